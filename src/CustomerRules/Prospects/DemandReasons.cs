using System;

namespace CustomerRules.Prospects;

/// <summary>Why a prospect's demand is judged as it is, and whether it may be asked. One bit each; bits are stable.</summary>
[Flags]
public enum DemandReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>It has named a need.</summary>
    NeedNamed = 1UL << 0,

    /// <summary>It is known to have named no need.</summary>
    NoNeedNamed = 1UL << 1,

    /// <summary>Whether it has named a need is not known.</summary>
    NeedUnknown = 1UL << 2,

    /// <summary>It shows interest.</summary>
    InterestShown = 1UL << 3,

    /// <summary>It is known to show no interest.</summary>
    NoInterestShown = 1UL << 4,

    /// <summary>Whether it shows interest is not known.</summary>
    InterestUnknown = 1UL << 5,

    /// <summary>Its budget is approved.</summary>
    BudgetApproved = 1UL << 6,

    /// <summary>Its budget is known and not approved yet.</summary>
    BudgetPlanned = 1UL << 7,

    /// <summary>It is known to have no budget: no clear need yet.</summary>
    NoBudget = 1UL << 8,

    /// <summary>Its budget is not known.</summary>
    BudgetUnknown = 1UL << 9,

    /// <summary>It expects to decide soon.</summary>
    DecisionNear = 1UL << 10,

    /// <summary>It expects to decide later than counts as soon.</summary>
    DecisionFar = 1UL << 11,

    /// <summary>When it expects to decide is not known.</summary>
    DecisionUnknown = 1UL << 12,

    /// <summary>It answered that it has no demand, and no sign has come since.</summary>
    AnsweredNone = 1UL << 13,

    /// <summary>It answered that it has no demand, and a need or an interest has come since.</summary>
    ReopenedBySign = 1UL << 14,

    /// <summary>A need or an interest is not from after the answer that there is no demand, and no longer counts.</summary>
    SignOutdated = 1UL << 15,

    /// <summary>It was asked a short while ago, and no sign has come since.</summary>
    AskedRecently = 1UL << 16,

    /// <summary>It is too soon to ask again.</summary>
    DoNotAskYet = 1UL << 17,

    /// <summary>The time in which nobody asks again is over.</summary>
    MayAskAgain = 1UL << 18,
}

using System;

namespace CustomerRules.Reasons;

/// <summary>Why a row was judged as it was: the reasons of all row rules as one 64-bit set.</summary>
/// <remarks>
/// The values are stable: a reason keeps its bit and its code for good, and new ones take the next free bit.
/// The code of a reason is its name here (see <see cref="ReasonCatalog"/>). 0 is the empty set.
/// </remarks>
[Flags]
public enum RowReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The tier value reaches the least value of tier A.</summary>
    TierA = 1UL << 0,

    /// <summary>The tier value reaches the least value of tier B, not of A.</summary>
    TierB = 1UL << 1,

    /// <summary>The tier value reaches the least value of tier C, not of B.</summary>
    TierC = 1UL << 2,

    /// <summary>The tier value is positive and reaches no boundary: tier D.</summary>
    TierBelowBoundaries = 1UL << 3,

    /// <summary>The tier value is 0 or less: tier D.</summary>
    TierValueNotPositive = 1UL << 4,

    /// <summary>The tier value is unknown: no tier.</summary>
    TierValueUnknown = 1UL << 5,

    /// <summary>The contribution margin reaches the green line.</summary>
    ProfitGreen = 1UL << 6,

    /// <summary>The contribution is not negative, and the margin is under the green line.</summary>
    ProfitAmber = 1UL << 7,

    /// <summary>The contribution is negative.</summary>
    ProfitRed = 1UL << 8,

    /// <summary>The contribution, or the value it is measured by, is unknown: no flag.</summary>
    ProfitUnknown = 1UL << 9,

    /// <summary>There is neither a positive value nor a contribution: no flag.</summary>
    ProfitWithoutTrade = 1UL << 10,

    /// <summary>The customer is too new for a flag.</summary>
    ProfitTooNew = 1UL << 11,

    /// <summary>No positive order.</summary>
    TradeNoPurchase = 1UL << 12,

    /// <summary>A new customer.</summary>
    TradeNew = 1UL << 13,

    /// <summary>One purchase, some time ago.</summary>
    TradeOneOff = 1UL << 14,

    /// <summary>Orders come in the customer's own rhythm.</summary>
    TradeInRhythm = 1UL << 15,

    /// <summary>The next order is late against the customer's own rhythm.</summary>
    TradeLate = 1UL << 16,

    /// <summary>Silent for more than three times its own rhythm.</summary>
    TradeSilent = 1UL << 17,

    /// <summary>Every part of the switching cost is known.</summary>
    SwitchingCostComplete = 1UL << 18,

    /// <summary>A part of the switching cost is unknown: read "at least".</summary>
    SwitchingCostPartial = 1UL << 19,

    /// <summary>No part of the switching cost is known.</summary>
    SwitchingCostUnknown = 1UL << 20,

    /// <summary>The investments are unknown.</summary>
    InvestmentUnknown = 1UL << 21,

    /// <summary>The one-off costs are unknown.</summary>
    OneOffCostUnknown = 1UL << 22,

    /// <summary>The switching risk is unknown.</summary>
    SwitchingRiskUnknown = 1UL << 23,

    /// <summary>The lock-in ratio is 0.</summary>
    BarrierNone = 1UL << 24,

    /// <summary>The lock-in ratio is above 0 and under the moderate band.</summary>
    BarrierLow = 1UL << 25,

    /// <summary>The lock-in ratio is in the moderate band.</summary>
    BarrierModerate = 1UL << 26,

    /// <summary>The lock-in ratio is in the high band.</summary>
    BarrierHigh = 1UL << 27,

    /// <summary>The lock-in ratio is in the prohibitive band.</summary>
    BarrierProhibitive = 1UL << 28,

    /// <summary>There is no spend to compare the switching cost with.</summary>
    BarrierNotApplicable = 1UL << 29,

    /// <summary>The bond score is on the high side.</summary>
    BondHigh = 1UL << 30,

    /// <summary>The bond score is on the low side.</summary>
    BondLow = 1UL << 31,

    /// <summary>The commitment score is on the high side.</summary>
    CommitmentHigh = 1UL << 32,

    /// <summary>The commitment score is on the low side.</summary>
    CommitmentLow = 1UL << 33,

    /// <summary>The bond's side is kept from the previous type.</summary>
    BondHeld = 1UL << 34,

    /// <summary>The commitment's side is kept from the previous type.</summary>
    CommitmentHeld = 1UL << 35,

    /// <summary>No completion of the unknown evidence can change the type.</summary>
    RelationshipCertain = 1UL << 36,

    /// <summary>Unknown evidence could still change the type.</summary>
    RelationshipLikely = 1UL << 37,

    /// <summary>Too little of the bond is known for a type.</summary>
    BondCoverageLow = 1UL << 38,

    /// <summary>Too little of the commitment is known for a type.</summary>
    CommitmentCoverageLow = 1UL << 39,

    /// <summary>None of lock-in ratio, alternatives and share of wallet is known: no type.</summary>
    BindingEvidenceMissing = 1UL << 40,

    /// <summary>The answer would be captive, and neither satisfaction nor mutual benefit is known: no type.</summary>
    CaptiveUnconfirmed = 1UL << 41,

    /// <summary>The next contact counts from the last real contact.</summary>
    ContactAfterLastContact = 1UL << 42,

    /// <summary>The next contact counts from the last order.</summary>
    ContactAfterLastOrder = 1UL << 43,

    /// <summary>The next contact counts from the start: neither a contact nor an order is known.</summary>
    ContactFromStart = 1UL << 44,

    /// <summary>The contact was due before the start.</summary>
    ContactOverdue = 1UL << 45,

    /// <summary>The tier has no cadence: contacts follow events.</summary>
    ContactByEvent = 1UL << 46,

    /// <summary>Without a tier there is no cadence.</summary>
    ContactWithoutTier = 1UL << 47,

    /// <summary>A field of the row is outside its documented range: the row is not judged. The bulk path alone gives it; the front door refuses such a row.</summary>
    RowInvalid = 1UL << 48,
}

using CustomerRules.Numbers;
using CustomerRules.Trade;

namespace CustomerRules.Tiers.Potential;

/// <summary>Whether a customer is a key account, criterion by criterion, with the figures.</summary>
/// <remarks><c>default</c> is standing None with every criterion unknown and no reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct KeyAccountAssessment
{
    /// <summary>Whether it is a key account.</summary>
    public KeyAccountStanding Standing { get; internal init; }

    /// <summary>How many of the five criteria are met.</summary>
    public int CriteriaMet { get; internal init; }

    /// <summary>How many of the five criteria are unknown.</summary>
    public int CriteriaUnknown { get; internal init; }

    /// <summary>One reason for each criterion and one for the sum; <see cref="KeyAccountPolicy.Explain"/> tells them.</summary>
    public KeyAccountReasons Reasons { get; internal init; }

    /// <summary>Stable cooperation.</summary>
    public CriterionState StableCooperation => State(KeyAccountReasons.StableMet, KeyAccountReasons.StableNotMet);

    /// <summary>Share of our sales.</summary>
    public CriterionState LargeShareOfSales => State(KeyAccountReasons.SalesMet, KeyAccountReasons.SalesNotMet);

    /// <summary>Harm if lost.</summary>
    public CriterionState HarmIfLost => State(KeyAccountReasons.HarmMet, KeyAccountReasons.HarmNotMet);

    /// <summary>Growth ahead.</summary>
    public CriterionState GrowthAhead => State(KeyAccountReasons.GrowthMet, KeyAccountReasons.GrowthNotMet);

    /// <summary>Influence on others.</summary>
    public CriterionState Influence => State(KeyAccountReasons.InfluenceMet, KeyAccountReasons.InfluenceNotMet);

    /// <summary>Days from the first positive order to the date of assessment; null where unknown.</summary>
    public int? DaysAsCustomer { get; internal init; }

    /// <summary>The trade pattern.</summary>
    public TradePattern TradePattern { get; internal init; }

    /// <summary>The customer's value / the sum of all values, floored to basis points, saturating at +-10,000 %; null where either is unknown or the sum is not positive.</summary>
    public Ratio? ShareOfSales { get; internal init; }

    /// <summary>The customer's contribution / the sum of all contributions, floored to basis points, saturating at +-10,000 %; null where either is unknown or the sum is not positive.</summary>
    public Ratio? ShareOfContribution { get; internal init; }

    /// <summary>Growth against the year before; null where unknown.</summary>
    public Ratio? Growth { get; internal init; }

    /// <summary>Invariant text such as <c>KeyAccount, 3 criteria met, 1 unknown</c>.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Standing}, {CriteriaMet} criteria met, {CriteriaUnknown} unknown");

    private CriterionState State(KeyAccountReasons met, KeyAccountReasons notMet)
    {
        if ((Reasons & met) != KeyAccountReasons.None)
            return CriterionState.Met;
        return (Reasons & notMet) != KeyAccountReasons.None ? CriterionState.NotMet : CriterionState.Unknown;
    }
}

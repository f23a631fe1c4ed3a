using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts.Contest;

/// <summary>A rival's bid for a customer: how much better its offer is, and what taking the customer on would cost it.</summary>
/// <remarks>
/// <para>The customer moves if and only if the rival's advantage exceeds the customer's switching cost + the rival's cost of taking it on; equal is not enough.
/// At costs of 50 and 25 an advantage of 100 moves it, 75 and 70 do not.</para>
/// <para>Both amounts, and the switching cost, are of the same time: all present values, or all of one year. Null is unknown.</para>
/// <para>Source: C. Shapiro and H. R. Varian, "Information Rules", 1999. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class SwitchingContest
{
    /// <summary>A bid.</summary>
    /// <param name="rivalAdvantage">How much better the rival's offer is to the customer, in the ledger currency; negative where ours is; null where unknown.</param>
    /// <param name="rivalCost">What taking the customer on would cost the rival, in the ledger currency; not negative; null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public SwitchingContest(decimal? rivalAdvantage, decimal? rivalCost)
    {
        RivalAdvantage = Guard.Against.AmountOutOfRange(rivalAdvantage);
        RivalCost = rivalCost is { } cost ? Guard.Against.NegativeAmount(cost, nameof(rivalCost)) : null;
    }

    /// <summary>How much better the rival's offer is to the customer, in the ledger currency; negative where ours is.</summary>
    public decimal? RivalAdvantage { get; }

    /// <summary>What taking the customer on would cost the rival, in the ledger currency.</summary>
    public decimal? RivalCost { get; }

    /// <summary>The same contest told from the holder's side: its own advantage in quality or cost is the rival's disadvantage.</summary>
    /// <param name="ownAdvantage">How much better the holder's offer is, in the ledger currency; negative where the rival's is; null where unknown.</param>
    /// <param name="rivalCost">What taking the customer on would cost the rival; not negative; null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public static SwitchingContest WithOwnAdvantage(decimal? ownAdvantage, decimal? rivalCost) =>
        new(-Guard.Against.AmountOutOfRange(ownAdvantage), rivalCost);

    /// <summary>Who wins a customer of an assessed switching cost.</summary>
    /// <param name="cost">The switching cost; "at least" where partial.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond the range of the cost's scale; the message names it, its value and the bounds.</exception>
    public ContestAssessment Assess(in SwitchingCost cost) =>
        Assess(cost.Completeness == Completeness.Unknown ? null : cost.TotalMinorUnits, cost.Completeness == Completeness.Complete, cost.Scale);

    /// <summary>Who wins a customer of a switching cost that the caller knows in full.</summary>
    /// <param name="switchingCost">The customer's switching cost in the ledger currency, not negative; null where unknown.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range; the message names it, its value and the bounds.</exception>
    public ContestAssessment Assess(decimal? switchingCost, MoneyScale scale = default) =>
        Assess(switchingCost is { } cost ? scale.CostToMinorUnits(Guard.Against.NegativeAmount(cost, nameof(switchingCost)), nameof(switchingCost)) : null, isComplete: true, scale);

    private ContestAssessment Assess(long? customerCost, bool isComplete, MoneyScale scale)
    {
        long? advantage = RivalAdvantage is { } better ? scale.ToMinorUnits(better, nameof(RivalAdvantage)) : null;
        long? rivalCost = RivalCost is { } cost ? scale.CostToMinorUnits(cost, nameof(RivalCost)) : null;
        var isSure = isComplete && rivalCost is not null;

        // At most 3.6 x 10^15 + 9 x 10^14, and the advantage 9 x 10^14 to either side: far within 64 bits.
        var needed = customerCost + (rivalCost ?? 0);
        var profit = needed - advantage;
        return new()
        {
            Outcome = profit switch
            {
                null => ContestOutcome.Unknown,
                >= 0 => ContestOutcome.Stays,
                _ => isSure ? ContestOutcome.Moves : ContestOutcome.LikelyMoves,
            },
            Completeness = customerCost is null ? Completeness.Unknown : isSure ? Completeness.Complete : Completeness.Partial,
            AdvantageMinorUnits = advantage,
            NeededMinorUnits = needed,
            CustomerCostMinorUnits = customerCost,
            RivalCostMinorUnits = rivalCost,
            Scale = scale,
            Reasons = ReasonsOf(advantage, customerCost, rivalCost, isComplete) | ReasonsOf(profit),
        };
    }

    private static ContestReasons ReasonsOf(long? advantage, long? customerCost, long? rivalCost, bool isComplete)
    {
        var reasons = rivalCost is null ? ContestReasons.RivalCostUnknown : ContestReasons.None;
        if (customerCost is null)
            return reasons | ContestReasons.CustomerCostUnknown | (advantage is null ? ContestReasons.AdvantageUnknown : ContestReasons.None);
        reasons |= isComplete ? ContestReasons.None : ContestReasons.CustomerCostPartial;
        return advantage is null ? reasons | ContestReasons.AdvantageUnknown : reasons;
    }

    private static ContestReasons ReasonsOf(long? profit) => profit switch
    {
        null => ContestReasons.None,
        > 0 => ContestReasons.CostsHold | ContestReasons.HeldAtProfit,
        0 => ContestReasons.CostsHold | ContestReasons.HeldAtNothing,
        _ => ContestReasons.AdvantageExceedsCosts | ContestReasons.HeldAtLoss,
    };
}

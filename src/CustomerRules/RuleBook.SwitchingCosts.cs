using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Contest;
using CustomerRules.SwitchingCosts.Ledger;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>Whether a rival's bid moves a customer, what advantage it needs, and what holding the customer is worth.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="contest">The bid.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="contest"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public ContestAssessment AssessContest(CustomerFacts facts, SwitchingContest contest, LocalDate asOf)
    {
        var cost = SwitchingCosts.Assess(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis));
        return Guard.Against.Null(contest).Assess(cost);
    }

    /// <summary>What is left of each of a customer's investments every month between two dates; null where its investments are unknown.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The last date, included; not before <paramref name="from"/>, and at most 2199-12-31.</param>
    /// <remarks>For other dates ask <see cref="InvestmentSchedule"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or an amount is out of range; the message names it, its value and the bounds.</exception>
    public IReadOnlyList<LedgerView>? ViewInvestments(CustomerFacts facts, LocalDate from, LocalDate until)
    {
        var views = new InvestmentSchedule(Guard.Against.Null(facts).Investments ?? [], Scale).Monthly(from, until);
        return facts.Investments is null ? null : views;
    }

    /// <summary>What holds a customer, earned against imposed, by origin.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public LockInOrigins TraceLockIn(CustomerFacts facts, LocalDate asOf)
    {
        var row = Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis);
        var cost = SwitchingCosts.Assess(row);
        return new(new SwitchingCostBreakdown(facts.Investments, facts.OneOffCosts, cost.RiskMinorUnits, row.AsOf, row.Scale), cost);
    }

    /// <summary>When a customer's barrier is first below each band, other things equal.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The date of assessment, from which dates are searched; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public FreeToGo FindFreeToGo(CustomerFacts facts, LocalDate asOf) =>
        FreeToGo.Find(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), facts.Investments, SwitchingCosts);
}

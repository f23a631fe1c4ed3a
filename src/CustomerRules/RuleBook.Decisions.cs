using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Populations;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>The reasons of each kind of the decision list.</summary>
    private static readonly (DecisionKind Kind, DecisionListReasons Reasons)[] DecisionKinds =
    [
        (DecisionKind.CaptiveAndValuable, DecisionListReasons.CaptiveAndValuable),
        (DecisionKind.NewlyOutOfRhythm, DecisionListReasons.NewlyLate | DecisionListReasons.NewlySilent | DecisionListReasons.LateNotCompared),
        (DecisionKind.RisingStar, DecisionListReasons.RisingStar),
        (DecisionKind.RedAndDemanding, DecisionListReasons.RedAndValuable | DecisionListReasons.RedAndPriceLed),
        (DecisionKind.BarrierAboutToFall, DecisionListReasons.BarrierFalls | DecisionListReasons.BarrierNotBefore),
    ];

    /// <summary>The customers worth a decision now: captive and valuable, newly out of rhythm, rising stars, red and demanding, and with a barrier about to fall.</summary>
    /// <param name="customers">The customers, each once, in any order.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <param name="previous">The population on an earlier date, which tells who was in rhythm then; null where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="previous"/>, or a customer, is null.</exception>
    /// <exception cref="ArgumentException">A customer comes twice, the boundaries are of another basis, date or period, or the previous population is not of an earlier date.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/>, or an amount or date of a customer, is out of range; for a customer the message names it.</exception>
    public DecisionList ListDecisions(IEnumerable<CustomerFacts> customers, LocalDate asOf, TierBoundaries boundaries, PopulationView? previous = null)
    {
        var day = DayNumber.Of(asOf);
        Guard.Against.Null(boundaries).Require(Tiers.Basis, day);
        if (previous is not null && previous.Day >= day)
            throw new ArgumentException(FormattableString.Invariant($"previous must be of a date before {DayNumber.ToDate(day):uuuu-MM-dd}, but was of {previous.AsOf:uuuu-MM-dd}."), nameof(previous));
        var entries = new List<DecisionEntry>();
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var facts in Guard.Against.Null(customers))
        {
            if (!judged.Add(Guard.Against.Null(facts, nameof(customers)).CustomerId))
                throw new ArgumentException("Each customer must come once, but '" + facts.CustomerId + "' comes twice.", nameof(customers));
            AddDecisions(entries, facts, asOf, boundaries, previous);
        }

        return new(entries, DayNumber.ToDate(day), judged.Count);
    }

    private void AddDecisions(List<DecisionEntry> entries, CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries, PopulationView? previous)
    {
        var row = facts.ToRowOfMany(asOf, Tiers.Basis);
        var assessment = Assess(row, boundaries);
        var potential = Potential.Assess(row, assessment.Tier, boundaries);
        var previousPattern = previous?.PositionOf(facts.CustomerId)?.Pattern ?? TradePattern.Unknown;
        var barrierFalls = BarrierFalls(facts, row, assessment.SwitchingCost.Barrier);
        var reasons = DecisionList.Judge(row, assessment, potential.Kind, previousPattern, barrierFalls);
        foreach (var kind in DecisionKinds)
        {
            if ((reasons & kind.Reasons) != DecisionListReasons.None)
                entries.Add(new(facts, row, assessment, DecisionList, kind.Kind, reasons & (kind.Reasons | DecisionListReasons.ValueUnknown), previous?.AsOf, barrierFalls));
        }
    }

    /// <summary>The first date on which the barrier is below the band it stands in; only investments age, so without any there is none.</summary>
    private LocalDate? BarrierFalls(CustomerFacts facts, in CustomerRow row, SwitchingBarrier barrier)
    {
        if (barrier < SwitchingBarrier.Low || facts.Investments is not { Count: > 0 } investments)
            return null;
        var free = FreeToGo.Find(row, investments, SwitchingCosts).Below(barrier);
        return free.State == FreeDateState.Later ? free.Date : null;
    }
}

using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts;

/// <summary>The known switching cost by facet and by origin; each adds up to the total exactly.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SwitchingCostBreakdown
{
    private readonly MoneyScale scale;
    private readonly long[] byFacet = new long[3];
    private readonly long[] byOrigin = new long[4];

    internal SwitchingCostBreakdown(
        IReadOnlyList<SunkInvestment>? investments, OneOffCosts? oneOff, long? risk, int asOf, MoneyScale scale)
    {
        this.scale = scale;
        foreach (var investment in investments ?? [])
            Add(investment.Facet, SwitchingCostOrigin.OwnInvestment, investment.RemainingMinorUnits(asOf, scale));
        if (oneOff is not null)
        {
            foreach (var item in OneOffCostItem.All)
                Add(item.Facet, item.Origin, scale.CostToMinorUnits(item.AmountOf(oneOff), item.Name));
        }

        Add(SwitchingCostFacet.Procedural, SwitchingCostOrigin.Earned, risk ?? 0);
    }

    /// <summary>The sum of a facet, in the ledger currency.</summary>
    /// <param name="facet">The facet.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facet"/> is not defined.</exception>
    public decimal Of(SwitchingCostFacet facet) => scale.ToAmount(byFacet[(int)Guard.Against.UndefinedEnum(facet)]);

    /// <summary>The sum of an origin, in the ledger currency.</summary>
    /// <param name="origin">The origin.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="origin"/> is not defined.</exception>
    public decimal Of(SwitchingCostOrigin origin) => scale.ToAmount(byOrigin[(int)Guard.Against.UndefinedEnum(origin)]);

    /// <summary>The sum of an origin in minor units: up to 2.7 x 10^15, beyond the range of one amount.</summary>
    internal long MinorUnitsOf(SwitchingCostOrigin origin) => byOrigin[(int)origin];

    private void Add(SwitchingCostFacet facet, SwitchingCostOrigin origin, long amount)
    {
        byFacet[(int)facet] += amount;
        byOrigin[(int)origin] += amount;
    }
}

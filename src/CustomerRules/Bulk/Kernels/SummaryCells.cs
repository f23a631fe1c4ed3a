using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Counts and exact sums by tier, relationship type and trade pattern at once: 175 cells, and one for invalid rows.</summary>
internal sealed class SummaryCells(MoneyScale scale)
{
    public const int Types = 5;
    public const int Patterns = 7;
    public const int Tiers = 5;
    public const int Invalid = Tiers * Types * Patterns;
    public const int Count = Invalid + 1;

    private readonly long[] customers = new long[Count];
    private readonly ExactSum[] tierValues = new ExactSum[Count];
    private readonly ExactSum[] positiveTierValues = new ExactSum[Count];
    private readonly ExactSum[] switchingCosts = new ExactSum[Count];

    public long Rows { get; private set; }

    public long InvalidRows => customers[Invalid];

    /// <summary>Adds what some rows came to.</summary>
    public void Add(ReadOnlySpan<SummaryCell> cells)
    {
        for (var cell = 0; cell < Count; cell++)
        {
            ref readonly var part = ref cells[cell];
            if (part.Customers == 0)
                continue;
            Rows += part.Customers;
            customers[cell] += part.Customers;
            tierValues[cell].Add(part.TierValue);
            positiveTierValues[cell].Add(part.PositiveTierValue);
            switchingCosts[cell].Add(part.SwitchingCost);
        }
    }

    public BulkGroup Sum(Func<int, int, int, bool> isIn)
    {
        var count = 0L;
        var (values, positive, costs) = (default(ExactSum), default(ExactSum), default(ExactSum));
        for (var cell = 0; cell < Invalid; cell++)
        {
            if (!isIn(cell / (Types * Patterns), cell / Patterns % Types, cell % Patterns))
                continue;
            count += customers[cell];
            values.Add(tierValues[cell]);
            positive.Add(positiveTierValues[cell]);
            costs.Add(switchingCosts[cell]);
        }

        return new(count, Amount(values), Amount(positive), Amount(costs));
    }

    public BulkGroup[] SumBy(int last, Func<int, int, int, int, bool> isIn)
    {
        var groups = new BulkGroup[last + 1];
        for (var group = 0; group <= last; group++)
            groups[group] = Sum((tier, type, pattern) => isIn(group, tier, type, pattern));
        return groups;
    }

    private decimal Amount(ExactSum minorUnits) => minorUnits.ToDecimal() / scale.MinorUnitsPerUnit;
}

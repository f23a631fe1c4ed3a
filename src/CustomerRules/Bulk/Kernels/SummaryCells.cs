using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Counts and sums by tier, sign of the tier value, relationship type and trade pattern at once: 210 cells, and one for invalid rows.</summary>
internal sealed class SummaryCells(MoneyScale scale)
{
    public const int Types = 5;
    public const int Patterns = 7;

    /// <summary>The tiers Unknown, A to D, and D of a value of 0 or less.</summary>
    public const int TierCodes = 6;
    public const int NotPositive = 5;
    public const int Invalid = TierCodes * Types * Patterns;
    public const int Count = Invalid + 1;

    private readonly long[] customers = new long[Count];
    private readonly ExactSum[] tierValues = new ExactSum[Count];
    private readonly ExactSum[] switchingCosts = new ExactSum[Count];

    public long Rows { get; private set; }

    public long InvalidRows => customers[Invalid];

    /// <summary>Adds what one tile came to.</summary>
    public void Add(ReadOnlySpan<long> counts, ReadOnlySpan<long> values, ReadOnlySpan<long> costs)
    {
        for (var cell = 0; cell < Count; cell++)
        {
            if (counts[cell] == 0)
                continue;
            Rows += counts[cell];
            customers[cell] += counts[cell];
            tierValues[cell].Add(values[cell]);
            switchingCosts[cell].Add(costs[cell]);
        }
    }

    /// <summary>Adds the cells of another worker.</summary>
    public void Add(SummaryCells other)
    {
        Rows += other.Rows;
        for (var cell = 0; cell < Count; cell++)
        {
            customers[cell] += other.customers[cell];
            tierValues[cell].Add(other.tierValues[cell]);
            switchingCosts[cell].Add(other.switchingCosts[cell]);
        }
    }

    public BulkGroup Sum(Func<int, int, int, bool> isIn)
    {
        var count = 0L;
        var (values, positive, costs) = (default(ExactSum), default(ExactSum), default(ExactSum));
        for (var cell = 0; cell < Invalid; cell++)
        {
            var code = cell / (Types * Patterns);
            if (!isIn(Math.Min(code, NotPositive - 1), cell / Patterns % Types, cell % Patterns))
                continue;
            count += customers[cell];
            values.Add(tierValues[cell]);
            if (code != NotPositive)
                positive.Add(tierValues[cell]);
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

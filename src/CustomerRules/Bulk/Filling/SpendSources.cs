using System;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Filling;

/// <summary>The values of three years, and what follows from them where it was not filled itself. A bad value makes what follows bad too.</summary>
internal sealed class SpendSources(
    int rows,
    ReadOnlyMemory<long> values,
    ReadOnlyMemory<long> priors,
    ReadOnlyMemory<long> earliers,
    ReadOnlyMemory<long> referenceSpends,
    ReadOnlyMemory<int> growths)
{
    private const long Bad = long.MaxValue;

    /// <summary>The greatest known value, at least 0; the sentinel is below every known value, and what is bad is above it.</summary>
    public ReadOnlyMemory<long> ReferenceSpend()
    {
        if (!referenceSpends.IsEmpty || (values.IsEmpty && priors.IsEmpty && earliers.IsEmpty))
            return referenceSpends;
        var spends = new long[rows];
        for (var row = 0; row < rows; row++)
        {
            var greatest = Greatest(row);
            spends[row] = greatest == CustomerRow.UnknownAmount ? greatest : Math.Max(0, greatest);
        }

        return spends;
    }

    /// <summary>Growth; the one column that always shows a bad value of an earlier year.</summary>
    public ReadOnlyMemory<int> Growth()
    {
        if (priors.IsEmpty && earliers.IsEmpty)
            return growths;
        var derived = new int[rows];
        for (var row = 0; row < rows; row++)
            derived[row] = Greatest(row) == Bad ? int.MaxValue : growths.IsEmpty ? GrowthOf(At(values, row), At(priors, row)) : growths.Span[row];
        return derived;
    }

    private static int GrowthOf(long value, long prior) =>
        value == CustomerRow.UnknownAmount ? CustomerRow.UnknownRatio : TradeFacts.GrowthOf(value, prior) ?? CustomerRow.UnknownRatio;

    private static long At(ReadOnlyMemory<long> column, int row) => column.IsEmpty ? CustomerRow.UnknownAmount : column.Span[row];

    private long Greatest(int row) => Math.Max(Math.Max(At(values, row), At(priors, row)), At(earliers, row));
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>The totals of a column, and a sample of it in buckets.</summary>
/// <param name="grain">The buckets of the sample.</param>
/// <param name="distance">From one line of eight neighbours in the sample to the next; a power of two, 8 or more.</param>
internal sealed class ColumnSurvey(SearchGrain grain, int distance)
{
    /// <summary>Values that are neighbours in memory, a line of it.</summary>
    public const int Line = 8;

    public ValueTotals Totals { get; } = new();

    private BucketContents Sample { get; } = new(grain);

    /// <summary>Adds a block of the column, whose first value is of the sample.</summary>
    public void Add(ReadOnlySpan<long> values)
    {
        Totals.Add(values);
        if (Totals.IsBeyond)
            return;
        for (var index = 0; index <= values.Length - Line; index += distance)
            Sample.Add(values.Slice(index, Line));
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(ColumnSurvey other)
    {
        Totals.Merge(other.Totals);
        Sample.Merge(other.Sample);
    }

    /// <summary>
    /// The sample in whole buckets, with the total that as many of all values have. The greatest values make nearly all of the error of a sum: so the greatest are left out until the rest is less than the
    /// total, and what is then missing is added to the greatest bucket that is left.
    /// </summary>
    public ValueCurve Curve()
    {
        var sample = Sample.Refine(null);
        if (sample.Length == 0)
            return sample;
        var total = Totals.Sum / Totals.Positive * sample.Positive;
        var first = 0;
        while (first < sample.Length - 1 && SumFor(first) < LeastSum(first))
            first++;
        var bands = Enumerable.Range(first, sample.Length - first).Select(band => InWholeBucket(sample[band])).ToArray();
        var sum = Math.Min(Math.Max(SumFor(first), LeastSum(first)), (decimal)MoneyScale.MaxMinorUnits * bands[0].Count);
        bands[0] = bands[0] with { Greatest = MoneyScale.MaxMinorUnits, Sum = sum };
        return new(bands, sample.NotPositive);

        decimal SumFor(int band) => total - (sample.Sum - sample.SumAbove(band + 1));

        decimal LeastSum(int band) => (decimal)sample[band].Least * sample[band].Count;
    }

    /// <summary>Other values of the bucket than the sample has are possible: so a boundary in it is never settled.</summary>
    private ValueBand InWholeBucket(ValueBand values)
    {
        var bucket = grain.BucketOf(values.Least);
        return values with { Least = grain.LeastOf(bucket), Greatest = grain.GreatestOf(bucket) };
    }
}

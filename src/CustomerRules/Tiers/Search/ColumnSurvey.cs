using System;

namespace CustomerRules.Tiers.Search;

/// <summary>The totals of a column, and a sample of it in buckets.</summary>
/// <param name="grain">The buckets of the sample.</param>
/// <param name="distance">From one line of eight neighbours in the sample to the next; a power of two, 8 or more.</param>
internal sealed class ColumnSurvey(SearchGrain grain, int distance)
{
    /// <summary>Values that are neighbours in memory, a line of it.</summary>
    public const int Line = 8;

    public ValueTotals Totals { get; } = new();

    public BucketContents Sample { get; } = new(grain);

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
}

using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers.Methods;
using CustomerRules.Tiers.Search;
using NodaTime;

namespace CustomerRules.Tiers;

public sealed partial class TierPolicy
{
    /// <summary>Up to so many values, sorting them is faster than a table of buckets.</summary>
    internal const int MostSorted = 2_048;

    /// <summary>The boundaries of a population.</summary>
    /// <param name="values">One tier value per customer, those at 0 or less too, in any order; rounded half to even to the scale of the basis. Unknown values are left out by the caller.</param>
    /// <param name="asOf">The date that the boundaries are found for, which they then name; null for any date.</param>
    /// <returns>The boundaries; every one absent where no value is positive (not so for thresholds, which are fixed).</returns>
    /// <remarks>Cost: a copy of the values in minor units, and then that of a column on one core.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range; the message names its index.</exception>
    public TierBoundaries FindBoundaries(IEnumerable<decimal> values, LocalDate? asOf = null) =>
        FindBoundaries(Column.Of(values, Basis.Scale, nameof(values)), asOf, degreeOfParallelism: 1);

    /// <summary>The boundaries of a column of tier values: the same, exactly, whatever the order of the values and the number of cores.</summary>
    /// <param name="minorUnits">One tier value per customer in minor units of the scale of the basis, those at 0 or less too. <see cref="CustomerRow.UnknownAmount"/> is left out and not counted. An array converts.</param>
    /// <param name="asOf">The date that the boundaries are found for, which they then name; null for any date.</param>
    /// <param name="degreeOfParallelism">The most cores to use, 1 to 1,024; null for all that the runtime offers.</param>
    /// <param name="cancellation">Looked at after every 65,536 values.</param>
    /// <returns>The boundaries; every one absent where no value is positive. Thresholds are fixed and look at no value.</returns>
    /// <remarks>
    /// Cost: linear, without a sort and without a copy. Up to 2,048 values are copied and sorted instead. From 262,144 values on, where the hardware has vectors, a sample tells where the
    /// boundaries probably are, and the values are only counted, added up and, within narrow ranges, copied: two readings, 3 to 5 ns a value on one core. Fewer values, and those of which the sample
    /// tells wrong or nothing, are counted by their leading bits (see <see cref="BoundarySearch"/>): two readings more as a rule, 6 to 8 ns a value, and 656 KB of memory a core. A few customers with half of the value make the first way take up to as much memory too. What is found never depends on it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range, and the message names the first by its index; or the date or the degree is out of range.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public TierBoundaries FindBoundaries(
        ReadOnlyMemory<long> minorUnits, LocalDate? asOf = null, int? degreeOfParallelism = null, CancellationToken cancellation = default)
    {
        if (degreeOfParallelism is { } degree)
            Guard.Against.OutOfRange(degree, 1, 1_024, "cores", nameof(degreeOfParallelism));
        cancellation.ThrowIfCancellationRequested();
        if (minorUnits.Length > MostSorted)
            return FindBoundaries(asOf, new ColumnWork(minorUnits, degreeOfParallelism, cancellation));
        if (Method != TierMethod.Thresholds)
            Column.RequireAmounts(minorUnits.Span, nameof(minorUnits));
        var least = method.Find(ValueCurve.Of(Column.Known(minorUnits.Span))).Least;
        return new(least.OfA, least.OfB, least.OfC, Basis, asOf, least.PointsExchanged);
    }

    /// <summary>Starts a search for the boundaries of a population that lies in parts, on one machine or many.</summary>
    /// <param name="asOf">The date that the boundaries are found for, which they then name; null for any date.</param>
    /// <returns>Round 1 of the search; for thresholds, which are fixed, a search that is complete.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public BoundarySearch StartSearch(LocalDate? asOf = null) => BoundarySearch.Start(this, asOf, SearchGrain.Standard);

    internal TierFinding Find(ValueCurve curve) => method.Find(curve);

    private TierBoundaries FindBoundaries(LocalDate? asOf, ColumnWork work)
    {
        var search = StartSearch(asOf);
        return (search.IsComplete ? search.Boundaries : GuessedSearch.Find(this, search.AsOf, work)) ?? FindBoundaries(search, work);
    }

    internal static TierBoundaries FindBoundaries(BoundarySearch search, ColumnWork work)
    {
        while (search.Boundaries is null)
        {
            var round = search;
            search = round.Next(work.Gather(round.NewAccumulator, Add, static (merged, other) => merged.Merge(other)));
        }

        return search.Boundaries;

        void Add(BoundaryAccumulator accumulator, ReadOnlyMemory<long> part)
        {
            if (!accumulator.Contents.Add(part.Span))
                Column.RequireAmounts(work.Values.Span, "minorUnits");
        }
    }
}

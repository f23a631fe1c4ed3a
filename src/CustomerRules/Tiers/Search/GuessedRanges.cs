using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>Where the boundaries of a column probably are: one to three ranges of values, from a sample of its values. A guess costs time where it is wrong, and nothing else.</summary>
internal static class GuessedRanges
{
    /// <summary>Fewer values are counted in buckets as fast.</summary>
    public const int LeastValues = 262_144;

    private const int MostRanges = 3;
    private const int MostSampled = 65_536;
    private const int LeastDistance = 128;

    /// <summary>
    /// Buckets whose values differ by 1/64 at most; each is of whole buckets of the standard grain. 46 KB of them a core: with narrower ones, which the runtime puts among its large
    /// objects, fresh memory took longer than the wider ranges do.
    /// </summary>
    private static readonly SearchGrain Grain = SearchGrain.Standard with { LeadingBits = 6 };

    /// <summary>An empty survey of a column of so many values, which samples about 65,536 of them at most, and one of 16 at most.</summary>
    public static ColumnSurvey NewSurvey(int values)
    {
        var distance = LeastDistance;
        while (values / distance * ColumnSurvey.Line > MostSampled)
            distance *= 2;
        return new(Grain, distance);
    }

    /// <summary>The ranges, ascending; none where the sample tells of no range, of too many, or of ranges so wide that nothing is gained.</summary>
    public static IReadOnlyList<ValueBand> Of(TierPolicy policy, ColumnSurvey survey)
    {
        if (survey.Curve() is not { Length: > 1 } curve)
            return [];
        var ranges = new List<(int First, int Last)>();
        foreach (var band in policy.Find(curve).Asked)
        {
            var (first, last) = Around(curve, band, MarginAt(curve, band));
            for (; ranges.Count > 0 && ranges[ranges.Count - 1].Last >= first; ranges.RemoveAt(ranges.Count - 1))
                (first, last) = (Math.Min(first, ranges[ranges.Count - 1].First), Math.Max(last, ranges[ranges.Count - 1].Last));
            ranges.Add((first, last));
        }

        var sampled = ranges.Sum(range => curve.CountAbove(range.Last + 1) - curve.CountAbove(range.First));
        return ranges.Count <= MostRanges && sampled <= curve.Customers / 4 ? [.. ranges.Select(range => ValuesOf(curve, range.First, range.Last)).Reverse()] : [];
    }

    /// <summary>
    /// Five standard deviations of how many values of the sample a boundary in a band may be off, at least 1: of a count of those above, and of the sum of those below in values as great as the band's.
    /// The sum of those above has no error of its own, since the total is known.
    /// </summary>
    private static long MarginAt(ValueCurve curve, int band)
    {
        var (above, all, least) = (curve.CountAbove(band + 1), curve.Customers, curve[band].Least);
        var squares = 0L;
        for (var i = band + 1; i < curve.Length; i++)
        {
            var thousandths = curve[i].Least * 1_000 / least;
            squares += curve[i].Count * thousandths * thousandths;
        }

        var variance = Math.Max(above * (all - above) / all, squares / 1_000_000);
        var margin = 1L;
        while (margin * margin < 25 * variance)
            margin++;
        return margin;
    }

    /// <summary>The bands around one, with so many values of the sample above it and as many below.</summary>
    private static (int First, int Last) Around(ValueCurve curve, int band, long margin)
    {
        var (first, last) = (band, band);
        while (first > 0 && curve.CountAbove(band) - curve.CountAbove(first) < margin)
            first--;
        while (last < curve.Length - 1 && curve.CountAbove(last + 1) - curve.CountAbove(band + 1) < margin)
            last++;
        return (first, last);
    }

    /// <summary>The values of bands, which are whole buckets. Beside the least and the greatest of the sample there may be others.</summary>
    private static ValueBand ValuesOf(ValueCurve curve, int first, int last) => new(
        last == curve.Length - 1 ? 1 : curve[last].Least,
        first == 0 ? MoneyScale.MaxMinorUnits : curve[first].Greatest,
        curve.CountAbove(last + 1) - curve.CountAbove(first),
        0);
}

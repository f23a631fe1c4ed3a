using System.Numerics;
using NodaTime;

namespace CustomerRules.Tiers.Search;

/// <summary>The boundaries of one long column in memory: a sample tells where they probably are, and the values are only counted, added up and picked there. What it finds is exact.</summary>
internal static class GuessedSearch
{
    /// <summary>The picked values are searched on one core, so few are sorted.</summary>
    private static readonly SearchGrain Grain = SearchGrain.Standard with { MostValues = 8_192 };

    /// <summary>The boundaries; null where the values are few, the sample tells nothing, or a boundary is elsewhere than it tells.</summary>
    public static TierBoundaries? Find(TierPolicy policy, LocalDate? asOf, ColumnWork work)
    {
        if (!Vector.IsHardwareAccelerated || work.Values.Length < GuessedRanges.LeastValues)
            return null;
        var survey = work.Gather(
            () => GuessedRanges.NewSurvey(work.Values.Length), static (survey, part) => survey.Add(part.Span), static (survey, other) => survey.Merge(other));
        if (survey.Totals.IsBeyond)
            Column.RequireAmounts(work.Values.Span, "minorUnits");
        var ranges = GuessedRanges.Of(policy, survey);
        if (ranges.Count == 0)
            return null;
        var picked = work.Gather(() => new PickedValues(ranges), static (picked, part) => picked.Add(part.Span), static (picked, other) => picked.Merge(other));
        if (picked.IsDense)
            return null;
        var search = BoundarySearch.After(policy, asOf, Grain, round: 1, picked.CurveOf(survey.Totals));
        while (search.Boundaries is null)
        {
            // In any round: a method may ask about bands that it only kept before.
            if (!search.AsksWithin(ranges))
                return null;
            var accumulator = search.NewAccumulator();
            foreach (var part in picked.Parts())
                accumulator.Contents.Add(part);
            search = search.Next(accumulator);
        }

        return search.Boundaries;
    }
}

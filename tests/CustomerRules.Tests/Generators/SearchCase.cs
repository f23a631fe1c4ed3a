using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>A population, cut into parts, that is searched with a policy and a fineness.</summary>
internal sealed class SearchCase
{
    private const long Max = TierValues.Max;

    /// <summary>How values can be spread; those that come last are meant to defeat a search by leading bits.</summary>
    internal static readonly IReadOnlyList<(string Name, Func<Draw, long> Value)> Spreads =
    [
        ("heavy tail", draw => 1 + (draw.Long(1, 1_000_000_000_000) / draw.Long(1, 1_000_000_000))),
        ("uniform", draw => draw.Long(1, 5_000_000)),
        ("the whole range", draw => draw.Long(1, Max)),
        ("any, unknown too", draw => draw.Chance(1, 9) ? CustomerRow.UnknownAmount : draw.Chance(1, 3) ? draw.Long(-Max, 0) : draw.Long(0, 99_999)),
        ("nothing positive", draw => draw.Chance(1, 3) ? CustomerRow.UnknownAmount : draw.Pick(new[] { 0L, -1L, -Max })),
        ("all equal", _ => 123_456_789),
        ("two values", draw => draw.Pick(new[] { 5L, Max })),
        ("two neighbours", draw => draw.Pick(new[] { 700_000_001L, 700_000_002L })),
        ("few prices", draw => draw.Pick(new[] { 990L, 1_990L, 4_990L }) * draw.Long(1, 4)),
        ("one bucket", draw => 800_000_000_000_000 + draw.Long(0, 1_000_000_000)),
        ("the greatest", draw => Max - draw.Long(0, 2)),
        ("the ends", draw => draw.Chance(1, 50) ? Max : 1),
        ("powers of two and their neighbours", draw => Math.Min(Max, Math.Max(1, (1L << draw.Int(0, 49)) + draw.Long(-1, 1)))),
        ("most near the mean", draw => draw.Chance(1, 10) ? draw.Long(1, Max) : 400_000_000_000_000 + draw.Long(0, 50_000_000)),
    ];

    /// <summary>From very coarse, which takes many rounds, to what is in use.</summary>
    internal static readonly Gen<SearchGrain> Grains = Gen.Elements(
        new SearchGrain(1, 1, 16), new SearchGrain(1, 4, 16), new SearchGrain(2, 40, 33), new SearchGrain(4, 10, 64), new SearchGrain(7, 300, 100), SearchGrain.Standard);

    internal static readonly Gen<SearchCase> Any =
        from policy in TierValues.Curves
        from grain in Grains
        from spread in Gen.Choose(0, Spreads.Count - 1)
        from count in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(6, 1_500))
        from seed in Longs.Between(0, long.MaxValue)
        select new SearchCase(policy, grain, Population(spread, count, (ulong)seed), (ulong)seed);

    private readonly ulong seed;

    internal SearchCase(TierPolicy policy, SearchGrain grain, long[] values, ulong seed = 1) =>
        (Policy, Grain, Values, this.seed) = (policy, grain, values, seed);

    internal TierPolicy Policy { get; }

    internal SearchGrain Grain { get; }

    internal long[] Values { get; }

    internal static long[] Population(int spread, int count, ulong seed)
    {
        var draw = new Draw(seed);
        return Enumerable.Range(0, count).Select(_ => Spreads[spread].Value(draw)).ToArray();
    }

    internal BoundarySearch Start() => BoundarySearch.Start(Policy, null, Grain);

    /// <summary>All values as one part.</summary>
    internal BoundaryAccumulator Whole(BoundarySearch search) => Part(search, Values);

    /// <summary>The values in another order, in up to four parts that are merged in any order; a part may be empty.</summary>
    internal BoundaryAccumulator Merged(BoundarySearch search, int times = 1)
    {
        var draw = new Draw(seed + (ulong)times);
        var shuffled = Values.Select(value => (value, Place: draw.NextULong())).OrderBy(pair => pair.Place).Select(pair => pair.value).ToArray();
        var cuts = new[] { 0, draw.Int(0, shuffled.Length), draw.Int(0, shuffled.Length), draw.Int(0, shuffled.Length), shuffled.Length };
        Array.Sort(cuts);
        var parts = Enumerable.Range(0, 4).Select(i => Part(search, shuffled.Skip(cuts[i]).Take(cuts[i + 1] - cuts[i]).ToArray()))
            .Select(part => (part, Place: draw.NextULong())).OrderBy(pair => pair.Place).Select(pair => pair.part).ToList();
        for (var i = 1; i < parts.Count; i++)
            parts[0].Merge(parts[i]);
        return parts[0];
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Policy.Method} {Policy.Shares} with {Grain} on {Values.Length} values: {string.Join(", ", Values.Take(40))}");

    private static BoundaryAccumulator Part(BoundarySearch search, long[] values)
    {
        var accumulator = search.NewAccumulator();
        accumulator.Add(values);
        return accumulator;
    }
}

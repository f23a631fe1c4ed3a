using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Populations of tier values in minor units, and the policies that are tried on them.</summary>
internal static class TierValues
{
    internal const long Max = 900_000_000_000_000;

    /// <summary>The most customers in a generated population.</summary>
    internal const int MaxCustomers = 24;

    /// <summary>Few different values, on both sides of 0: many ties.</summary>
    internal static readonly Gen<long> Tied = Gen.Choose(-2, 6).Select(value => (long)value);

    /// <summary>1, 2, 4, ... as customers' values are spread: a few are worth more than all the rest.</summary>
    internal static readonly Gen<long> Skewed = Gen.Choose(0, 49).Select(power => 1L << power);

    /// <summary>The ends of the money range and of being positive.</summary>
    internal static readonly Gen<long> Extreme = Gen.Elements(-Max, -Max + 1, -1, 0, 1, Max - 1, Max);

    /// <summary>Any value of the money range.</summary>
    internal static readonly Gen<long> Any = Gen.OneOf(Tied, Skewed, Extreme, Longs.Between(-Max, Max), Longs.Between(1, 1_000_000));

    /// <summary>Nobody, one customer, all equal, nobody positive, the largest amounts many times, ties, a steep curve, anything.</summary>
    internal static readonly Gen<long[]> Population = Gen.OneOf(
        Gen.Constant(Array.Empty<long>()),
        Any.Select(value => new[] { value }),
        from value in Any from count in Gen.Choose(1, MaxCustomers) select Enumerable.Repeat(value, count).ToArray(),
        Many(Any.Select(value => value > 0 ? -value : value)),
        Many(Gen.Elements(Max, Max - 1)),
        Many(Tied),
        Many(Skewed),
        Many(Any));

    /// <summary>Cumulative shares, the closest and the widest among them.</summary>
    internal static readonly Gen<TierShares> Shares = Gen.OneOf(
        Gen.Elements(Of(5_000, 8_000, 9_500), Of(100, 500, 2_000), Of(1, 2, 3), Of(9_998, 9_999, 10_000), Of(1, 5_000, 10_000)),
        from a in Gen.Choose(1, 9_998) from b in Gen.Choose(a + 1, 9_999) from c in Gen.Choose(b + 1, 10_000) select Of(a, b, c));

    /// <summary>Least values of A, B and C in minor units, positive and strictly descending.</summary>
    internal static readonly Gen<(long A, long B, long C)> Thresholds = Gen.OneOf(
        Gen.Elements((3L, 2L, 1L), (Max, Max - 1, Max - 2), (Max, 2L, 1L)),
        from c in Longs.Between(1, 8) from b in Longs.Between(c + 1, 1_000_000) from a in Longs.Between(b + 1, Max) select (a, b, c));

    /// <summary>Every method that looks at the population.</summary>
    internal static readonly Gen<TierPolicy> Curves = Gen.OneOf(
        Gen.Constant(TierPolicy.Computed), Shares.Select(TierPolicy.Pareto), Shares.Select(TierPolicy.Pyramid));

    /// <summary>Every method.</summary>
    internal static readonly Gen<TierPolicy> Policies = Gen.OneOf(
        Curves, Thresholds.Select(least => TierPolicy.Thresholds(Amount(least.A), Amount(least.B), Amount(least.C))));

    /// <summary>Any date of a row, 1900-01-01 to 2199-12-31.</summary>
    internal static readonly Gen<LocalDate?> Dates =
        Gen.Choose(-25_567, 84_005).Select(day => (LocalDate?)new LocalDate(1970, 1, 1).PlusDays(day));

    /// <summary>Boundaries of every basis, with and without a date or a period, each least value absent or not.</summary>
    internal static readonly Gen<TierBoundaries> Boundaries =
        from least in Thresholds
        from known in Gen.Choose(0, 7)
        from measure in Gen.Elements("revenue", "contribution", "Meilen 里程", new string('m', 40))
        from currency in Gen.Elements("", "EUR", " points ", "人民币")
        from decimals in Gen.Choose(0, 4)
        from day in Gen.OneOf(Gen.Constant((LocalDate?)null), Dates)
        from days in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 400)))
        from exchanged in Gen.Elements(true, false)
        let scale = MoneyScale.FromDecimals(decimals)
        let boundaries = new TierBoundaries(
            (known & 1) > 0 ? scale.ToAmount(least.A) : null,
            (known & 2) > 0 ? scale.ToAmount(least.B) : null,
            (known & 4) > 0 ? scale.ToAmount(least.C) : null,
            new TierBasis(measure, currency, scale),
            day,
            exchanged)
        select day is { } first && days > 0 && first.PlusDays(days).Year < 2200 ? boundaries.PublishedFor(first, first.PlusDays(days)) : boundaries;

    /// <summary>Minor units at the standard scale as money.</summary>
    internal static decimal Amount(long minorUnits) => minorUnits / 100m;

    internal static decimal[] Amounts(long[] minorUnits) => minorUnits.Select(Amount).ToArray();

    private static Gen<long[]> Many(Gen<long> value) =>
        from count in Gen.Choose(1, MaxCustomers) from values in value.ArrayOf(count) select values;

    private static TierShares Of(int a, int b, int c) =>
        new(Proportion.FromBasisPoints(a), Proportion.FromBasisPoints(b), Proportion.FromBasisPoints(c));
}

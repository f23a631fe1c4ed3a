using System.Collections.Generic;
using CustomerRules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Amounts of money as callers have them: decimals of either sign, of any size, with up to 12 decimals.</summary>
internal static class Amounts
{
    /// <summary>The most decimals that an exact amount has.</summary>
    public const int MaxDecimals = 12;

    /// <summary>Every scale.</summary>
    public static Gen<MoneyScale> Scale { get; } = Gen.Choose(0, 4).Select(MoneyScale.FromDecimals);

    /// <summary>Between -<paramref name="most"/> and +<paramref name="most"/>: zeros, both ends, exact halves of a minor unit and their neighbours, and any number of digits before and after the point.</summary>
    public static Gen<decimal> Within(long most) => Gen.Frequency(
        (1, Gen.Elements(0m, most, -most)),
        (2, from units in Longs.OfAnySize(most - 1) from tail in Gen.Elements<decimal>([.. Tails()]) from sign in Sign select sign * (units + tail)),
        (5, from units in Longs.OfAnySize(most - 1)
            from decimals in Gen.Choose(0, MaxDecimals)
            from digits in Longs.Between(0, 999_999_999_999)
            from sign in Sign
            select sign * (units + Shortened(digits, decimals))));

    private static Gen<int> Sign { get; } = Gen.Elements(1, -1);

    /// <summary>At each scale half a minor unit, after an even and an odd one, and what lies just beside.</summary>
    private static IEnumerable<decimal> Tails()
    {
        const decimal least = 0.000_000_000_001m;
        for (var minorUnit = 0.1m; minorUnit >= 0.000_1m; minorUnit /= 10)
        {
            foreach (var half in new[] { minorUnit / 2, minorUnit * 3 / 2 })
            {
                yield return half - least;
                yield return half;
                yield return half + least;
            }
        }

        yield return 0.5m - least;
        yield return 0.5m;
        yield return 0.5m + least;
        yield return 1m - least;
    }

    /// <summary>The first so many of 12 digits, behind the point.</summary>
    private static decimal Shortened(long digits, int decimals)
    {
        for (var place = MaxDecimals; place > decimals; place--)
            digits /= 10;
        return new decimal(unchecked((int)digits), (int)(digits >> 32), 0, false, (byte)decimals);
    }
}

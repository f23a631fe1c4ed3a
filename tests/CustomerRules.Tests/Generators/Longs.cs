using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Whole numbers over ranges wider than 32 bits, which <c>Gen.Choose</c> lacks.</summary>
internal static class Longs
{
    private static readonly Gen<ulong> Seeds =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((ulong)(uint)high << 32) | (uint)low);

    /// <summary>Both ends included, each number as likely as any other.</summary>
    public static Gen<long> Between(long min, long max) => Seeds.Select(seed => new Draw(seed).Long(min, max));

    /// <summary>Between 0 and <paramref name="max"/>, both included, each number of digits as likely as any other: 7 comes as often as 7 billion.</summary>
    public static Gen<long> OfAnySize(long max)
    {
        var tops = PowersOfTen().TakeWhile(power => power < max).Append(max).ToArray();
        return Gen.Elements(tops).SelectMany(top => Between(0, top));
    }

    /// <summary>One of the numbers, the one before it or the one after it, as far as they lie within the range.</summary>
    public static Gen<long> Around(long min, long max, params long[] numbers) =>
        Gen.Elements(numbers.SelectMany(number => new[] { number - 1, number, number + 1 }).Where(n => n >= min && n <= max).ToArray());

    private static IEnumerable<long> PowersOfTen()
    {
        for (var power = 1L; power <= long.MaxValue / 10; power *= 10)
            yield return power;
    }
}

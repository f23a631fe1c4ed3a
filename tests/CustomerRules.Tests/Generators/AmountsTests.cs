using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class AmountsTests
{
    private const long Most = 2_000_000_000;

    private static readonly decimal[] Drawn = [.. Amounts.Within(Most).Sample(20_000, new Rnd(1, 3), 50)];

    [Fact]
    public void Amounts_stay_within_their_range_and_reach_both_ends()
    {
        Assert.Equal(-Most, Drawn.Min());
        Assert.Equal(Most, Drawn.Max());
        Assert.Contains(0m, Drawn);
    }

    [Fact]
    public void Amounts_have_0_to_12_decimals() =>
        Assert.Equal(Enumerable.Range(0, 13), Drawn.Select(Decimals).Distinct().OrderBy(n => n));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Amounts_lie_on_and_beside_the_half_of_a_minor_unit_of_every_scale(int decimals)
    {
        var minorUnits = Drawn.Select(amount => Math.Abs(amount) * (decimal)Math.Pow(10, decimals)).ToList();
        var rests = minorUnits.Select(units => units - decimal.Truncate(units)).ToList();

        Assert.Contains(minorUnits, units => units % 2 == 0.5m);
        Assert.Contains(minorUnits, units => units % 2 == 1.5m);
        Assert.Contains(rests, rest => rest > 0.5m && rest < 0.500_000_1m);
        Assert.Contains(rests, rest => rest < 0.5m && rest > 0.499_999_9m);
    }

    [Fact]
    public void Small_and_large_amounts_of_either_sign_are_common()
    {
        Assert.InRange(Drawn.Count(amount => amount < 0), Drawn.Length / 3, Drawn.Length * 2 / 3);
        Assert.InRange(Drawn.Count(amount => Math.Abs(amount) < 1_000), Drawn.Length / 4, Drawn.Length * 3 / 4);
        Assert.InRange(Drawn.Count(amount => Math.Abs(amount) > Most / 100), Drawn.Length / 10, Drawn.Length / 2);
    }

    private static int Decimals(decimal amount) => (decimal.GetBits(amount)[3] >> 16) & 0xFF;
}

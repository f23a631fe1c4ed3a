using System;
using System.Globalization;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class MoneyScaleTests
{
    [Fact]
    public void The_default_is_the_standard_of_2_decimals()
    {
        Assert.Equal(MoneyScale.Standard, default);
        Assert.Equal(2, default(MoneyScale).Decimals);
        Assert.Equal(100, default(MoneyScale).MinorUnitsPerUnit);
        Assert.Equal("2", default(MoneyScale).ToString());
    }

    [Theory]
    [InlineData(0, 1, "900000000000000")]
    [InlineData(1, 10, "90000000000000.0")]
    [InlineData(2, 100, "9000000000000.00")]
    [InlineData(3, 1_000, "900000000000.000")]
    [InlineData(4, 10_000, "90000000000.0000")]
    public void A_scale_of_0_to_4_decimals_bounds_amounts_at_900_trillion_minor_units(int decimals, int perUnit, string most)
    {
        var scale = MoneyScale.FromDecimals(decimals);

        Assert.Equal(decimals, scale.Decimals);
        Assert.Equal(perUnit, scale.MinorUnitsPerUnit);
        Assert.Equal(most, scale.MaxAmount.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(900_000_000_000_000, MoneyScale.MaxMinorUnits);
        Assert.Equal(MoneyScale.MaxMinorUnits, scale.ToMinorUnits(scale.MaxAmount));
        Assert.Equal(-MoneyScale.MaxMinorUnits, scale.ToMinorUnits(-scale.MaxAmount));
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(5, "5")]
    [InlineData(int.MaxValue, "2,147,483,647")]
    public void Other_decimals_are_refused(int decimals, string written)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.FromDecimals(decimals));
        Assert.StartsWith("decimals must be between 0 and 4, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("decimals", error.ParamName);
    }

    [Theory]
    [InlineData("0.004", 0)]
    [InlineData("0.005", 0)]
    [InlineData("0.0050000000000000000000000001", 1)]
    [InlineData("0.015", 2)]
    [InlineData("0.025", 2)]
    [InlineData("-0.005", 0)]
    [InlineData("-0.015", -2)]
    [InlineData("-0.025", -2)]
    [InlineData("-0.0250000000000000000000000001", -3)]
    public void Amounts_round_half_to_even_once(string amount, long minorUnits) =>
        Assert.Equal(minorUnits, MoneyScale.Standard.ToMinorUnits(Parse(amount)));

    [Theory]
    [InlineData(0, "0.5", 0)]
    [InlineData(0, "1.5", 2)]
    [InlineData(1, "0.25", 2)]
    [InlineData(3, "0.0015", 2)]
    [InlineData(4, "-0.00025", -2)]
    [InlineData(4, "-0.00026", -3)]
    public void Every_scale_rounds_at_its_own_decimals(int decimals, string amount, long minorUnits) =>
        Assert.Equal(minorUnits, MoneyScale.FromDecimals(decimals).ToMinorUnits(Parse(amount)));

    [Fact]
    public void The_range_holds_after_rounding()
    {
        var most = MoneyScale.Standard.MaxAmount;
        Assert.Equal(MoneyScale.MaxMinorUnits, MoneyScale.Standard.ToMinorUnits(most + 0.005m)); // half goes to the even minor unit
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.Standard.ToMinorUnits(most + 0.006m));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.Standard.ToMinorUnits(-most - 0.006m));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.Standard.ToMinorUnits(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.Standard.ToMinorUnits(decimal.MinValue));
    }

    [Fact]
    public void An_amount_out_of_range_is_refused_under_the_name_that_the_caller_gives_it()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.Standard.ToMinorUnits(-9_000_000_000_000.01m, "annual spend"));
        Assert.StartsWith("annual spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,000.01.", error.Message, StringComparison.Ordinal);
        Assert.Equal("annual spend", error.ParamName);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => MoneyScale.FromDecimals(4).ToMinorUnits(90_000_000_000.0001m));
        Assert.StartsWith("amount must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.0001.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(0, -7, "-7")]
    [InlineData(2, 0, "0.00")]
    [InlineData(2, -5, "-0.05")]
    [InlineData(4, 1, "0.0001")]
    [InlineData(2, long.MaxValue, "92233720368547758.07")]
    [InlineData(2, long.MinValue, "-92233720368547758.08")]
    public void Any_number_of_minor_units_is_an_amount_with_the_scales_decimals(int decimals, long minorUnits, string amount) =>
        Assert.Equal(amount, MoneyScale.FromDecimals(decimals).ToAmount(minorUnits).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Scales_are_equal_when_their_decimals_are()
    {
        MoneyScale two = MoneyScale.FromDecimals(2), three = MoneyScale.FromDecimals(3);

        Assert.True(two == default && !(two != default) && two.Equals((object)MoneyScale.Standard));
        Assert.True(two != three && !(two == three) && !two.Equals((object)three) && !two.Equals("2"));
        Assert.Equal(two.GetHashCode(), MoneyScale.Standard.GetHashCode());
        Assert.NotEqual(two.GetHashCode(), three.GetHashCode());
    }

    private static decimal Parse(string amount) => decimal.Parse(amount, CultureInfo.InvariantCulture);
}

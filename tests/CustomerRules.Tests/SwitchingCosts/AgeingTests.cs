using System;
using CustomerRules.SwitchingCosts;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class AgeingTests
{
    [Fact]
    public void Default_is_holds()
    {
        Assert.Equal(Ageing.Holds, default);
        Assert.Equal(AgeingKind.Holds, Ageing.Holds.Kind);
        Assert.Null(Ageing.Holds.Length);
    }

    [Fact]
    public void Ageings_are_equal_when_kind_and_length_are()
    {
        var year = Ageing.Declines(Period.FromYears(1));

        Assert.True(year == Ageing.Declines(Period.FromYears(1)));
        Assert.Equal(year.GetHashCode(), Ageing.Declines(Period.FromYears(1)).GetHashCode());
        Assert.True(year != Ageing.BuildsUp(Period.FromYears(1)));
        Assert.True(year != Ageing.Declines(Period.FromMonths(12)));
        Assert.True(year != Ageing.Holds);
        Assert.False(year.Equals("Declines P1Y"));
        Assert.True(year.Equals((object)year));
        Assert.Equal(0, Ageing.Holds.GetHashCode());
    }

    [Fact]
    public void Its_text_is_the_kind_and_the_length()
    {
        Assert.Equal("Holds", Ageing.Holds.ToString());
        Assert.Equal("Declines P5Y", Ageing.Declines(Period.FromYears(5)).ToString());
        Assert.Equal("BuildsUp P6M", Ageing.BuildsUp(Period.FromMonths(6)).ToString());
    }

    [Theory]
    [InlineData(2023, 1, 1, "P5Y", 1_826)]
    [InlineData(2024, 2, 29, "P1Y", 365)]
    [InlineData(2024, 1, 31, "P1M", 29)]
    [InlineData(2023, 1, 31, "P1M", 28)]
    [InlineData(2023, 1, 1, "P2W3D", 17)]
    [InlineData(1900, 1, 1, "P100Y", 36_524)]
    [InlineData(1901, 3, 1, "P100Y", 36_525)]
    public void A_length_counts_in_days_from_its_date(int year, int month, int day, string length, int lifeDays)
    {
        var ageing = Ageing.Declines(NodaTime.Text.PeriodPattern.Roundtrip.Parse(length).Value);

        Assert.Equal(lifeDays, ageing.LifeDays(new(year, month, day)));
    }

    [Theory]
    [InlineData("P1D")]
    [InlineData("P36525D")]
    [InlineData("P5217W")]
    [InlineData("P1200M")]
    [InlineData("P100Y")]
    [InlineData("P99Y12M")]
    public void The_shortest_and_the_longest_lengths_are_taken(string length)
    {
        var period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(length).Value;

        Assert.Equal((AgeingKind.Declines, period), (Ageing.Declines(period).Kind, Ageing.Declines(period).Length));
        Assert.Equal((AgeingKind.BuildsUp, period), (Ageing.BuildsUp(period).Kind, Ageing.BuildsUp(period).Length));
    }

    [Theory]
    [InlineData("P0D")]
    [InlineData("P36526D")]
    [InlineData("P5218W")]
    [InlineData("P1201M")]
    [InlineData("P101Y")]
    [InlineData("P100Y1D")]
    [InlineData("P-1D")]
    [InlineData("P-1W")]
    [InlineData("P-1M")]
    [InlineData("P-1Y")]
    [InlineData("P1Y-1D")]
    [InlineData("P1Y-1W")]
    [InlineData("P1Y-1M")]
    [InlineData("P-1Y24M")]
    [InlineData("PT24H")]
    [InlineData("P1DT1S")]
    [InlineData("P2147483647Y")]
    public void Other_lengths_are_refused_with_their_text(string length)
    {
        var period = NodaTime.Text.PeriodPattern.Roundtrip.Parse(length).Value;

        Refused("usefulLife", () => Ageing.Declines(period));
        Refused("rampUp", () => Ageing.BuildsUp(period));

        void Refused(string name, Func<object> act)
        {
            var error = Assert.Throws<ArgumentException>(act);
            Assert.Equal(name, error.ParamName);
            Assert.StartsWith(name + " must be whole days, between 1 and 36,525 of them, but was " + length + ".", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_length_is_refused_by_name()
    {
        Assert.Equal("usefulLife", Assert.Throws<ArgumentNullException>(() => Ageing.Declines(null!)).ParamName);
        Assert.Equal("rampUp", Assert.Throws<ArgumentNullException>(() => Ageing.BuildsUp(null!)).ParamName);
    }
}

using System;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class TradePolicyTests
{
    [Fact]
    public void The_standard_is_new_for_90_days_and_a_rhythm_of_at_least_30()
    {
        Assert.Equal(90, TradePolicy.Standard.NewCustomerDays);
        Assert.Equal(30, TradePolicy.Standard.MinimumRhythmDays);
        Assert.Equal(90, new TradePolicy().NewCustomerDays);
        Assert.Equal(30, new TradePolicy().MinimumRhythmDays);
    }

    [Fact]
    public void Lengths_reach_from_1_to_3650_days()
    {
        var shortest = new TradePolicy(1, 1);
        var longest = new TradePolicy(newCustomerDays: 3_650, minimumRhythmDays: 3_650);

        Assert.Equal((1, 1), (shortest.NewCustomerDays, shortest.MinimumRhythmDays));
        Assert.Equal((3_650, 3_650), (longest.NewCustomerDays, longest.MinimumRhythmDays));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(3_651, "3,651")]
    public void Other_lengths_are_refused(int days, string written)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradePolicy(newCustomerDays: days));
        Assert.StartsWith("newCustomerDays must be between 1 and 3,650 days, but was " + written + ".", error.Message, StringComparison.Ordinal);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradePolicy(minimumRhythmDays: days));
        Assert.StartsWith("minimumRhythmDays must be between 1 and 3,650 days, but was " + written + ".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_dates_must_ascend_strictly()
    {
        LocalDate day = new(2024, 5, 6), asOf = new(2024, 7, 1);

        var error = Assert.Throws<ArgumentException>(() => TradePolicy.Standard.RhythmDays([day, day.PlusDays(1), day]));
        Assert.StartsWith("orderDates must ascend strictly, but orderDates[2] is 2024-05-06 after 2024-05-07.", error.Message, StringComparison.Ordinal);
        Assert.Equal("orderDates", error.ParamName);

        error = Assert.Throws<ArgumentException>(() => TradePolicy.Standard.PatternOf([day, day], asOf));
        Assert.StartsWith("orderDates must ascend strictly, but orderDates[1] is 2024-05-06 after 2024-05-06.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_dates_must_be_before_the_date_of_assessment()
    {
        LocalDate first = new(2024, 5, 6), asOf = new(2024, 7, 1);

        var error = Assert.Throws<ArgumentException>(() => TradePolicy.Standard.PatternOf([first, asOf], asOf));
        Assert.StartsWith("orderDates must be before 2024-07-01, but the last is 2024-07-01.", error.Message, StringComparison.Ordinal);
        Assert.Equal("orderDates", error.ParamName);
        Assert.Equal(TradePattern.New, TradePolicy.Standard.PatternOf([first, asOf.PlusDays(-1)], asOf));
    }

    [Fact]
    public void Dates_must_be_there_and_within_three_centuries()
    {
        LocalDate early = new(1899, 12, 31), asOf = new(2024, 7, 1);

        Assert.Equal("orderDates", Assert.Throws<ArgumentNullException>(() => TradePolicy.Standard.RhythmDays((LocalDate[])null!)).ParamName);
        Assert.Equal("orderDates", Assert.Throws<ArgumentNullException>(() => TradePolicy.Standard.PatternOf(null!, asOf)).ParamName);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => TradePolicy.Standard.RhythmDays([early]));
        Assert.StartsWith("orderDates must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.", error.Message, StringComparison.Ordinal);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => TradePolicy.Standard.PatternOf([], early));
        Assert.StartsWith("asOf must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.", error.Message, StringComparison.Ordinal);
    }
}

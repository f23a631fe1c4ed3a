using System;
using System.Linq;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>The rhythm is the upper median of the gaps, and at least 30 days.</summary>
public class RhythmTests
{
    [Fact]
    public void Below_two_dates_there_is_none()
    {
        Assert.Null(TradePolicy.Standard.RhythmDays(Array.Empty<LocalDate>()));
        Assert.Null(TradePolicy.Standard.RhythmDays([new LocalDate(2024, 7, 1)]));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(30, 29)]
    [InlineData(30, 30)]
    [InlineData(31, 31)]
    [InlineData(40, 10, 40)] // of two gaps the greater
    [InlineData(40, 40, 10)]
    [InlineData(50, 60, 40, 50)]
    [InlineData(60, 90, 40, 60, 31)] // of four the third
    [InlineData(50, 50, 1, 999, 50, 2)]
    [InlineData(50, 50, 50, 50, 50)]
    [InlineData(30, 1, 1, 1, 999, 999)]
    [InlineData(999, 1, 1, 999, 999)]
    [InlineData(109_572, 109_572)]
    public void It_is_the_upper_median_of_the_gaps(int rhythm, params int[] gaps)
    {
        var days = gaps.Aggregate(new[] { 0 }, (sums, gap) => [.. sums, sums.Last() + gap]);
        var dates = days.Select(day => new LocalDate(1900, 1, 1).PlusDays(day)).ToList();

        Assert.Equal(rhythm, TradePolicy.Standard.RhythmDays(dates));
        Assert.Equal(gaps.OrderBy(gap => gap).ElementAt(gaps.Length / 2), new TradePolicy(minimumRhythmDays: 1).RhythmDays(dates));
    }
}

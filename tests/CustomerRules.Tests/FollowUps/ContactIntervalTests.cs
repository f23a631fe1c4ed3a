using System;
using CustomerRules.FollowUps;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.FollowUps;

public class ContactIntervalTests
{
    [Fact]
    public void It_keeps_and_shows_both_lengths()
    {
        var interval = new ContactInterval(30, 45);
        Assert.Equal((30, 45, "30/45 days"), (interval.IdealDays, interval.MaximumDays, interval.ToString()));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-30, "-30")]
    [InlineData(3_651, "3,651")]
    public void An_ideal_out_of_range_is_refused(int ideal, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(() => new ContactInterval(ideal, 3_650), "idealDays", $"idealDays must be between 1 and 3,650 days, but was {shown}.");

    [Theory]
    [InlineData(29, "29")]
    [InlineData(3_651, "3,651")]
    public void A_maximum_out_of_range_is_refused(int maximum, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(() => new ContactInterval(30, maximum), "maximumDays", $"maximumDays must be between 30 and 3,650 days, but was {shown}.");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3_650)]
    [InlineData(3_650, 3_650)]
    public void The_bounds_themselves_are_accepted(int ideal, int maximum) =>
        Assert.Equal((ideal, maximum), (new ContactInterval(ideal, maximum).IdealDays, new ContactInterval(ideal, maximum).MaximumDays));

    [Fact]
    public void Intervals_are_equal_when_both_lengths_are()
    {
        object same = new ContactInterval(30, 45);
        Assert.Equal(new ContactInterval(30, 45), same);
        Assert.Equal(new ContactInterval(30, 45).GetHashCode(), same.GetHashCode());
        Assert.NotEqual(new ContactInterval(30, 46), same);
        Assert.NotEqual(new ContactInterval(29, 45), same);
        Assert.NotEqual(new ContactInterval(30, 46).GetHashCode(), same.GetHashCode());
        Assert.False(new ContactInterval(30, 45).Equals(null));
        Assert.False(same.Equals("30/45 days"));
    }
}

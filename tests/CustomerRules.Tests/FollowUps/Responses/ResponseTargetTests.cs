using System;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseTargetTests
{
    [Fact]
    public void A_target_knows_its_unit_and_its_length()
    {
        Assert.Equal((ResponseUnit.ElapsedTime, Duration.FromHours(6), null), Parts(ResponseTarget.Elapsed(Duration.FromHours(6))));
        Assert.Equal((ResponseUnit.WorkingTime, Duration.FromHours(2), null), Parts(ResponseTarget.Working(Duration.FromHours(2))));
        Assert.Equal((ResponseUnit.WorkingDays, null, 3), Parts(ResponseTarget.WorkingDays(3)));
    }

    [Fact]
    public void Targets_are_equal_when_unit_and_length_are()
    {
        var hour = ResponseTarget.Elapsed(Duration.FromMinutes(60));
        Assert.Equal(ResponseTarget.Elapsed(Duration.FromHours(1)), hour);
        Assert.Equal(ResponseTarget.Elapsed(Duration.FromHours(1)).GetHashCode(), hour.GetHashCode());
        Assert.NotEqual(ResponseTarget.Working(Duration.FromHours(1)), hour);
        Assert.NotEqual(ResponseTarget.Elapsed(Duration.FromHours(2)), hour);
        Assert.NotEqual(ResponseTarget.WorkingDays(2), ResponseTarget.WorkingDays(3));
        Assert.True(ResponseTarget.WorkingDays(3).Equals((object)ResponseTarget.WorkingDays(3)));
        Assert.False(hour.Equals("1 hour"));
        Assert.False(hour.Equals(null));
    }

    [Theory]
    [InlineData("0 seconds", 0, "0:00:00:00")]
    [InlineData("1 second too few", -1, "-0:00:00:01")]
    [InlineData("1 second too many", (3_650 * 86_400) + 1, "3650:00:00:01")]
    public void A_length_out_of_range_is_refused_with_the_bounds(string what, int seconds, string value)
    {
        var sentence = "length must be between 1 second and 3,650 days, but was " + value + ".";
        Assert.NotEmpty(what);
        Refusal.Of<ArgumentOutOfRangeException>(() => ResponseTarget.Elapsed(Duration.FromSeconds(seconds)), "length", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => ResponseTarget.Working(Duration.FromSeconds(seconds)), "length", sentence);
    }

    [Fact]
    public void The_longest_and_the_shortest_length_are_targets()
    {
        Assert.Equal("1 second", ResponseTarget.Elapsed(Duration.FromSeconds(1)).ToString());
        Assert.Equal("87600 working hours", ResponseTarget.Working(Duration.FromDays(3_650)).ToString());
        Assert.Equal("3650 working days", ResponseTarget.WorkingDays(3_650).ToString());
    }

    [Fact]
    public void Parts_of_a_second_are_refused() => Refusal.Of<ArgumentException>(
        () => ResponseTarget.Working(Duration.FromMilliseconds(1_500)), "length", "length must be whole seconds, but was 0:00:00:01.5.");

    [Theory]
    [InlineData(0)]
    [InlineData(3_651)]
    public void A_number_of_working_days_out_of_range_is_refused(int days) => Refusal.Of<ArgumentOutOfRangeException>(
        () => ResponseTarget.WorkingDays(days),
        "days",
        "days must be between 1 and 3,650 working days, but was " + days.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) + ".");

    private static (ResponseUnit, Duration?, int?) Parts(ResponseTarget target) => (target.Unit, target.Length, target.Days);
}

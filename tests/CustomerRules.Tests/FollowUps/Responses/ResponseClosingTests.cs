using CustomerRules.FollowUps.Responses;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseClosingTests
{
    [Fact]
    public void Closing_meets_the_resolution_and_stops_both_clocks()
    {
        string[] log = ["02 10:00 Opened", "02 10:30 Answered", "02 12:00 Closed"];
        Assert.Equal("Met, due 02 14:00, 120 used, 120 left", Matter.Text(Matter.Resolution("4 hours", "09 12:00", log)));
        Assert.Equal("Breached, due 02 11:00, 120 used, -60 left", Matter.Text(Matter.Resolution("1 hour", "09 12:00", log)));
    }

    [Theory]
    [InlineData("02 11:00 Closed", ResponseState.Unanswered)]
    [InlineData("02 11:01 Closed", ResponseState.Breached)]
    public void Closing_without_an_answer_is_neither_met_nor_breached_before_the_due_time(string closed, ResponseState state)
    {
        var reading = Matter.Answer("1 hour", "09 12:00", "02 10:00 Opened", closed);
        Assert.Equal(state, reading.State);
        Assert.Null(reading.DoneAt);
        Assert.Equal(state == ResponseState.Breached ? Duration.FromMinutes(1) : Duration.Zero, reading.LateBy);
    }

    [Fact]
    public void A_reopened_matter_goes_on_with_the_time_used_before()
    {
        string[] log = ["02 10:00 Opened", "02 10:30 Closed", "03 15:00 Reopened"];
        Assert.Equal("Running, due 03 17:00, 60 used, 90 left", Matter.Text(Matter.Resolution("150 minutes", "03 15:30", log)));
        Assert.Equal("Running, due 03 17:00, 60 used, 90 left", Matter.Text(Matter.Resolution("150 working minutes", "03 15:30", log)));
        Assert.Equal("Running, due 03 17:00, 60 used, 90 left", Matter.Text(Matter.Answer("150 minutes", "03 15:30", log)));
    }

    [Fact]
    public void A_first_answer_once_given_stays_as_it_was()
    {
        string[] log = ["02 10:00 Opened", "02 10:30 Answered", "02 11:00 Closed", "03 15:00 Reopened", "03 15:10 Paused"];
        var reading = Matter.Answer("1 hour", "09 12:00", log);
        Assert.Equal("Met, due 02 11:00, 30 used, 30 left", Matter.Text(reading));
        Assert.Equal(ResponseReasons.TargetSet | ResponseReasons.DoneInTime, reading.Reasons);
    }

    [Fact]
    public void A_resolution_that_was_late_is_late_again_after_reopening() => Assert.Equal(
        "Breached, due 02 11:00, 180 used, -120 left",
        Matter.Text(Matter.Resolution("1 hour", "03 11:00", "02 10:00 Opened", "02 12:00 Closed", "03 10:00 Reopened")));

    [Fact]
    public void Closed_at_the_due_time_is_met_and_breached_at_once_when_reopened()
    {
        Assert.Equal(ResponseState.Met, Matter.Resolution("1 hour", "03 10:00", "02 10:00 Opened", "02 11:00 Closed").State);
        Assert.Equal(
            "Breached, due 02 11:00, 60 used, 0 left",
            Matter.Text(Matter.Resolution("1 hour", "03 10:00", "02 10:00 Opened", "02 11:00 Closed", "03 10:00 Reopened")));
    }

    [Fact]
    public void Closing_ends_a_pause()
    {
        string[] log = ["02 10:00 Opened", "02 10:20 Paused", "02 10:40 Closed", "02 12:00 Reopened"];
        var reading = Matter.Resolution("1 hour", "02 12:10", log);
        Assert.Equal("Running, due 02 12:40, 30 used, 30 left", Matter.Text(reading));
        Assert.Equal(Duration.FromMinutes(20), reading.TimePaused);
    }
}

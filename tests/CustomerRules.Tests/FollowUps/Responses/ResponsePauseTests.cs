using CustomerRules.FollowUps.Responses;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponsePauseTests
{
    [Fact]
    public void A_pause_at_night_does_not_extend_a_target_of_working_time()
    {
        var reading = Matter.Answer("2 working hours", "03 09:30", "02 16:00 Opened", "02 18:00 Paused", "03 08:00 Resumed");
        Assert.Equal("AtRisk, due 03 10:00, 90 used, 30 left", Matter.Text(reading));
        Assert.Equal(Duration.Zero, reading.TimePaused);
    }

    [Fact]
    public void A_pause_counts_where_it_meets_working_hours()
    {
        var reading = Matter.Answer("2 working hours", "03 09:30", "02 16:00 Opened", "02 16:40 Paused", "03 09:10 Resumed");
        Assert.Equal("Running, due 03 10:30, 60 used, 60 left", Matter.Text(reading));
        Assert.Equal(Duration.FromMinutes(30), reading.TimePaused);
    }

    [Fact]
    public void A_pause_counts_in_full_against_elapsed_time()
    {
        var reading = Matter.Answer("6 hours", "03 09:30", "02 16:00 Opened", "02 18:00 Paused", "03 08:00 Resumed");
        Assert.Equal("Running, due 03 12:00, 210 used, 150 left", Matter.Text(reading));
        Assert.Equal(Duration.FromHours(14), reading.TimePaused);
    }

    [Fact]
    public void A_pause_stops_working_days_by_its_working_time()
    {
        Assert.Equal(Matter.At("06 10:00"), Matter.Resolution("3 working days", "03 12:00", "02 16:00 Opened", "03 09:00 Paused", "03 10:00 Resumed").Due);
        Assert.Equal(Matter.At("05 17:00"), Matter.Resolution("3 working days", "03 12:00", "02 16:00 Opened", "02 17:00 Paused", "03 09:00 Resumed").Due);
    }

    [Theory]
    [InlineData("02 17:00", "Paused, due 03 10:30, 30 used, 90 left")]
    [InlineData("03 09:15", "Paused, due 03 10:45, 30 used, 90 left")]
    [InlineData("04 16:00", "Paused, due 05 09:30, 30 used, 90 left")]
    public void While_paused_it_is_due_as_if_resumed_now(string now, string reading) =>
        Assert.Equal(reading, Matter.Text(Matter.Answer("2 working hours", now, "02 16:00 Opened", "02 16:30 Paused")));

    [Fact]
    public void A_pause_stops_the_first_answer_and_the_resolution()
    {
        string[] log = ["02 10:00 Opened", "02 10:30 Paused"];
        Assert.Equal("Paused, due 02 12:30, 30 used, 30 left", Matter.Text(Matter.Answer("1 hour", "02 12:00", log)));
        Assert.Equal("Paused, due 02 12:30, 30 used, 30 left", Matter.Text(Matter.Resolution("1 hour", "02 12:00", log)));
    }

    [Fact]
    public void An_answer_in_a_pause_meets_the_target_and_does_not_end_the_pause()
    {
        string[] log = ["02 10:00 Opened", "02 10:30 Paused", "02 11:00 Answered"];
        Assert.Equal("Met, due 02 11:30, 30 used, 30 left", Matter.Text(Matter.Answer("1 hour", "02 12:00", log)));
        Assert.Equal("Paused, due 02 12:30, 30 used, 30 left", Matter.Text(Matter.Resolution("1 hour", "02 12:00", log)));
    }

    [Fact]
    public void A_pause_from_the_due_time_on_moves_nothing_and_one_from_just_before_does()
    {
        var due = Matter.At("02 11:00");
        Assert.Equal("Breached, due 02 11:00, 60 used, 0 left", Matter.Text(Matter.Answer("1 hour", "02 12:00", "02 10:00 Opened", "02 11:00 Paused")));
        ResponseEvent[] log = [.. Matter.Log("02 10:00 Opened"), new(ResponseEventKind.Paused, due - Duration.Epsilon)];
        var reading = ResponseClock.Replay(log, new(ResponseTarget.Parse("1 hour")), Matter.Office, Matter.At("02 12:00")).FirstAnswer;
        Assert.Equal(ResponseState.Paused, reading.State);
        Assert.Equal(Matter.At("02 12:00") + Duration.Epsilon, reading.Due);
    }

    [Fact]
    public void A_breach_stays_one_in_a_pause() =>
        Assert.Equal("Breached, due 02 11:00, 90 used, -30 left", Matter.Text(Matter.Answer("1 hour", "02 14:00", "02 10:00 Opened", "02 11:30 Paused")));

    [Fact]
    public void A_pause_of_no_time_changes_nothing()
    {
        var reading = Matter.Answer("1 hour", "02 10:30", "02 10:00 Opened", "02 10:20 Paused", "02 10:20 Resumed");
        Assert.Equal("Running, due 02 11:00, 30 used, 30 left", Matter.Text(reading));
        Assert.Equal(ResponseReasons.TargetSet | ResponseReasons.ClockRuns, reading.Reasons);
    }

    [Fact]
    public void Events_of_one_instant_happen_in_the_order_given()
    {
        Assert.Equal(ResponseState.Met, Matter.Answer("1 hour", "02 12:00", "02 10:00 Opened", "02 10:00 Answered", "02 10:00 Closed").State);
        Assert.Equal(
            "Paused, due 02 13:00, 0 used, 60 left",
            Matter.Text(Matter.Answer("1 hour", "02 12:00", "02 10:00 Opened", "02 10:00 Closed", "02 10:00 Reopened", "02 10:00 Paused")));
    }
}

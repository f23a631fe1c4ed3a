using CustomerRules.FollowUps.Responses;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseClockTests
{
    private const string Opened = "02 16:00 Opened";

    [Theory]
    [InlineData("2 working hours", "02 16:30", "Running, due 03 10:00, 30 used, 90 left")]
    [InlineData("2 working hours", "03 02:00", "Running, due 03 10:00, 60 used, 60 left")]
    [InlineData("6 hours", "02 18:00", "Running, due 02 22:00, 120 used, 240 left")]
    [InlineData("60 minutes", "02 16:00", "Running, due 02 17:00, 0 used, 60 left")]
    [InlineData("3 working days", "03 09:00", "Running, due 05 17:00, 60 used, 1440 left")]
    [InlineData("2 working hours", "03 10:30", "Breached, due 03 10:00, 150 used, -30 left")]
    public void A_clock_runs_in_the_time_of_its_target(string target, string now, string reading)
    {
        Assert.Equal(reading, Matter.Text(Matter.Answer(target, now, Opened)));
        Assert.Equal(reading, Matter.Text(Matter.Resolution(target, now, Opened)));
    }

    [Theory]
    [InlineData("02 08:00 Opened", "05 17:00", "from before hours on a Monday")]
    [InlineData("02 09:00 Opened", "05 17:00", "from the first working instant")]
    [InlineData("02 23:00 Opened", "05 17:00", "from after hours")]
    [InlineData("06 12:00 Opened", "11 17:00", "over a weekend")]
    [InlineData("07 12:00 Opened", "11 17:00", "from a Saturday")]
    [InlineData("08 23:59 Opened", "11 17:00", "from a Sunday")]
    public void Three_working_days_end_with_the_hours_of_the_third_day_after_the_day_of_opening(string opened, string due, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(Matter.At(due), Matter.Resolution("3 working days", opened.Substring(0, 8), opened).Due);
    }

    [Theory]
    [InlineData("2 working hours", "03 10:00")]
    [InlineData("6 hours", "02 22:00")]
    [InlineData("1 working hour", "02 17:00")]
    [InlineData("3 working days", "05 17:00")]
    public void At_the_due_time_is_met_and_a_nanosecond_later_is_breached(string target, string due)
    {
        Assert.Equal(ResponseState.Met, Done(target, Matter.At(due)).State);
        Assert.Equal(Duration.Zero, Done(target, Matter.At(due)).LateBy);
        Assert.Equal(ResponseState.Breached, Done(target, Matter.At(due) + Duration.Epsilon).State);
        Assert.Equal(Duration.Epsilon, Done(target, Matter.At(due) + Duration.Epsilon).LateBy);
        Assert.Equal(ResponseState.AtRisk, Open(target, Matter.At(due)).State);
        Assert.Equal(ResponseState.Breached, Open(target, Matter.At(due) + Duration.Epsilon).State);
    }

    [Theory]
    [InlineData("2 working hours", "03 09:30")]
    [InlineData("6 hours", "02 20:30")]
    [InlineData("60 minutes", "02 16:45")]
    public void It_is_at_risk_exactly_from_three_quarters_of_the_time_on(string target, string from)
    {
        Assert.Equal(Matter.At(from), Open(target, Matter.At("02 16:10")).AtRiskFrom);
        Assert.Equal(ResponseState.AtRisk, Open(target, Matter.At(from)).State);
        Assert.Equal(ResponseState.Running, Open(target, Matter.At(from) - Duration.Epsilon).State);
    }

    [Fact]
    public void The_share_of_the_time_that_is_at_risk_is_rounded_up_to_the_nanosecond()
    {
        var reading = ResponseClock.Replay(
            Matter.Log(Opened), new(ResponseTarget.Parse("1 second")), Matter.Office, Matter.At("02 16:00"), Proportion.FromBasisPoints(3_333)).FirstAnswer;
        Assert.Equal(Matter.At("02 16:00") + Duration.FromNanoseconds(333_300_000), reading.AtRiskFrom);
    }

    [Fact]
    public void A_share_of_nothing_is_at_risk_from_the_start_and_the_full_share_at_the_due_time_only()
    {
        Assert.Equal(ResponseState.AtRisk, With(Proportion.Zero, "02 16:00").State);
        Assert.Equal(ResponseState.Running, With(Proportion.Full, "02 16:59").State);
        Assert.Equal(ResponseState.AtRisk, With(Proportion.Full, "02 17:00").State);
    }

    [Fact]
    public void An_answer_after_hours_is_late_though_no_working_time_has_passed()
    {
        var reading = Matter.Answer("1 working hour", "02 20:00", Opened, "02 17:30 Answered");
        Assert.Equal("Breached, due 02 17:00, 60 used, 0 left", Matter.Text(reading));
        Assert.Equal(Duration.FromMinutes(30), reading.LateBy);
    }

    [Fact]
    public void An_answer_after_the_due_time_stays_late_and_no_later()
    {
        var reading = Matter.Answer("1 hour", "09 12:00", Opened, "02 17:20 Answered", "03 10:00 Answered", "03 11:00 Closed");
        Assert.Equal("Breached, due 02 17:00, 80 used, -20 left", Matter.Text(reading));
        Assert.Equal(Duration.FromMinutes(20), reading.LateBy);
        Assert.Equal(Matter.At("02 17:20"), reading.DoneAt);
    }

    [Fact]
    public void An_answer_does_not_stop_the_resolution() =>
        Assert.Equal("Running, due 03 10:00, 30 used, 90 left", Matter.Text(Matter.Resolution("2 working hours", "02 16:30", Opened, "02 16:10 Answered")));

    [Fact]
    public void Without_a_target_nothing_is_due_and_elapsed_time_is_told()
    {
        var reading = ResponseClock.Replay(Matter.Log(Opened, "02 18:00 Answered"), ResponsePromise.None, Matter.Office, Matter.At("02 20:00")).FirstAnswer;
        Assert.Equal("NeverDue, due never, 120 used, no limit", Matter.Text(reading));
        Assert.Null(reading.Target);
        Assert.Null(reading.TimeAllowed);
        Assert.Null(reading.AtRiskFrom);
        Assert.Equal(Matter.At("02 18:00"), reading.DoneAt);
    }

    [Theory]
    [InlineData("2 working hours", "NeverDue, due never, 0 used, 120 left", "Met, due never, 0 used, 120 left")]
    [InlineData("3 working days", "NeverDue, due never, 0 used, no limit", "Met, due never, 0 used, no limit")]
    [InlineData("1 hour", "Breached, due 02 17:00, 120 used, -60 left", "Breached, due 02 17:00, 70 used, -10 left")]
    public void A_calendar_that_never_opens_makes_working_time_never_due(string target, string open, string done)
    {
        Assert.Equal(open, Matter.Text(NeverOpen(target, Opened)));
        Assert.Equal(done, Matter.Text(NeverOpen(target, Opened, "02 17:10 Answered")));
    }

    [Theory]
    [InlineData("2199-12-25T12:00:00Z", "Asia/Shanghai", "2199-12-30T17:00:00+08")]
    [InlineData("2199-12-27T12:00:00Z", "Asia/Shanghai", "never")]
    [InlineData("2199-12-31T20:00:00Z", "Asia/Shanghai", "never")]
    [InlineData("1900-01-01T00:00:00Z", "America/New_York", "1900-01-03T17:00:00-05")]
    [InlineData("1900-01-01T12:00:00Z", "America/New_York", "1900-01-04T17:00:00-05")]
    public void Working_days_are_counted_to_both_ends_of_the_range_in_any_zone(string opened, string zone, string due)
    {
        var at = InstantPattern.General.Parse(opened).Value;
        var calendar = Matter.Office.InZone(zone);
        var reading = ResponseClock.Replay([new(ResponseEventKind.Opened, at)], new(null, ResponseTarget.WorkingDays(3)), calendar, at).Resolution;

        Assert.Equal(due, reading.Due is { } end ? OffsetDateTimePattern.GeneralIso.Format(end.InZone(calendar.Zone).ToOffsetDateTime()) : "never");
    }

    [Fact]
    public void At_risk_begins_when_no_less_than_the_share_is_used()
    {
        // One working day from a nanosecond after 09:00 on Monday: 57,599,999,999,999 ns, three quarters of which end on a quarter of a nanosecond.
        var opened = Matter.At("02 09:00") + Duration.Epsilon;
        var reading = ResponseClock.Replay([new(ResponseEventKind.Opened, opened)], new(null, ResponseTarget.WorkingDays(1)), Matter.Office, opened).Resolution;

        Assert.Equal(Matter.At("03 17:00"), reading.Due);
        Assert.Equal(Matter.At("03 13:00") + Duration.Epsilon, reading.AtRiskFrom);
    }

    private static ResponseReading NeverOpen(string target, params string[] events) =>
        ResponseClock.Replay(Matter.Log(events), new(ResponseTarget.Parse(target)), Matter.NeverOpen, Matter.At("02 18:00")).FirstAnswer;

    private static ResponseReading With(Proportion share, string now) =>
        ResponseClock.Replay(Matter.Log(Opened), new(ResponseTarget.Parse("1 hour")), Matter.Office, Matter.At(now), share).FirstAnswer;

    private static ResponseReading Open(string target, Instant now) =>
        ResponseClock.Replay(Matter.Log(Opened), new(ResponseTarget.Parse(target)), Matter.Office, now).FirstAnswer;

    private static ResponseReading Done(string target, Instant at) => ResponseClock.Replay(
        [.. Matter.Log(Opened), new(ResponseEventKind.Answered, at)], new(ResponseTarget.Parse(target)), Matter.Office, at + Duration.FromDays(9)).FirstAnswer;
}

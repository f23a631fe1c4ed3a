using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

/// <summary>Each way in which a log is wrong is one sentence that names the event.</summary>
public class ResponseLogTests
{
    private const string Now = "10 12:00";

    [Theory]
    [InlineData("Opened Opened", "events[1], Opened at 2026-03-02T09:01:00Z, must not come twice: the log is open already, and a closed one is Reopened.")]
    [InlineData("Opened Closed Opened", "events[2], Opened at 2026-03-02T09:02:00Z, must not come twice: the log is open already, and a closed one is Reopened.")]
    [InlineData("Paused", "events[0], Paused at 2026-03-02T09:00:00Z, must not come before Opened.")]
    [InlineData("Resumed", "events[0], Resumed at 2026-03-02T09:00:00Z, must not come before Opened.")]
    [InlineData("Answered Opened", "events[0], Answered at 2026-03-02T09:00:00Z, must not come before Opened.")]
    [InlineData("Reopened", "events[0], Reopened at 2026-03-02T09:00:00Z, must not come before Opened.")]
    [InlineData("Closed", "events[0], Closed at 2026-03-02T09:00:00Z, must not come before Opened.")]
    [InlineData("Opened Paused Paused", "events[2], Paused at 2026-03-02T09:02:00Z, must not come while paused already.")]
    [InlineData("Opened Resumed", "events[1], Resumed at 2026-03-02T09:01:00Z, must not come while not paused.")]
    [InlineData("Opened Paused Resumed Resumed", "events[3], Resumed at 2026-03-02T09:03:00Z, must not come while not paused.")]
    [InlineData("Opened Reopened", "events[1], Reopened at 2026-03-02T09:01:00Z, must not come while not closed.")]
    [InlineData("Opened Paused Reopened", "events[2], Reopened at 2026-03-02T09:02:00Z, must not come while not closed.")]
    [InlineData("Opened Closed Closed", "events[2], Closed at 2026-03-02T09:02:00Z, must not come while closed already.")]
    [InlineData("Opened Closed Paused", "events[2], Paused at 2026-03-02T09:02:00Z, must not come while closed: Reopened comes first.")]
    [InlineData("Opened Paused Closed Resumed", "events[3], Resumed at 2026-03-02T09:03:00Z, must not come while closed: Reopened comes first.")]
    [InlineData("Opened Closed Answered", "events[2], Answered at 2026-03-02T09:02:00Z, must not come while closed: Reopened comes first.")]
    [InlineData("Opened Closed Reopened Resumed", "events[3], Resumed at 2026-03-02T09:03:00Z, must not come while not paused.")]
    public void Events_that_contradict_the_log_are_refused(string kinds, string sentence)
    {
        var names = kinds.Split(' ');
        for (var index = 0; index < names.Length; index++)
            names[index] = "02 09:0" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + names[index];

        Refusal.Of<ArgumentException>(() => Matter.Answer("1 hour", Now, names), "events", sentence);
    }

    [Fact]
    public void An_event_before_the_one_before_is_refused() => Refusal.Of<ArgumentException>(
        () => Matter.Answer("1 hour", Now, "02 09:00 Opened", "02 10:00 Paused", "02 09:59 Resumed"),
        "events",
        "events[2], Resumed at 2026-03-02T09:59:00Z, must not be before events[1], Paused at 2026-03-02T10:00:00Z.");

    [Fact]
    public void An_event_in_the_future_is_refused_and_one_of_this_instant_is_not()
    {
        Refusal.Of<ArgumentException>(
            () => Matter.Answer("1 hour", "02 09:59", "02 09:00 Opened", "02 10:00 Answered"),
            "events",
            "events[1], Answered at 2026-03-02T10:00:00Z, must not be in the future of the clock, which is at 2026-03-02T09:59:00Z.");
        Assert.Equal(ResponseState.Met, Matter.Answer("1 hour", "02 10:00", "02 09:00 Opened", "02 10:00 Answered").State);
    }

    [Fact]
    public void Order_is_looked_at_before_the_future() => Refusal.Of<ArgumentException>(
        () => Matter.Answer("1 hour", "01 00:00", "02 09:00 Opened"),
        "events",
        "events[0], Opened at 2026-03-02T09:00:00Z, must not be in the future of the clock, which is at 2026-03-01T00:00:00Z.");

    [Fact]
    public void No_events_and_the_default_event_are_refused()
    {
        Refusal.Of<ArgumentException>(() => Matter.Answer("1 hour", Now), "events", "events must begin with Opened, but are none.");
        Refusal.Of<ArgumentException>(
            () => Replay([default], Matter.Office), "events", "events[0], Unknown at 1970-01-01T00:00:00Z, must say what happened.");
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("events", () => Replay(null!, Matter.Office));
        Assert.Throws<ArgumentNullException>("calendar", () => Replay(Matter.Log("02 09:00 Opened"), null!));
        Assert.Throws<ArgumentNullException>("promise", () => ResponseClock.Replay(Matter.Log("02 09:00 Opened"), null!, Matter.Office, Matter.At(Now)));
    }

    [Fact]
    public void An_event_has_a_kind_and_an_instant_of_these_centuries()
    {
        var last = Instant.FromUtc(2199, 12, 31, 23, 59, 59);
        Refusal.Of<ArgumentOutOfRangeException>(() => new ResponseEvent(ResponseEventKind.Unknown, last), "kind", "kind must say what happened, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new ResponseEvent((ResponseEventKind)7, last), "kind", "kind must be a defined ResponseEventKind, but was 7.");
        Assert.Equal("Closed at 2199-12-31T23:59:59Z", new ResponseEvent(ResponseEventKind.Closed, last).ToString());
        Assert.Equal("Opened at 1900-01-01T00:00:00Z", new ResponseEvent(ResponseEventKind.Opened, Instant.FromUtc(1900, 1, 1, 0, 0)).ToString());
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new ResponseEvent(ResponseEventKind.Closed, Instant.FromUtc(2200, 1, 1, 0, 0)), "at", "at must be between 1900-01-01 and 2199-12-31 in UTC, but was 2200-01-01T00:00:00Z.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new ResponseEvent(ResponseEventKind.Closed, Instant.FromUtc(1900, 1, 1, 0, 0) - Duration.Epsilon),
            "at",
            "at must be between 1900-01-01 and 2199-12-31 in UTC, but was 1899-12-31T23:59:59.999999999Z.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => ResponseClock.Replay(Matter.Log("02 09:00 Opened"), ResponsePromise.None, Matter.Office, Instant.MaxValue),
            "now",
            "now must be between 1900-01-01 and 2199-12-31 in UTC, but was 9999-12-31T23:59:59.999999999Z.");
    }

    private static ResponseAssessment Replay(ResponseEvent[] events, BusinessCalendar calendar) =>
        ResponseClock.Replay(events, ResponsePromise.None, calendar, Matter.At(Now));
}

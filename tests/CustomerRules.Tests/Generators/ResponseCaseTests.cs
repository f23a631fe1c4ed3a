using System;
using System.Linq;
using CustomerRules.FollowUps.Responses;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class ResponseCaseTests
{
    private static readonly ResponseCase[] Sample = [.. ResponseCase.Any.Drawn(2_000)];

    private static readonly ResponseReading[] Readings = Sample.Select(one => one.Read()).SelectMany(read => new[] { read.FirstAnswer, read.Resolution }).ToArray();

    [Fact]
    public void Every_state_unit_and_event_occurs()
    {
        Assert.Equal(7, Readings.Select(reading => reading.State).Distinct().Count());
        Assert.Equal(3, Sample.Select(one => one.Target.Unit).Distinct().Count());
        Assert.Equal(6, Sample.SelectMany(one => one.Events).Select(one => one.Kind).Distinct().Count());
        Assert.Equal(5, Sample.Select(one => one.Hours.Zone.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Due_times_are_met_and_missed_by_nothing_pauses_count_in_part_and_hours_run_over_midnight()
    {
        Assert.Contains(Readings, reading => reading.State == ResponseState.Met && reading.DoneAt == reading.Due);
        Assert.Contains(Readings, reading => reading.State == ResponseState.Breached && reading.TimeLeft == Duration.Zero);
        Assert.Contains(Readings, reading => (reading.Reasons & ResponseReasons.PauseOutsideHours) != ResponseReasons.None && reading.TimePaused > Duration.Zero);
        Assert.Contains(Readings, reading => (reading.Reasons & ResponseReasons.Reopened) != ResponseReasons.None);
        Assert.Contains(WallHours.All, hours => hours.NeverOpens);
        Assert.Contains(WallHours.All, hours => hours.On(new LocalDate(2026, 6, 1)).Any(opening => opening.Closes > 1_440));
    }

    [Fact]
    public void Every_calendar_is_open_at_the_minutes_that_its_wall_clock_says() => Assert.All(WallHours.All, hours =>
    {
        var start = Instant.FromUtc(2026, 3, 1, 0, 0);
        Assert.All(Enumerable.Range(0, 600), step =>
        {
            var minute = start + Duration.FromMinutes(step * 487);
            Assert.Equal(hours.IsOpen(minute) ? Duration.FromMinutes(1) : Duration.Zero, hours.Calendar.WorkingTimeBetween(minute, minute + Duration.FromMinutes(1)));
        });
    });
}

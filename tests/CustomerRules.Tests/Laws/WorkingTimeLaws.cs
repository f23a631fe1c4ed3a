using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds for any calendar in any zone over any span of three centuries.</summary>
public class WorkingTimeLaws
{
    private const int Spans = 100;

    private static readonly Gen<(CalendarSketch Sketch, Draw Draw)> Cases =
        CalendarSketches.Any.SelectMany(sketch => Gen.Choose(0, int.MaxValue).Select(seed => (sketch, new Draw((ulong)seed))));

    [Fact]
    public void Adding_and_then_measuring_gives_the_amount_back() => Each((calendar, start, end, draw) =>
    {
        var amount = calendar.WorkingTimeBetween(start, end) + Duration.FromNanoseconds(draw.Int(-3, 3));
        return calendar.AddWorkingTime(start, amount) is not { } reached || calendar.WorkingTimeBetween(start, reached) == amount;
    });

    [Fact]
    public void What_was_measured_can_be_added_and_leads_no_further() => Each((calendar, start, end, _) =>
    {
        var amount = calendar.WorkingTimeBetween(start, end);
        if (amount == Duration.Zero)
            return calendar.AddWorkingTime(start, amount) == start;
        return amount > Duration.Zero ? calendar.AddWorkingTime(start, amount) <= end : calendar.AddWorkingTime(start, amount) >= end;
    });

    [Fact]
    public void Working_time_is_additive_and_changes_its_sign_with_its_direction() => Each((calendar, start, end, draw) =>
    {
        var middle = Moment(draw);
        return calendar.WorkingTimeBetween(start, middle) + calendar.WorkingTimeBetween(middle, end) == calendar.WorkingTimeBetween(start, end)
            && calendar.WorkingTimeBetween(end, start) == -calendar.WorkingTimeBetween(start, end);
    });

    [Fact]
    public void More_working_time_never_ends_earlier_and_is_never_more_than_time() => Each((calendar, start, end, draw) =>
    {
        var later = start + Duration.FromNanoseconds(draw.Long(0, 100_000_000_000_000));
        Duration amount = Duration.FromSeconds(draw.Int(1, 100_000)), more = amount + Duration.FromNanoseconds(draw.Int(0, int.MaxValue));
        return IsBefore(calendar.AddWorkingTime(start, amount), calendar.AddWorkingTime(start, more))
            && IsBefore(calendar.AddWorkingTime(start, amount), calendar.AddWorkingTime(later, amount))
            && calendar.WorkingTimeBetween(start, later) >= Duration.Zero
            && calendar.WorkingTimeBetween(start, later) <= later - start;
    });

    [Fact]
    public void The_next_opening_is_open_and_nothing_is_worked_until_it() => Each((calendar, start, _, _) =>
        calendar.NextOpening(start) is not { } next
            ? calendar.AddWorkingTime(start, Duration.FromNanoseconds(1)) is null
            : next >= start && calendar.IsOpen(next) && calendar.WorkingTimeBetween(start, next) == Duration.Zero);

    [Fact]
    public void Combining_is_commutative() => Law.Holds(Cases.Zip(CalendarSketches.Any), x =>
    {
        var one = x.Item1.Sketch.Build();
        var other = x.Item2.Build().WithZone(one.Zone);
        BusinessCalendar there = one & other, back = other.And(one);
        for (var i = 0; i < Spans; i++)
        {
            Instant start = Moment(x.Item1.Draw), end = Moment(x.Item1.Draw);
            var date = x.Item1.Sketch.Middle.PlusDays((i - (Spans / 2)) / 2);
            Assert.Equal(there.WorkingTimeBetween(start, end), back.WorkingTimeBetween(start, end));
            Assert.Equal(there.OpeningsOf(date), back.OpeningsOf(date));
            Assert.Equal(one.IsOpen(start) && other.IsOpen(start), there.IsOpen(start));
        }

        Assert.Equal(there.Hours.ToString(), back.Hours.ToString());
    }, runs: 100);

    [Fact]
    public void A_calendar_with_itself_is_itself() => Law.Holds(Cases, x =>
    {
        var one = x.Sketch.Build();
        var twice = one & one;
        for (var i = -40; i < 40; i++)
        {
            var date = x.Sketch.Middle.PlusDays(i);
            Assert.Equal(one.OpeningsOf(date), twice.OpeningsOf(date));
            Assert.Equal(one.IsWorkingDay(date), twice.IsWorkingDay(date)); // by hours and clock, and by the table of both
        }
    }, runs: 100);

    [Fact]
    public void Splitting_an_opening_at_any_instant_changes_nothing() => Law.Holds(Cases, x =>
    {
        var date = x.Sketch.Middle;
        var opens = LocalTime.FromSecondsSinceMidnight(x.Draw.Int(0, 40_000));
        var whole = BusinessCalendar.Create(x.Sketch.Zone, WeeklyHours.Closed).WithHours(date, OpeningHours.ThroughMidnight(opens, LocalTime.Midnight));
        if (whole.FirstWorkingInstant(date) is not { } first || whole.LastWorkingInstant(date) is not { } last)
            return;
        var at = (first + Duration.FromSeconds(x.Draw.Long(0, (long)(last - first).TotalSeconds))).InZone(x.Sketch.Zone).LocalDateTime;
        if (at.Date != date || at.TimeOfDay <= opens)
            return;
        var split = whole.WithHours(date, OpeningHours.Between(opens, at.TimeOfDay), OpeningHours.UntilMidnight(at.TimeOfDay));
        Assert.Equal(whole.OpeningsOf(date), split.OpeningsOf(date));
        Assert.Equal(whole.WorkingTimeBetween(first, last), split.WorkingTimeBetween(first, last));
    }, runs: 200);

    [Fact]
    public void A_day_is_as_long_as_the_time_worked_between_its_ends_where_no_other_opens_in_it() => Law.Holds(Cases, x =>
    {
        var calendar = x.Sketch.Build().WithClosedDates(Enumerable.Range(-3, 7).Where(day => day != 0).Select(day => x.Sketch.Middle.PlusDays(day)));
        if (calendar.FirstWorkingInstant(x.Sketch.Middle) is { } first && calendar.LastWorkingInstant(x.Sketch.Middle) is { } last)
            Assert.Equal(calendar.WorkingDurationOf(x.Sketch.Middle), calendar.WorkingTimeBetween(first, last));
    }, runs: 100);

    private static void Each(Func<BusinessCalendar, Instant, Instant, Draw, bool> law) => Law.Holds(Cases, x =>
    {
        var calendar = x.Sketch.Build();
        return Enumerable.Range(0, Spans).All(_ => law(calendar, Moment(x.Draw), Moment(x.Draw), x.Draw));
    }, runs: 80);

    /// <summary>Any nanosecond of three centuries.</summary>
    private static Instant Moment(Draw draw) => new LocalDate(1900, 1, 1).PlusDays(draw.Int(0, 109_560)).AtMidnight().InUtc().ToInstant() + Duration.FromNanoseconds(draw.Long(0, 86_400_000_000_000));

    /// <summary>Whether a moment comes before another or at once; never comes last.</summary>
    private static bool IsBefore(Instant? one, Instant? other) => other is null || one <= other;
}

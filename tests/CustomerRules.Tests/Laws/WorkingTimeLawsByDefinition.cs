using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The table against the definition, on a million questions of three parts each to random calendars in zones of odd rules; see <see cref="Effort"/>.</summary>
public class WorkingTimeLawsByDefinition
{
    [Fact]
    public void Around_a_change_of_the_clock_the_table_says_what_the_zone_says() => Law.Holds(CalendarSketches.Any, runs: Effort.Of(300), law: sketch =>
    {
        var (naive, calendar, draw) = (new NaiveCalendar(sketch, sketch.Middle.PlusDays(-50), sketch.Middle.PlusDays(50)), sketch.Build(), Draw(sketch));
        LocalDate first = sketch.Middle.PlusDays(-40), last = sketch.Middle.PlusDays(40);
        Ask(calendar, naive, draw, first, last, questions: 2_200);
        for (var date = first; date <= last; date = date.PlusDays(1))
            AskOf(date, calendar, naive);
    });

    [Fact]
    public void Over_decades_as_well() => Law.Holds(CalendarSketches.Any.Where(sketch => sketch.Middle.Year is > 1930 and < 2170), runs: Effort.Of(6), law: sketch =>
    {
        LocalDate first = sketch.Middle.PlusYears(-20), last = sketch.Middle.PlusYears(20);
        Ask(sketch.Build(), new NaiveCalendar(sketch, first.PlusDays(-5), last.PlusDays(5)), Draw(sketch), first, last, questions: 60_000);
    });

    /// <summary>Further than any clock ever changed, so that the weeks before the change and after it feel it as far off as they ever can.</summary>
    [Fact]
    public void A_clock_that_changes_by_up_to_a_day_and_a_half_moves_hours_of_up_to_a_day() => Law.Holds(CalendarSketches.OfOneChange, runs: Effort.Of(600), law: sketch =>
    {
        LocalDate first = sketch.Middle.PlusDays(-12), last = sketch.Middle.PlusDays(12);
        var (naive, calendar) = (new NaiveCalendar(sketch, first.PlusDays(-5), last.PlusDays(5)), sketch.Build());
        Ask(calendar, naive, Draw(sketch), first, last, questions: 60);
        for (var date = first; date <= last; date = date.PlusDays(1))
            AskOf(date, calendar, naive);
    });

    private static void Ask(BusinessCalendar calendar, NaiveCalendar naive, Draw draw, LocalDate first, LocalDate last, int questions)
    {
        Instant from = Utc(first), until = Utc(last);
        var edges = naive.Edges.Where(edge => edge > from && edge < until).ToList();
        for (var i = 0; i < questions; i++)
        {
            Instant start = MomentOf(draw, from, until, edges), end = MomentOf(draw, from, until, edges);
            var worked = naive.Between(start, end);
            if (calendar.WorkingTimeBetween(start, end) != worked || calendar.IsOpen(start) != naive.IsOpen(start))
                Assert.Fail(FormattableString.Invariant($"From {start} to {end}: {calendar.WorkingTimeBetween(start, end)}, open {calendar.IsOpen(start)}, but by definition {worked}, {naive.IsOpen(start)}."));

            var amount = draw.Chance(1, 3) ? worked + Duration.FromNanoseconds(draw.Int(-1, 1)) : worked;
            var (fast, slow) = (calendar.AddWorkingTime(start, amount), naive.Add(start, amount));
            if (fast != slow && (IsWithin(fast, from, until) || IsWithin(slow, from, until)))
                Assert.Fail(FormattableString.Invariant($"{start} plus {amount}: {fast}, but by definition {slow}."));
        }
    }

    private static void AskOf(LocalDate date, BusinessCalendar calendar, NaiveCalendar naive)
    {
        var openings = naive.On(date);
        Assert.Equal(openings.Count > 0, calendar.IsWorkingDay(date));
        Assert.Equal(openings.Count > 0 ? openings.Min(opening => opening.From) : null, calendar.FirstWorkingInstant(date));
        Assert.Equal(openings.Count > 0 ? openings.Max(opening => opening.Until) : null, calendar.LastWorkingInstant(date));
        var sum = Duration.Zero;
        var end = Instant.MinValue;
        foreach (var (opens, closes) in openings)
        {
            sum += closes <= end ? Duration.Zero : closes - (opens > end ? opens : end);
            end = closes > end ? closes : end;
        }

        Assert.Equal(sum, calendar.WorkingDurationOf(date));
        Assert.Equal(sum, calendar.OpeningsOf(date).Aggregate(Duration.Zero, (before, opening) => before + opening.Duration));
    }

    /// <summary>Any moment, or one at an edge, or a nanosecond before or after it.</summary>
    private static Instant MomentOf(Draw draw, Instant from, Instant until, List<Instant> edges) => edges.Count > 0 && draw.Chance(1, 2)
        ? draw.Pick(edges) + Duration.FromNanoseconds(draw.Int(-1, 1))
        : from + Duration.FromNanoseconds(draw.Long(0, (until - from).ToInt64Nanoseconds()));

    private static bool IsWithin(Instant? instant, Instant from, Instant until) => instant is { } known && known >= from && known <= until;

    private static Instant Utc(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

    private static Draw Draw(CalendarSketch sketch) => new((ulong)(sketch.Middle.Year * 366) + (ulong)sketch.Middle.DayOfYear);
}

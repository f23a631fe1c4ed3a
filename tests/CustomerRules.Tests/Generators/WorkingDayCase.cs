using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A calendar of whole days, its naive twin, and a date among its closures and openings.</summary>
internal sealed class WorkingDayCase
{
    private static readonly OpeningHours NineToFive = OpeningHours.Between(new(9, 0), new(17, 0));

    private WorkingDayCase(int weekdays, int day, LocalDate[] closed, LocalDate[] opened)
    {
        var open = Enumerable.Range(1, 7).Where(weekday => (weekdays >> (weekday - 1) & 1) != 0).Select(weekday => (IsoDayOfWeek)weekday).ToArray();
        Calendar = BusinessCalendar.Create(DateTimeZone.Utc, open.Aggregate(WeeklyHours.Closed, (hours, weekday) => hours.With(weekday, NineToFive)))
            .WithClosedDates(closed)
            .WithMakeUpDays(opened, NineToFive);
        Naive = new(open, closed, opened);
        Date = DayNumber.ToDate(day);
        Text = FormattableString.Invariant($"{Date} of {Calendar}: closed {string.Join(" ", closed.Select(DayNumber.OfAny))}, opened {string.Join(" ", opened.Select(DayNumber.OfAny))}");
    }

    public static Gen<WorkingDayCase> Any { get; } =
        from weekdays in Gen.Frequency((3, Gen.Constant(31)), (2, Gen.Choose(1, 127)), (1, Gen.Elements(0, 1, 64, 127)))
        from day in RowFields.AsOf
        from closed in Closures.Around(day)
        from opened in Gen.Frequency((2, Gen.Constant(Array.Empty<int>())), (1, Gen.Choose(-100, 100).ListOf().Select(days => days.Take(5).ToArray())))
        select new WorkingDayCase(weekdays, day, closed, opened.Select(days => DayNumber.ToDate(InRange(day + days))).ToArray());

    public BusinessCalendar Calendar { get; }

    public NaiveWorkingDays Naive { get; }

    public LocalDate Date { get; }

    private string Text { get; }

    /// <summary>A date so many days away, or the end of the range.</summary>
    public LocalDate Away(int days) => DayNumber.ToDate(InRange(DayNumber.Of(Date) + days));

    public override string ToString() => Text;

    private static int InRange(int day) => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, day));
}

using System;
using System.Collections.Generic;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Occasions;

public sealed partial class OccasionPolicy
{
    private const int FirstYear = 1900;

    private const int LastYear = 2199;

    /// <summary>The dates of an occasion of a year, in order: one; none where it is not kept or not known that year; two for a lunar birthday that is kept in both the regular and the leap month.</summary>
    /// <param name="occasion">The occasion; asked for its dates alone, not for consent.</param>
    /// <param name="year">The year, lunar for a lunar birthday; 1900 to 2199. Lunar dates and lunar festivals are known from 1901 to 2100.</param>
    /// <exception cref="ArgumentNullException"><paramref name="occasion"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public IReadOnlyList<OccasionDate> DatesOf(Occasion occasion, int year)
    {
        Guard.Against.Null(occasion);
        var dates = new List<OccasionDate>();
        AddDates(dates, occasion, Guard.Against.YearOutOfRange(year, FirstYear, LastYear));
        return dates.AsReadOnly();
    }

    /// <summary>The dates of an occasion from one date until before another, in order.</summary>
    /// <param name="occasion">The occasion; asked for its dates alone, not for consent.</param>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The date after the last; not before <paramref name="from"/>, at most 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="occasion"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    public IReadOnlyList<OccasionDate> DatesOf(Occasion occasion, LocalDate from, LocalDate until)
    {
        Guard.Against.Null(occasion);
        var window = new PlanningWindow(from, until);
        var dates = new List<OccasionDate>();
        AddDates(dates, occasion, window.FromDay, window.UntilDay);
        return dates.AsReadOnly();
    }

    /// <summary>The first date of an occasion on or after a date; null where none up to 2199-12-31 is known.</summary>
    /// <param name="occasion">The occasion; asked for its dates alone, not for consent.</param>
    /// <param name="onOrAfter">The date; 1900-01-01 to 2199-12-31.</param>
    /// <remarks>Cost: a step per year up to the date found.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="occasion"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="onOrAfter"/> is out of range.</exception>
    public OccasionDate? Next(Occasion occasion, LocalDate onOrAfter)
    {
        Guard.Against.Null(occasion);
        var from = DayNumber.Of(onOrAfter);
        var dates = new List<OccasionDate>(2);
        for (var year = DayNumber.ToDate(from).Year - 1; year <= LastYear; year++)
        {
            AddDates(dates, occasion, year);
            var index = dates.FindIndex(date => date.Day >= from);
            if (index >= 0)
                return dates[index];
            dates.Clear();
        }

        return null;
    }

    /// <summary>Adds the dates from one day until before another; both may lie beyond the range of days, the dates do not.</summary>
    internal void AddDates(List<OccasionDate> dates, Occasion occasion, int fromDay, int untilDay)
    {
        // A lunar birthday of a year may fall in the next one, Laba in the one before.
        var last = Math.Min(LastYear, DayNumber.ToDate(untilDay).Year + 1);
        for (var year = DayNumber.ToDate(fromDay).Year - 1; year <= last; year++)
            AddDates(dates, occasion, year);
        dates.RemoveAll(date => date.Day < fromDay || date.Day >= untilDay);
    }

    private void AddDates(List<OccasionDate> dates, Occasion occasion, int year)
    {
        switch (occasion.Kind)
        {
            case OccasionKind.LunarBirthday:
                AddLunarDates(dates, occasion.LunarDay!.Value, year);
                break;
            case OccasionKind.Festival:
                if (Calendars.Lunar.Festivals.IsKnown(occasion.Festival, year))
                    dates.Add(new(DayNumber.OfAny(Calendars.Lunar.Festivals.DateOf(occasion.Festival, year)), year));
                break;
            case OccasionKind.Anniversary:
                var since = occasion.Since!.Value;
                if (year > since.Year && DateIn(year, since.Month, since.Day) is { } anniversary)
                    dates.Add(anniversary with { Years = year - since.Year });
                break;
            default:
                var day = occasion.Day!.Value;
                if (DateIn(year, day.Month, day.Day) is { } date)
                    dates.Add(date);
                break;
        }
    }

    private OccasionDate? DateIn(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
            return null;
        if (month != 2 || day != 29 || CalendarSystem.Iso.IsLeapYear(year))
            return new(DayNumber.OfAny(new(year, month, day)), year);
        return LeapDay switch
        {
            LeapDayRule.February28 => new(DayNumber.OfAny(new(year, 2, 28)), year) { IsSubstitute = true },
            LeapDayRule.March1 => new(DayNumber.OfAny(new(year, 3, 1)), year) { IsSubstitute = true },
            _ => null,
        };
    }

    private void AddLunarDates(List<OccasionDate> dates, LunarDay day, int year)
    {
        if (year < LunarDate.MinValue.Year || year > LunarDate.MaxValue.Year)
            return;
        var hasLeapMonth = day.IsLeapMonth && LunarYear.Of(year).LeapMonth == day.Month;
        if (!hasLeapMonth || LeapMonth != LeapMonthRule.LeapWhenItExists)
            dates.Add(LunarDateIn(year, day, false) with { IsSubstitute = IsMissing(year, day, false) || (day.IsLeapMonth && !hasLeapMonth) });
        if (hasLeapMonth && LeapMonth != LeapMonthRule.SameAsRegular)
            dates.Add(LunarDateIn(year, day, true) with { IsSubstitute = IsMissing(year, day, true), IsLeapMonth = true });
    }

    private static bool IsMissing(int year, LunarDay day, bool isLeapMonth) => day.Day > LunarYear.Of(year).DaysInMonth(day.Month, isLeapMonth);

    private static OccasionDate LunarDateIn(int year, LunarDay day, bool isLeapMonth)
    {
        var last = LunarYear.Of(year).DaysInMonth(day.Month, isLeapMonth);
        return new(new LunarDate(year, day.Month, Math.Min(day.Day, last), isLeapMonth).ToDay(), year);
    }
}

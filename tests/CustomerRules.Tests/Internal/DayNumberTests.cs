using System;
using System.Linq;
using CustomerRules.Internal;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Internal;

public class DayNumberTests
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    [Fact]
    public void Days_count_from_1970()
    {
        Assert.Equal(0, DayNumber.Of(new LocalDate(1970, 1, 1)));
        Assert.Equal(-1, DayNumber.Of(new LocalDate(1969, 12, 31)));
        Assert.Equal(11_016, DayNumber.Of(new LocalDate(2000, 2, 29)));
    }

    [Fact]
    public void Rows_range_over_three_centuries_both_ends_included()
    {
        Assert.Equal(DayNumber.Min, DayNumber.Of(First));
        Assert.Equal(DayNumber.Max, DayNumber.Of(Last));
        Assert.Equal(First, DayNumber.ToDate(DayNumber.Min));
        Assert.Equal(Last, DayNumber.ToDate(DayNumber.Max));
    }

    [Fact]
    public void Every_day_of_rows_and_of_a_cycle_of_leap_years_before_and_after_them_is_NodaTimes_in_both_directions()
    {
        var epoch = new LocalDate(1970, 1, 1);
        for (var day = -300_000; day <= 300_000; day++)
        {
            var date = epoch.PlusDays(day);
            if (DayNumber.OfAny(date) != day || DayNumber.ToDate(day) != date)
                Assert.Fail(FormattableString.Invariant($"{date} is not day {day}."));
        }
    }

    [Fact]
    public void So_are_the_first_and_last_dates_there_are()
    {
        foreach (var date in new[] { CalendarSystem.Iso.MinYear, -401, -400, -1, 0, 1, 4, 100, 400, CalendarSystem.Iso.MaxYear }.SelectMany(year => new LocalDate[] { new(year, 1, 1), new(year, 2, 28), new(year, 3, 1), new(year, 12, 31) }))
        {
            Assert.Equal(Period.DaysBetween(new(1970, 1, 1), date), DayNumber.OfAny(date));
            Assert.Equal(date, DayNumber.ToDate(DayNumber.OfAny(date)));
        }
    }

    [Fact]
    public void A_date_outside_is_refused_by_the_name_of_its_argument()
    {
        var madeOn = First.PlusDays(-1);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => DayNumber.Of(madeOn));
        Assert.StartsWith("madeOn must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.", error.Message, StringComparison.Ordinal);
        Assert.Equal("madeOn", error.ParamName);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => DayNumber.Of(Last.PlusDays(1), "date"));
        Assert.StartsWith("date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_the_range_of_rows_any_date_still_has_a_number()
    {
        Assert.Equal(DayNumber.Min - 1, DayNumber.OfAny(First.PlusDays(-1)));
        Assert.Equal(DayNumber.Max + 1, DayNumber.OfAny(Last.PlusDays(1)));
        Assert.Equal(First.PlusDays(-1), DayNumber.ToDate(DayNumber.Min - 1));
    }

    [Fact]
    public void A_date_that_may_be_unknown_is_checked_and_kept_in_the_ISO_calendar()
    {
        Assert.Null(DayNumber.Checked(null));
        Assert.Equal(Last, DayNumber.Checked(Last.WithCalendar(CalendarSystem.HebrewCivil)));

        LocalDate? lastContact = First.PlusDays(-1);
        Assert.Equal("lastContact", Assert.Throws<ArgumentOutOfRangeException>(() => DayNumber.Checked(lastContact)).ParamName);
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var hebrew = new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal(DayNumber.Of(new LocalDate(2024, 2, 29)), DayNumber.Of(hebrew));
        Assert.Equal(new LocalDate(2024, 2, 29), DayNumber.InIso(hebrew));
        Assert.Equal(CalendarSystem.Iso, DayNumber.InIso(hebrew).Calendar);
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused_as_the_bounds_are_written()
    {
        var hebrew = Last.PlusDays(1).WithCalendar(CalendarSystem.HebrewCivil);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => DayNumber.Of(hebrew));
        Assert.StartsWith("hebrew must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.", error.Message, StringComparison.Ordinal);
    }
}

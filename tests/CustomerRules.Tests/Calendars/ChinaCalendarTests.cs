using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class ChinaCalendarTests
{
    private static readonly BusinessCalendar China = BusinessCalendar.China;

    [SharedDataFact("china-holidays.json")]
    public void Every_day_is_as_announced_and_every_other_follows_its_weekday()
    {
        var announced = Announced();
        var days = 0;
        for (var date = new LocalDate(2006, 1, 1); date <= new LocalDate(2027, 12, 31); date = date.PlusDays(1))
        {
            var isOff = announced.TryGetValue(date, out var day) ? day.IsOff : date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            Assert.True(isOff != China.IsWorkingDay(date), LocalDatePattern.Iso.Format(date));
            days++;
        }

        Assert.Equal(8_035, days);
        Assert.Equal(678, announced.Count);
    }

    [SharedDataFact("china-holidays.json")]
    public void Every_Qingming_since_it_is_a_holiday_is_a_day_off_with_its_name()
    {
        var announced = Announced();
        foreach (var year in Enumerable.Range(2008, 19))
        {
            var day = announced[Festivals.DateOf(Festival.Qingming, year)];
            Assert.True(day.IsOff);
            Assert.Equal("清明节", day.Name);
        }
    }

    [SharedDataFact("china-holidays.json")]
    public void Every_lunar_festival_that_is_a_holiday_is_a_day_off_with_its_name()
    {
        var announced = Announced();
        foreach (var festival in new[] { Festival.LunarNewYear, Festival.DragonBoat, Festival.MidAutumn })
        {
            foreach (var year in Enumerable.Range(2008, 19))
            {
                var day = announced[Festivals.DateOf(festival, year)];
                Assert.True(day.IsOff);

                // In some years Mid-Autumn lies in the holidays of National Day, under that name alone.
                var names = festival == Festival.MidAutumn ? ["中秋节", "国庆节"] : new[] { Vocabulary.Of(festival, Language.Chinese) };
                Assert.NotEmpty(day.Name.Split('、').Intersect(names, StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void The_calendar_is_open_nine_to_five_in_Shanghai_on_make_up_days_too()
    {
        Assert.Equal("Asia/Shanghai", China.Zone.Id);
        foreach (var date in new[] { new LocalDate(2026, 2, 13), new LocalDate(2026, 2, 14) }) // a Friday, a Saturday that is worked
        {
            Assert.Equal(date.At(new LocalTime(9, 0)), China.FirstWorkingInstant(date)!.Value.InZone(China.Zone).LocalDateTime);
            Assert.Equal(date.At(new LocalTime(17, 0)), China.LastWorkingInstant(date)!.Value.InZone(China.Zone).LocalDateTime);
        }

        Assert.Null(China.FirstWorkingInstant(new LocalDate(2026, 2, 16)));
    }

    [Theory]
    [InlineData(2006, CalendarCoverage.Projected)]
    [InlineData(2007, CalendarCoverage.Known)]
    [InlineData(2026, CalendarCoverage.Known)]
    [InlineData(2027, CalendarCoverage.Projected)]
    public void The_holidays_of_2007_to_2026_are_known(int year, CalendarCoverage coverage)
    {
        Assert.Equal(coverage, China.CoverageOf(new LocalDate(year, 1, 1)));
        Assert.Equal(coverage, China.CoverageOf(new LocalDate(year, 12, 31)));
    }

    [Fact]
    public void The_notice_of_a_year_reaches_into_the_year_before()
    {
        Assert.True(China.IsWorkingDay(new LocalDate(2006, 12, 31))); // a Sunday
        Assert.True(China.IsWorkingDay(new LocalDate(2011, 12, 31))); // a Saturday
        Assert.False(China.IsWorkingDay(new LocalDate(2018, 12, 31))); // a Monday
    }

    [Fact]
    public void A_caller_adds_a_year_when_its_notice_comes()
    {
        var later = China.WithClosedDates(new LocalDate(2027, 1, 1)).WithMakeUpDays([new LocalDate(2027, 1, 9)]).WithKnownYears(2027, 2027);
        Assert.False(later.IsWorkingDay(new LocalDate(2027, 1, 1)));
        Assert.True(later.IsWorkingDay(new LocalDate(2027, 1, 9)));
        Assert.Equal(CalendarCoverage.Known, later.CoverageOf(new LocalDate(2027, 5, 1)));
        Assert.Equal(CalendarCoverage.Projected, China.CoverageOf(new LocalDate(2027, 5, 1)));
    }

    /// <summary>A day per line, its date and name between the quotes.</summary>
    private static Dictionary<LocalDate, (string Name, bool IsOff)> Announced() =>
        File.ReadLines(SharedData.Find("china-holidays.json")!).Select(line => line.Split('"')).Where(parts => parts.Length == 11).ToDictionary(
            parts => LocalDatePattern.Iso.Parse(parts[3]).Value,
            parts => (parts[7], parts[10].StartsWith(": true", StringComparison.Ordinal)));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Laws.Naive;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

/// <summary>The table against the framework's calendar, every day, and against the published festivals.</summary>
public class LunarTableTests
{
    private static readonly ChineseLunisolarCalendar Framework = new();

    [Fact]
    public void Every_day_of_the_table_is_the_frameworks_in_both_directions()
    {
        var days = 0;
        var previous = default(LunarDate);
        for (var date = new LocalDate(1901, 2, 19); date <= new LocalDate(2101, 1, 28); date = date.PlusDays(1))
        {
            var lunar = LunarDate.FromDate(date);
            Assert.Equal(FrameworkLunar.Of(date), (lunar.Year, lunar.Month, lunar.IsLeapMonth, lunar.Day));
            Assert.Equal(date, lunar.ToDate());
            Assert.Equal(lunar, new LunarDate(lunar.Year, lunar.Month, lunar.Day, lunar.IsLeapMonth));
            Assert.True(days == 0 || previous < lunar);
            previous = lunar;
            days++;
        }

        Assert.Equal(73_028, days);
    }

    [Fact]
    public void Every_year_has_the_months_and_days_of_the_frameworks()
    {
        for (var number = 1901; number <= 2100; number++)
        {
            var year = LunarYear.Of(number);
            var leap = Framework.GetLeapMonth(number);
            Assert.Equal(leap == 0 ? null : leap - 1, year.LeapMonth);
            Assert.Equal(Framework.GetMonthsInYear(number), year.Months);
            Assert.Equal(Framework.GetDaysInYear(number), year.Days);
            Assert.Equal(
                Enumerable.Range(1, year.Months).Select(place => FrameworkLunar.DaysIn(number, place)),
                MonthsOf(year).Select(month => year.DaysInMonth(month.Month, month.IsLeap)));
        }
    }

    [SharedDataFact("lunar-festivals.csv")]
    public void Every_published_festival_falls_on_its_date_but_the_disputed_New_Year()
    {
        var rows = File.ReadLines(SharedData.Find("lunar-festivals.csv")!).Skip(1).Select(line => line.Split(',')).ToList();
        var different = rows.Where(row => !string.Equals(row[1], Iso(Festivals.DateOf(Named(row[0]), Year(row[1]))), StringComparison.Ordinal));

        Assert.Equal(800, rows.Count);
        Assert.Equal("lunar_new_year,1916-02-04", string.Join(",", Assert.Single(different)));
        Assert.Equal(new LocalDate(1916, 2, 3), Festivals.DateOf(Festival.LunarNewYear, 1916));
    }

    internal static IEnumerable<(int Month, bool IsLeap)> MonthsOf(LunarYear year) =>
        from month in Enumerable.Range(1, 12)
        from isLeap in new[] { false, true }
        where year.HasMonth(month, isLeap)
        select (month, isLeap);

    private static Festival Named(string name) => name switch
    {
        "lunar_new_year" => Festival.LunarNewYear,
        "dragon_boat" => Festival.DragonBoat,
        "mid_autumn" => Festival.MidAutumn,
        "double_ninth" => Festival.DoubleNinth,
        _ => throw new ArgumentException("No festival is called " + name + ".", nameof(name)),
    };

    private static int Year(string date) => int.Parse(date.Substring(0, 4), CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

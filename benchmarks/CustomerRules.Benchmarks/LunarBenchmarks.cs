using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CustomerRules.Calendars.Lunar;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>A thousand lunar dates of two centuries, both ways, against the framework's calendar asked each time: one that is kept, and a new one.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LunarBenchmarks
{
    private const int Count = 1_000;

    private readonly ChineseLunisolarCalendar framework = new();
    private LocalDate[] dates = [];
    private DateTime[] times = [];
    private LunarDate[] lunars = [];

    [GlobalSetup]
    public void Setup()
    {
        // Every 73rd day: all months, leap months too, in no order that a branch could learn.
        dates = Enumerable.Range(0, Count).Select(i => new LocalDate(1901, 2, 19).PlusDays((int)(i * 48_271L % Count) * 73)).ToArray();
        times = dates.Select(date => date.ToDateTimeUnspecified()).ToArray();
        lunars = dates.Select(LunarDate.FromDate).ToArray();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    [BenchmarkCategory("from a Gregorian date")]
    public int FromDate()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            var lunar = LunarDate.FromDate(date);
            sum += lunar.Year + lunar.Month + lunar.Day + (lunar.IsLeapMonth ? 1 : 0);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [BenchmarkCategory("from a Gregorian date")]
    public int FrameworkFromDate()
    {
        var sum = 0;
        foreach (var time in times)
            sum += Sum(framework, time);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [BenchmarkCategory("from a Gregorian date")]
    public int NewFrameworkFromDate()
    {
        var sum = 0;
        foreach (var time in times)
            sum += Sum(new(), time);
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    [BenchmarkCategory("to a Gregorian date")]
    public int ToDate()
    {
        var sum = 0;
        foreach (var lunar in lunars)
            sum += lunar.ToDate().Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [BenchmarkCategory("to a Gregorian date")]
    public int FrameworkToDate()
    {
        var sum = 0;
        foreach (var lunar in lunars)
            sum += DateOf(framework, lunar).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [BenchmarkCategory("to a Gregorian date")]
    public int NewFrameworkToDate()
    {
        var sum = 0;
        foreach (var lunar in lunars)
            sum += DateOf(new(), lunar).Day;
        return sum;
    }

    /// <summary>Year, month as it is called, leap mark and day, as a caller needs them.</summary>
    private static int Sum(ChineseLunisolarCalendar calendar, DateTime time)
    {
        var year = calendar.GetYear(time);
        var place = calendar.GetMonth(time);
        var leap = calendar.GetLeapMonth(year);
        return year + (leap != 0 && place >= leap ? place - 1 : place) + calendar.GetDayOfMonth(time) + (calendar.IsLeapMonth(year, place) ? 1 : 0);
    }

    private static DateTime DateOf(ChineseLunisolarCalendar calendar, LunarDate lunar)
    {
        var leap = calendar.GetLeapMonth(lunar.Year);
        return calendar.ToDateTime(lunar.Year, leap != 0 && (lunar.Month >= leap || lunar.IsLeapMonth) ? lunar.Month + 1 : lunar.Month, lunar.Day, 0, 0, 0, 0);
    }
}

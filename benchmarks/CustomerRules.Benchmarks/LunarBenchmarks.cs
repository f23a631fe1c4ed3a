using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CustomerRules.Calendars.Lunar;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>A thousand lunar dates of two centuries, both ways, against the framework's calendar asked each time.</summary>
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
            sum += lunar.Month + lunar.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [BenchmarkCategory("from a Gregorian date")]
    public int FrameworkFromDate()
    {
        var sum = 0;
        foreach (var time in times)
        {
            var year = framework.GetYear(time);
            var month = framework.GetMonth(time);
            var leap = framework.GetLeapMonth(year);
            sum += (leap != 0 && month >= leap ? month - 1 : month) + framework.GetDayOfMonth(time);
        }

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
        {
            var leap = framework.GetLeapMonth(lunar.Year);
            var month = leap != 0 && (lunar.Month >= leap || lunar.IsLeapMonth) ? lunar.Month + 1 : lunar.Month;
            sum += framework.ToDateTime(lunar.Year, month, lunar.Day, 0, 0, 0, 0).Day;
        }

        return sum;
    }
}

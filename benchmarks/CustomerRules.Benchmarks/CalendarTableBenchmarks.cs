using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>What the first question to a calendar costs, which compiles three centuries to a table, and what the table takes.</summary>
[MemoryDiagnoser]
public class CalendarTableBenchmarks
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 7, 1, 12, 0);

    private static readonly BusinessCalendar Berlin = BusinessCalendar.MondayToFriday.InZone("Europe/Berlin");

    private static readonly LocalDate[] Holidays = Enumerable.Range(0, 300).Select(i => new LocalDate(2001, 1, 1).PlusDays(37 * i)).ToArray();

    private static readonly BusinessCalendar AtNight = BusinessCalendar.Create(Berlin.Zone, WeeklyHours.Closed.WithEveryDay(OpeningHours.ThroughMidnight(new(22, 0), new(6, 0))));

    [Benchmark(Description = "Compile: UTC", Baseline = true)]
    public bool Utc() => BusinessCalendar.MondayToFriday.WithClosedDates().IsOpen(Noon);

    [Benchmark(Description = "Compile: daylight saving")]
    public bool WithDaylightSaving() => BusinessCalendar.MondayToFriday.InZone("Europe/Berlin").IsOpen(Noon);

    [Benchmark(Description = "Compile: daylight saving, 300 closed dates")]
    public bool WithHolidays() => BusinessCalendar.MondayToFriday.InZone("Europe/Berlin").WithClosedDates(Holidays).IsOpen(Noon);

    [Benchmark(Description = "Compile: two calendars and what they share")]
    public bool Combined() => (Berlin.WithClosedDates(Holidays) & AtNight.WithClosedDates()).IsOpen(Noon);

    [Benchmark(Description = "Working days: daylight saving, 300 closed dates")]
    public bool Days() => BusinessCalendar.MondayToFriday.InZone("Europe/Berlin").WithClosedDates(Holidays).IsWorkingDay(Holidays[0]);

    [Benchmark(Description = "Working days, asked again: 1,000 added")]
    public LocalDate? Add() => Berlin.AddWorkingDays(Holidays[0], 1_000);

    [Benchmark(Description = "Working days, asked again: whether a date is one")]
    public bool Has() => Berlin.IsWorkingDay(Holidays[0]);
}

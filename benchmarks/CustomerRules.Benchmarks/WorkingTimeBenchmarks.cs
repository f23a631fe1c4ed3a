using System;
using BenchmarkDotNet.Attributes;
using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>Working time added and measured over spans from an hour to fifty years: the calendar's table, and a walk that resolves each opening through the zone.</summary>
[MemoryDiagnoser]
public class WorkingTimeBenchmarks
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly BusinessCalendar Calendar = BusinessCalendar.Create(
        Zone, WeeklyHours.Closed.WithMondayToFriday(OpeningHours.Between(new(9, 0), new(12, 0)), OpeningHours.Between(new(13, 0), new(17, 0))));

    private static readonly WalkingCalendar Walk = new(Zone);

    private static readonly Instant Start = Instant.FromUtc(2001, 1, 8, 9, 30);

    private Instant end;
    private Duration amount;

    /// <summary>From one start to where the span ends on the clock.</summary>
    [Params("1 hour", "1 day", "1 month", "1 year", "10 years", "50 years")]
    public string Span { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        end = Span switch
        {
            "1 hour" => Start + Duration.FromHours(1),
            "1 day" => Start + Duration.FromDays(1),
            "1 month" => Start + Duration.FromDays(30),
            "1 year" => Start + Duration.FromDays(365),
            "10 years" => Start + Duration.FromDays(3_653),
            _ => Start + Duration.FromDays(18_263),
        };
        amount = Walk.Between(Start, end);
        if (Calendar.WorkingTimeBetween(Start, end) != amount || Calendar.AddWorkingTime(Start, amount) != Walk.Add(Start, amount))
            throw new InvalidOperationException("The table and the walk disagree.");
    }

    [Benchmark(Description = "Measure: table")]
    public Duration Measure() => Calendar.WorkingTimeBetween(Start, end);

    [Benchmark(Description = "Measure: walk")]
    public Duration MeasureByWalk() => Walk.Between(Start, end);

    [Benchmark(Description = "Add: table")]
    public Instant? Add() => Calendar.AddWorkingTime(Start, amount);

    [Benchmark(Description = "Add: walk")]
    public Instant AddByWalk() => Walk.Add(Start, amount);
}

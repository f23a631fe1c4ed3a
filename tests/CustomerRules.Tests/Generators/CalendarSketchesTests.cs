using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The sketches reach what the laws are about.</summary>
public class CalendarSketchesTests
{
    private static readonly List<CalendarSketch> Drawn = CalendarSketches.Any.Drawn(1_000);

    [Fact]
    public void Every_zone_comes() => Assert.Equal(CalendarSketches.Zones.Length, Drawn.Select(sketch => sketch.Zone).Distinct().Count());

    [Fact]
    public void Calendars_of_their_own_and_combined_ones_come_with_words_and_without()
    {
        Often(300, sketch => sketch.Left is null);
        Often(100, sketch => sketch.Left is not null && sketch.Words.Count == 0);
        Often(100, sketch => sketch.Left is not null && sketch.Words.Count > 0);
        Often(30, sketch => sketch.Left?.Left is not null);
        Often(200, sketch => sketch.Words.Select(word => word.Date).Distinct().Count() < sketch.Words.Count);
        Often(200, sketch => sketch.Words.Exists(word => word.Hours.Length == 0));
    }

    [Fact]
    public void So_do_hours_until_and_through_midnight_and_weeks_that_never_open()
    {
        Often(200, sketch => sketch.Week.SelectMany(day => day).Any(hours => hours.PassesMidnight));
        Often(200, sketch => sketch.Week.SelectMany(day => day).Any(hours => !hours.PassesMidnight && hours.Closes == LocalTime.Midnight));
        Often(200, sketch => sketch.Week.Any(day => day.Length > 2));
        Often(20, sketch => sketch.Left is null && sketch.Week.All(day => day.Length == 0));
    }

    [Fact]
    public void Most_are_looked_at_where_the_clock_changes()
    {
        Often(400, sketch => ChangesOn(sketch.Zone, sketch.Middle));
        Often(20, sketch => sketch.Middle.Year == 1900);
        Often(20, sketch => sketch.Middle.Year == 2199);
        Assert.All(Drawn, sketch => Assert.InRange(sketch.Middle, new(1900, 2, 1), new(2199, 10, 1)));
    }

    private static bool ChangesOn(DateTimeZone zone, LocalDate date)
    {
        var noon = date.At(LocalTime.Noon).InUtc().ToInstant();
        return zone.GetUtcOffset(noon - Duration.FromHours(40)) != zone.GetUtcOffset(noon + Duration.FromHours(40));
    }

    private static void Often(int times, Func<CalendarSketch, bool> happens) => Assert.InRange(Drawn.Count(happens), times, Drawn.Count);
}

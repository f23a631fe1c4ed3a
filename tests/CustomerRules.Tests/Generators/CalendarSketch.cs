using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>What a calendar is made of, so that a test can build it and work it out by hand as well.</summary>
internal sealed class CalendarSketch
{
    public DateTimeZone Zone { get; set; } = DateTimeZone.Utc;

    /// <summary>The hours of Monday to Sunday.</summary>
    public OpeningHours[][] Week { get; set; } = Enumerable.Repeat(Array.Empty<OpeningHours>(), 7).ToArray();

    /// <summary>What is said of single dates, in order: a later word wins; no hours is closed.</summary>
    public List<(LocalDate Date, OpeningHours[] Hours)> Words { get; set; } = [];

    /// <summary>The two calendars that are combined, in place of a week; null for a calendar of its own.</summary>
    public CalendarSketch? Left { get; set; }

    public CalendarSketch? Right { get; set; }

    /// <summary>A date near which something happens: a change of the offset, a date with a word.</summary>
    public LocalDate Middle { get; set; }

    public BusinessCalendar Build()
    {
        var calendar = Left is null || Right is null ? BusinessCalendar.Create(Zone, Hours()) : Left.Build() & Right.Build();
        foreach (var (date, hours) in Words)
            calendar = hours.Length == 0 ? calendar.WithClosedDates(date) : calendar.WithHours(date, hours);
        return calendar;
    }

    public override string ToString() => FormattableString.Invariant($"{Build()}; near {Middle:uuuu-MM-dd}; {string.Join("; ", Words.Select(word => FormattableString.Invariant($"{word.Date:uuuu-MM-dd}: ") + string.Join(" ", word.Hours)))}");

    private WeeklyHours Hours()
    {
        var hours = WeeklyHours.Closed;
        for (var day = 0; day < 7; day++)
            hours = hours.With((IsoDayOfWeek)(day + 1), Week[day]);
        return hours;
    }
}

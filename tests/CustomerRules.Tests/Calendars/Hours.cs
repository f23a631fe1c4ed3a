using System;
using CustomerRules.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tests.Calendars;

/// <summary>Opening hours and moments as one writes them.</summary>
internal static class Hours
{
    /// <summary>Such as 09:00-17:00, 18:00-24:00 and, through midnight, 22:00-06:00.</summary>
    public static OpeningHours Of(string text)
    {
        var parts = text.Split('-');
        if (string.Equals(parts[1], "24:00", StringComparison.Ordinal))
            return OpeningHours.UntilMidnight(Time(parts[0]));
        return Time(parts[1]) > Time(parts[0])
            ? OpeningHours.Between(Time(parts[0]), Time(parts[1]))
            : OpeningHours.ThroughMidnight(Time(parts[0]), Time(parts[1]));
    }

    /// <summary>A calendar that is open on one date only, in a zone of the tz database.</summary>
    public static BusinessCalendar Only(string zone, string date, string hours) =>
        BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed).InZone(zone).WithHours(Date(date), Of(hours));

    public static LocalTime Time(string text) => LocalTimePattern.ExtendedIso.Parse(text.Length == 5 ? text + ":00" : text).Value;

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A moment in UTC, such as 2024-03-31T01:00Z.</summary>
    public static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text.Length == 17 ? text.Replace("Z", ":00Z") : text).Value;
}

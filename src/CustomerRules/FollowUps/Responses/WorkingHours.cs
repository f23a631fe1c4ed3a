using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>The working days ahead, and the end of their hours.</summary>
internal static class WorkingHours
{
    private static readonly LocalDate First = new(1900, 1, 1);

    /// <summary>When the hours end of the working day that comes so many, 1 or more, working days after a date, which may be a day outside the range as zones are; null where the calendar has not so many.</summary>
    public static Instant? EndOfWorkingDay(this BusinessCalendar calendar, LocalDate date, int count)
    {
        if (date.Year >= 2200)
            return null;
        if (date < First)
            (date, count) = (First, count - (calendar.IsWorkingDay(First) ? 1 : 0));
        return calendar.AddWorkingDays(date, count) is { } day ? calendar.LastWorkingInstant(day) : null;
    }
}

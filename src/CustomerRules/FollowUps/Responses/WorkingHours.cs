using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>The working days ahead, and the end of their hours.</summary>
internal static class WorkingHours
{
    /// <summary>When the hours end of the working day that comes so many working days after a date; null where the calendar has not so many.</summary>
    public static Instant? EndOfWorkingDay(this BusinessCalendar calendar, LocalDate date, int count)
    {
        for (; count > 0; count--)
        {
            do
                date = date.PlusDays(1);
            while (date.Year < 2200 && !calendar.IsWorkingDay(date));
            if (date.Year == 2200)
                return null;
        }

        return calendar.LastWorkingInstant(date);
    }
}

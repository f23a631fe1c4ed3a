using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

public sealed partial class ResponseTarget
{
    /// <summary>The target's own time between two instants.</summary>
    internal Duration TimeBetween(BusinessCalendar calendar, Instant from, Instant to) =>
        Unit == ResponseUnit.ElapsedTime ? to - from : calendar.WorkingTimeBetween(from, to);

    /// <summary>The first instant at which so much of the target's own time has passed; null where it never has.</summary>
    internal Instant? Add(BusinessCalendar calendar, Instant from, Duration time) =>
        Unit == ResponseUnit.ElapsedTime ? from + time : calendar.AddWorkingTime(from, time);

    /// <summary>How much of its own time the target allows from an instant on; null where the calendar has not so many working days.</summary>
    internal Duration? AllowedFrom(BusinessCalendar calendar, Instant opened)
    {
        if (Unit != ResponseUnit.WorkingDays)
            return length;
        return calendar.EndOfWorkingDay(opened.InZone(calendar.Zone).Date, days) is { } end ? calendar.WorkingTimeBetween(opened, end) : null;
    }
}

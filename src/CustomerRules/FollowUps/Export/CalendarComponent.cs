namespace CustomerRules.FollowUps.Export;

/// <summary>What a follow-up becomes in a calendar file. Source: RFC 5545, section 3.6.</summary>
public enum CalendarComponent : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>An event of a whole day that leaves the day free (VEVENT).</summary>
    Event = 1,

    /// <summary>A to-do that is due on the day (VTODO).</summary>
    ToDo = 2,
}

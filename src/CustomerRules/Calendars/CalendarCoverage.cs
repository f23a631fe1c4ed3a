namespace CustomerRules.Calendars;

/// <summary>Whether a calendar knows the holidays of a date's year.</summary>
public enum CalendarCoverage : byte
{
    /// <summary>Nobody declared the year: what the calendar says follows from its weekly hours and the dates it happens to have.</summary>
    Projected = 0,

    /// <summary>The holidays and make-up working days of the year are in the calendar.</summary>
    Known = 1,
}

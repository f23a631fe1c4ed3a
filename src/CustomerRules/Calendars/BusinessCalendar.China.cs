namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>
    /// Mainland China: Monday to Friday and make-up working days 09:00-17:00 in Asia/Shanghai, less the official days off; the holidays of 2007 to 2026 are known.
    /// </summary>
    /// <remarks>
    /// <para>Source: the State Council's notices for these years, with what later ones changed for May 2019 and the Spring Festival of 2020, and the days off of
    /// September 2015. A notice can reach into the last days of the year before, as that of 2007 does with the make-up working days 2006-12-30 and 2006-12-31: these
    /// are in the calendar though 2006 is not known. That of 2027 may still move days at the end of December 2026.</para>
    /// <para>A later year is added as its notice comes:
    /// <c>BusinessCalendar.China.WithClosedDates(daysOff).WithMakeUpDays(workedWeekends).WithKnownYears(2027, 2027)</c>.</para>
    /// </remarks>
    public static BusinessCalendar China => ChinaHolidays.Calendar;
}

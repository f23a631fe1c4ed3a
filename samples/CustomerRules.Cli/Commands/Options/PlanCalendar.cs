namespace CustomerRules.Cli.Commands.Options;

/// <summary>Which days are working days.</summary>
internal enum PlanCalendar
{
    /// <summary>Monday to Friday.</summary>
    Weekdays = 0,

    /// <summary>Mainland China's, with official days off and make-up days.</summary>
    China = 1,
}

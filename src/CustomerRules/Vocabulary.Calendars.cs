using System;
using CustomerRules.Calendars;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>Whether the holidays around a date are known or projected.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(CalendarCoverage coverage, Language language) => Name(coverage, language, ["projected", "known"], ["推算", "已公布"]);
}

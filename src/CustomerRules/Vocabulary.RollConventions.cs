using System;
using CustomerRules.Calendars;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a roll convention.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(RollConvention convention, Language language) => Name(
        convention,
        language,
        ["unadjusted", "following", "modified following", "preceding", "modified preceding", "nearest"],
        ["不调整", "下一工作日", "经调整的下一工作日", "上一工作日", "经调整的上一工作日", "最近工作日"]);
}

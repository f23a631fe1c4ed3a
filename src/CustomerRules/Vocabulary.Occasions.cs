using System;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a kind of occasion.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(OccasionKind kind, Language language) => Name(
        kind,
        language,
        ["unknown", "birthday", "lunar birthday", "anniversary", "fixed day", "festival", "season start"],
        ["未知", "生日", "农历生日", "周年纪念", "固定纪念日", "节日", "旺季开始"]);

    /// <summary>The name of when an occasion of 29 February is kept in other years.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(LeapDayRule rule, Language language) => Name(
        rule, language, ["unknown", "28 February", "1 March", "leap years only"], ["未知", "2 月 28 日", "3 月 1 日", "仅闰年"]);

    /// <summary>The name of when a lunar birthday in a leap month is kept.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(LeapMonthRule rule, Language language) => Name(
        rule,
        language,
        ["unknown", "in the regular month", "in the leap month where the year has it", "in both months"],
        ["未知", "按平月", "有闰月时按闰月", "平月与闰月都过"]);
}

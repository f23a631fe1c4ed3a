using System;
using CustomerRules.BackTests;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of what a back-test looks for.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(BackTestOutcome outcome, Language language) => Name(
        outcome, language, ["unknown", "reordered", "grew", "left"], ["未知", "再次订货", "交易额增长", "流失"]);
}

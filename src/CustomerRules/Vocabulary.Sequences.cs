using System;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of who carries out a step of a sequence.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(StepActor actor, Language language) => Name(
        actor, language, ["unknown", "owner", "second owner", "manager", "sponsor"], ["未知", "负责人", "第二负责人", "主管", "高层负责人"]);
}

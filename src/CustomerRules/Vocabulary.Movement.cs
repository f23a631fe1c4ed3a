using System;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Movement;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of what became of a tier.</summary>
    /// <param name="kind">What became of it.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(TierMovementKind kind, Language language) => Name(
        kind,
        language,
        ["unknown", "first rating", "unchanged", "provisional", "promoted", "demoted", "held by margin", "held by dwell", "overridden"],
        ["未知", "首次评级", "保持不变", "暂定", "升级", "降级", "浮动幅度内维持", "最短保持期内维持", "人工指定"]);
}

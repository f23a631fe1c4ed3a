using System;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Potential;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of what may become of a customer.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(PotentialKind kind, Language language) => Name(
        kind, language, ["none", "rising star", "nurture", "self-service candidate"], ["无", "明日之星", "培育", "自助服务候选"]);

    /// <summary>The name of a way to serve.</summary>
    /// <param name="model">The way.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ServiceModel model, Language language) => Name(
        model, language, ["unchanged", "self-service"], ["不变", "自助服务"]);
}

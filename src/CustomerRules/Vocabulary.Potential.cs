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

    /// <summary>The name of a standing as a key account.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(KeyAccountStanding standing, Language language) => Name(
        standing, language, ["no key account", "possibly a key account", "key account"], ["非重点客户", "可能是重点客户", "重点客户"]);

    /// <summary>The name of the state of a criterion.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(CriterionState state, Language language) => Name(
        state, language, ["unknown", "not met", "met"], ["未知", "不满足", "满足"]);
}

using System;
using CustomerRules.Reasons;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(TargetRelationship target, Language language) => Name(
        target,
        language,
        ["unknown", "stay transactional and serve well", "develop", "restore the win-win", "keep the partnership"],
        ["未知", "保持交易型并做好服务", "进一步发展", "恢复双赢", "保持伙伴关系"]);

    /// <summary>The name of a quadrant of the screening.</summary>
    /// <param name="quadrant">The quadrant.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ScreeningQuadrant quadrant, Language language) => Name(
        quadrant,
        language,
        ["unknown", "partner candidate", "court or stay transactional", "help to grow", "serve well"],
        ["未知", "伙伴候选", "争取或保持交易型", "扶持成长", "做好服务"]);

    /// <summary>The name of an item of strength.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(StrengthItem item, Language language) => Name(
        item, language, ["size", "growth", "influence", "contribution"], ["规模", "增长", "影响力", "边际贡献"]);

    /// <summary>The name of an item of delivered value.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(DeliveredValueItem item, Language language) => Name(
        item,
        language,
        ["product", "service", "people", "image", "money", "time", "energy", "mind"],
        ["产品价值", "服务价值", "人员价值", "形象价值", "货币成本", "时间成本", "体力成本", "精神成本"]);

    /// <summary>The name of how we stand to a rival.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(CompetitiveStanding standing, Language language) => Name(
        standing, language, ["unknown", "behind", "level", "ahead"], ["未知", "落后", "相当", "领先"]);

    /// <summary>The name of a guarantee or consistency.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(GuaranteeItem item, Language language) => Name(
        item,
        language,
        ["product quality", "service quality", "delivery", "value", "fit with product needs", "fit with strategic direction"],
        ["产品质量", "服务质量", "按时足量供货", "价值", "产品需求一致性", "战略方向一致性"]);

    /// <summary>The name of the state of a guarantee.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(GuaranteeState state, Language language) => Name(
        state, language, ["unknown", "kept", "at risk", "broken"], ["未知", "已做到", "有风险", "未做到"]);
}

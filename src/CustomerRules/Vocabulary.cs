using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules;

/// <summary>What the library's words are called in each language, for screens and reports.</summary>
public static partial class Vocabulary
{
    /// <summary>The name of a tier: <c>A</c> to <c>D</c>, or unknown.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(CustomerTier tier, Language language) => Name(
        tier, language, ["unknown", "A", "B", "C", "D"], ["未知", "A", "B", "C", "D"]);

    /// <summary>The name of a profitability flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ProfitabilityFlag flag, Language language) => Name(
        flag, language, ["unknown", "green", "amber", "red"], ["未知", "绿色", "黄色", "红色"]);

    /// <summary>The name of a trade pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(TradePattern pattern, Language language) => Name(
        pattern,
        language,
        ["unknown", "no purchase", "new", "one-off", "in rhythm", "late", "silent"],
        ["未知", "无订货", "新客户", "仅订过一次", "规律订货", "订货延迟", "已沉默"]);

    /// <summary>The name of a barrier.</summary>
    /// <param name="barrier">The barrier.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(SwitchingBarrier barrier, Language language) => Name(
        barrier,
        language,
        ["unknown", "not applicable", "none", "low", "moderate", "high", "prohibitive"],
        ["未知", "不适用", "无", "低", "中等", "高", "极高"]);

    /// <summary>The name of a relationship type, for the supplier's own screens.</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(RelationshipType type, Language language) => Name(
        type,
        language,
        ["unknown", "transactional", "developing", "captive", "partnership"],
        ["未知", "交易型", "发展型", "被锁定型", "伙伴型"]);

    /// <summary>The name of a relationship type on a screen that the customer may see: captive reads "bound, needs care".</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string ForCustomer(RelationshipType type, Language language) => type != RelationshipType.Captive
        ? Of(type, language)
        : Guard.Against.UndefinedEnum(language) == Language.Chinese ? "合作紧密，需重点关怀" : "bound, needs care";

    /// <summary>The name of a certainty.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(Certainty certainty, Language language) => Name(
        certainty, language, ["unknown", "likely", "certain"], ["未知", "待定", "确定"]);

    /// <summary>The name of an item of evidence.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(EvidenceItem item, Language language) => Name(
        item,
        language,
        ["lock-in ratio", "alternative suppliers", "share of wallet", "share of categories", "planning horizon", "satisfaction", "mutual benefit", "judging future capability", "price-led purchases", "trade pattern"],
        ["锁定率", "替代供应商数", "钱包份额", "品类份额", "合作规划期", "满意度", "互利程度", "看重未来能力", "价格导向采购占比", "订货规律"]);

    /// <summary>The name of what a tier is made from: the standard measures are translated, others stay as they are.</summary>
    internal static string OfMeasure(string measure, Language language) => (measure, language) switch
    {
        (TierBasis.Revenue, Language.Chinese) => "近一年交易额",
        (TierBasis.Contribution, Language.Chinese) => "近一年边际贡献",
        _ => measure,
    };

    private static string Name<TEnum>(TEnum value, Language language, string[] english, string[] chinese)
        where TEnum : struct, Enum
    {
        var names = Guard.Against.UndefinedEnum(language) == Language.Chinese ? chinese : english;
        return names[Convert.ToInt32(Guard.Against.UndefinedEnum(value), System.Globalization.CultureInfo.InvariantCulture)];
    }
}

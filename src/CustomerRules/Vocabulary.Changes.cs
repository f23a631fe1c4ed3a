using System;
using CustomerRules.Changes;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a fact of a row.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(RowFact fact, Language language) => Name(
        fact,
        language,
        [
            "none", "tier value", "value of the trailing year", "contribution of the trailing year", "reference spend", "investments", "one-off costs of leaving",
            "loss if the replacement fails", "probability that the replacement fails", "criticality of the purchase", "alternative suppliers", "share of wallet",
            "share of categories", "planning horizon", "satisfaction", "mutual benefit", "judging future capability", "price-led purchases", "trade pattern",
        ],
        [
            "无", "分级所用的值", "近一年交易额", "近一年边际贡献", "基准采购额", "专用投入", "更换供应商的一次性成本",
            "替代供应商失败的损失", "替代供应商失败的概率", "采购的重要程度", "替代供应商数", "钱包份额",
            "品类份额", "合作规划期", "满意度", "互利程度", "看重未来能力", "价格导向采购占比", "订货规律",
        ]);

    /// <summary>The name of a decision that may change.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ChangedDecision decision, Language language) => Name(
        decision,
        language,
        ["none", "tier", "profitability flag", "switching barrier", "relationship type"],
        ["无", "客户等级", "盈利状况", "转换壁垒", "关系类型"]);

    /// <summary>A relationship type with its certainty, such as <c>captive (certain)</c>; the type alone where it is unknown.</summary>
    internal static string Of(RelationshipOutcome outcome, Language language) => outcome.Certainty == Relationships.Certainty.Unknown
        ? Of(outcome.Type, language)
        : language == Language.Chinese
            ? Of(outcome.Type, language) + "（" + Of(outcome.Certainty, language) + "）"
            : Of(outcome.Type, language) + " (" + Of(outcome.Certainty, language) + ")";
}

using System.Collections.Generic;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>What a guarantee scorecard says, in words.</summary>
internal static class GuaranteeTexts
{
    public static readonly ReasonTexts<GuaranteeReasons> All = new([
        .. Of(GuaranteeItem.ProductQuality),
        .. Of(GuaranteeItem.ServiceQuality),
        .. Of(GuaranteeItem.Delivery),
        .. Of(GuaranteeItem.Value),
        .. Of(GuaranteeItem.ProductNeeds),
        .. Of(GuaranteeItem.StrategicDirection),
        (GuaranteeReasons.ValueFromComparison,
            "the score of value comes from the comparison with {rival}: a lead of {lead}",
            "“价值”一项的评分来自与 {rival} 的比较：领先幅度为 {lead}"),
    ]);

    /// <summary>The reason that says how an item stands.</summary>
    public static GuaranteeReasons Of(GuaranteeItem item, GuaranteeState state) =>
        (GuaranteeReasons)(1UL << (((int)item * 4) + (state == GuaranteeState.Unknown ? 3 : (int)state - 1)));

    private static IEnumerable<(GuaranteeReasons Reason, string English, string Chinese)> Of(GuaranteeItem item)
    {
        var (english, chinese) = (Vocabulary.Of(item, Language.English), "“" + Vocabulary.Of(item, Language.Chinese) + "”");
        var score = "{" + item + "}";
        yield return (Of(item, GuaranteeState.Kept), english + " scores " + score + ", at least {keptFrom}: kept", chinese + "评分 " + score + "，达到 {keptFrom}：已做到");
        yield return (Of(item, GuaranteeState.AtRisk),
            english + " scores " + score + ", under {keptFrom} and not under {brokenBelow}: at risk",
            chinese + "评分 " + score + "，低于 {keptFrom}，未低于 {brokenBelow}：有风险");
        yield return (Of(item, GuaranteeState.Broken), english + " scores " + score + ", under {brokenBelow}: broken", chinese + "评分 " + score + "，低于 {brokenBelow}：未做到");
        yield return (Of(item, GuaranteeState.Unknown), english + " is not scored: ask", chinese + "尚无评分，需向客户了解");
    }
}

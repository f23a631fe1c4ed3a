using CustomerRules.Reasons;

namespace CustomerRules.Relationships.Comparison;

/// <summary>The reasons of a comparison in words.</summary>
internal static class DeliveredValueTexts
{
    public static readonly ReasonTexts<DeliveredValueReasons> All = new(
        (DeliveredValueReasons.DeliversMore,
            "we deliver more value than {rival}: a lead of {lead}, above {band}",
            "我方顾客让渡价值高于 {rival}：领先幅度为 {lead}，超过 {band}"),
        (DeliveredValueReasons.DeliversTheSame,
            "we deliver about the same value as {rival}: a lead of {lead}, within {band} either way",
            "我方顾客让渡价值与 {rival} 相当：领先幅度为 {lead}，上下不超过 {band}"),
        (DeliveredValueReasons.DeliversLess,
            "we deliver less value than {rival}: a lead of {lead}, more than {band} behind",
            "我方顾客让渡价值低于 {rival}：领先幅度为 {lead}，落后超过 {band}"),
        (DeliveredValueReasons.BenefitCoverageLow,
            "only {benefitCoverage} of the benefits can be compared with {rival}, under {minimumCoverage}: no answer",
            "与 {rival} 可比的顾客价值仅 {benefitCoverage}，不足 {minimumCoverage}，无法比较"),
        (DeliveredValueReasons.CostCoverageLow,
            "only {costCoverage} of the costs can be compared with {rival}, under {minimumCoverage}: no answer",
            "与 {rival} 可比的顾客成本仅 {costCoverage}，不足 {minimumCoverage}，无法比较"),
        (DeliveredValueReasons.ItemsLeftOut,
            "not scored for both, and left out on both sides: {leftOut}",
            "双方未均有评分、两边都不计入：{leftOut}"),
        (DeliveredValueReasons.ComparisonCertain,
            "certain: with every item scored, the lead would be {leadRange}",
            "结论确定：补全评分后，领先幅度为 {leadRange}，结论不变"),
        (DeliveredValueReasons.ComparisonLikely,
            "likely only: with every item scored, the lead could be {leadRange}",
            "结论待定：补全评分后，领先幅度可为 {leadRange}，结论或会改变"),
        (DeliveredValueReasons.LargestGap,
            "drawing level on {item} would help most: {ours} against {rivals}",
            "在“{item}”上追平竞争对手最为有效：我方 {ours}，对方 {rivals}"),
        (DeliveredValueReasons.NowhereBehind,
            "behind {rival} on no item that can be compared",
            "可比各项均不落后于 {rival}"));
}

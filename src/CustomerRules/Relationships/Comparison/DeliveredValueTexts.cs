using CustomerRules.Reasons;

namespace CustomerRules.Relationships.Comparison;

/// <summary>The reasons of a comparison in words.</summary>
internal static class DeliveredValueTexts
{
    public static readonly ReasonTexts<DeliveredValueReasons> All = new(
        (DeliveredValueReasons.DeliversMore,
            "we deliver more value than {rival}: a lead of {lead}, above {band}",
            "我方让渡价值高于 {rival}：领先 {lead}，超过 {band}"),
        (DeliveredValueReasons.DeliversTheSame,
            "we deliver about the same value as {rival}: a lead of {lead}, within {band} either way",
            "我方让渡价值与 {rival} 相当：差距为 {lead}，不超过 {band}"),
        (DeliveredValueReasons.DeliversLess,
            "we deliver less value than {rival}: a lead of {lead}, more than {band} behind",
            "我方让渡价值低于 {rival}：差距为 {lead}，落后超过 {band}"),
        (DeliveredValueReasons.BenefitCoverageLow,
            "only {benefitCoverage} of the benefits can be compared with {rival}, under {minimumCoverage}: no answer",
            "与 {rival} 可比的客户价值仅 {benefitCoverage}，不足 {minimumCoverage}，无法比较"),
        (DeliveredValueReasons.CostCoverageLow,
            "only {costCoverage} of the costs can be compared with {rival}, under {minimumCoverage}: no answer",
            "与 {rival} 可比的客户成本仅 {costCoverage}，不足 {minimumCoverage}，无法比较"),
        (DeliveredValueReasons.ItemsLeftOut,
            "not scored for both, and left out on both sides: {leftOut}",
            "双方评分不全、两边均未计入：{leftOut}"),
        (DeliveredValueReasons.ComparisonCertain,
            "certain: with every item scored, the lead would be {lowest} to {highest}",
            "结论确定：补全评分后，差距为 {lowest} 至 {highest}，结论不变"),
        (DeliveredValueReasons.ComparisonLikely,
            "likely only: with every item scored, the lead could be {lowest} to {highest}",
            "结论待定：补全评分后，差距可为 {lowest} 至 {highest}，结论或会改变"),
        (DeliveredValueReasons.LargestGap,
            "to draw level on {item} would help most: {ours} against {rivals}",
            "追平{item}最为有效：我方 {ours}，对手 {rivals}"),
        (DeliveredValueReasons.NowhereBehind,
            "behind {rival} on no item that can be compared",
            "可比各项均不落后于 {rival}"));
}

using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The texts of the reasons for a deposit or against it.</summary>
internal static class DepositTexts
{
    public static readonly ReasonTexts<DepositReasons> Texts = new(
        (DepositReasons.TierAtOrBelowLine,
            "tier {tier}: a deposit of {deposit} is asked of tier {fromTier} and below",
            "{tier} 级客户：{fromTier} 级及以下客户须付押金 {deposit}"),
        (DepositReasons.TierAboveLine,
            "tier {tier}: a deposit is asked of tier {fromTier} and below only",
            "{tier} 级客户：仅 {fromTier} 级及以下客户须付押金"),
        (DepositReasons.TierUnknown,
            "the tier is not known: no deposit",
            "客户等级未知，不收押金"),
        (DepositReasons.EffortOverThreshold,
            "the request takes {effort} minutes, over {threshold}",
            "该需求需耗时 {effort} 分钟，超过 {threshold} 分钟"),
        (DepositReasons.EffortWithinThreshold,
            "the request takes {effort} minutes, not over {threshold}",
            "该需求需耗时 {effort} 分钟，未超过 {threshold} 分钟"),
        (DepositReasons.EffortUnknown,
            "the effort of the request is not known: no deposit",
            "该需求的耗时未知，不收押金"));
}

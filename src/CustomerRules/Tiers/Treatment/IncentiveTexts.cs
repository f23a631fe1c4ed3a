using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The texts of the reasons for an incentive or against it.</summary>
internal static class IncentiveTexts
{
    public static readonly ReasonTexts<IncentiveReasons> Texts = new(
        (IncentiveReasons.VolumeDiscountEarned,
            "a purchase of {purchase} reaches the step from {discountFrom} ({discountRate}): discount of {discount}",
            "本次采购额 {purchase}，达到 {discountFrom} 一档（{discountRate}），数量折扣 {discount}"),
        (IncentiveReasons.VolumeDiscountNotReached,
            "a purchase of {purchase} reaches no step of the volume discount (the first: {discountLeast})",
            "本次采购额 {purchase}，未达到数量折扣的最低一档（{discountLeast}）"),
        (IncentiveReasons.CheaperStepAbove,
            "buying {cheaperStep} instead would cost less: {cheaperCost} against {cost}",
            "买足 {cheaperStep} 反而更便宜：折后 {cheaperCost}，本次则为 {cost}"),
        (IncentiveReasons.RebateEarned,
            "a turnover of {turnover} reaches the step from {rebateFrom} ({rebateRate}): rebate of {rebate}",
            "期间采购额 {turnover}，达到 {rebateFrom} 一档（{rebateRate}），返利 {rebate}"),
        (IncentiveReasons.RebateNotReached,
            "a turnover of {turnover} reaches no step of the rebate (the first: {rebateLeast})",
            "期间采购额 {turnover}，未达到返利的最低一档（{rebateLeast}）"),
        (IncentiveReasons.TurnoverUnknown,
            "the turnover is not known: no rebate yet",
            "期间采购额未知，暂无返利"),
        (IncentiveReasons.LongerCreditEarned,
            "a purchase of {purchase} earns {extraDays} days of credit on top of the usual",
            "本次采购额 {purchase}，账期延长 {extraDays} 天"),
        (IncentiveReasons.LongerCreditNotReached,
            "a purchase of {purchase} earns no days of credit on top of the usual (the first step: {creditLeast})",
            "本次采购额 {purchase}，未达到延长账期的最低一档（{creditLeast}）"),
        (IncentiveReasons.LongerCreditAtCeiling,
            "tier {tier} may have at most {mostCreditDays} days of credit in all",
            "{tier} 级客户的账期合计最长 {mostCreditDays} 天"),
        (IncentiveReasons.TierNotEligible,
            "tier {tier} has no part in: {closed}",
            "{tier} 级客户不享受：{closed}"),
        (IncentiveReasons.NaturalPerson,
            "a natural person: no difference of price; withheld: {withheld}",
            "客户为自然人，不实行价格差异，不适用：{withheld}"),
        (IncentiveReasons.NaturalPersonUnknown,
            "not known whether a natural person, so treated as one: no difference of price; withheld: {withheld}",
            "不知客户是否为自然人，按自然人对待，不实行价格差异，不适用：{withheld}"),
        (IncentiveReasons.NoSchedule,
            "no schedule of incentives is set",
            "未设定激励阶梯"));
}

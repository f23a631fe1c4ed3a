using CustomerRules.Reasons;

namespace CustomerRules.Credit;

/// <summary>The reasons of credit in words.</summary>
internal static class CreditReasonTexts
{
    public static readonly ReasonTexts<CreditReasons> Table = new(
        (CreditReasons.HistoryUnknown, "no payment history is known: rated unknown, the most careful terms", "付款记录未知：不予评级，按最谨慎的条件处理"),
        (CreditReasons.HistoryTooShort, "how it pays shows in {invoices} invoices only, and at least {minimum} are needed: rated unknown, the most careful terms", "能反映付款情况的发票只有 {invoices} 张，至少需要 {minimum} 张：不予评级，按最谨慎的条件处理"),
        (CreditReasons.PaysWell, "pays well: {averageDays} days late on average, {worstDays} at worst, {disputed} disputed", "付款良好：平均逾期 {averageDays} 天，最长 {worstDays} 天，争议金额占 {disputed}"),
        (CreditReasons.AverageLate, "{averageDays} days late on average, weighted by amount, more than {averageBound}", "按金额加权平均逾期 {averageDays} 天，超过 {averageBound} 天"),
        (CreditReasons.WorstLate, "{worstDays} days late at worst, more than {worstBound}", "最长逾期 {worstDays} 天，超过 {worstBound} 天"),
        (CreditReasons.DisputedShareHigh, "{disputed} of the invoiced amount is disputed, more than {disputedBound}", "争议金额占开票金额的 {disputed}，超过 {disputedBound}"),
        (CreditReasons.ExposureHigh, "exposure of {exposure} is {exposureRatio} of the current limit of {currentLimit}, more than {exposureBound}", "信用占用额 {exposure}，为现有信用额度 {currentLimit} 的 {exposureRatio}，超过 {exposureBound}"),
        (CreditReasons.StrikeCounted, "{strikes} invoices with an undisputed part still open more than {strikeDays} days after the due date: rated poor at best, and bad from {strikesToRefuse}", "有 {strikes} 张含无争议金额的发票到期超过 {strikeDays} 天仍未付清：最高评为“较差”，达到 {strikesToRefuse} 张评为“很差”"),
        (CreditReasons.StrikesReached, "{strikes} invoices with an undisputed part still open more than {strikeDays} days after the due date, at least {strikesToRefuse}: rated bad", "有 {strikes} 张含无争议金额的发票到期超过 {strikeDays} 天仍未付清，达到 {strikesToRefuse} 张：评为“很差”"),
        (CreditReasons.NoCurrentLimit, "no current limit is set: the exposure was not compared with one", "尚未设定信用额度：信用占用额无额度可比"),
        (CreditReasons.ShareOfCeiling, "rated {rating}: {share} of the ceiling of tier {tier}, which is {ceilingShare} of the year's value of {value} and {ceilingDays} days of credit", "付款评级为“{rating}”：可用 {tier} 级上限的 {share}，该上限为近一年交易额 {value} 的 {ceilingShare}，账期 {ceilingDays} 天"),
        (CreditReasons.TierUnknown, "the tier is unknown: no credit", "客户等级未知：不给予信用"),
        (CreditReasons.ValueUnknown, "the year's value is unknown: no credit", "近一年交易额未知：不给予信用"),
        (CreditReasons.ValueNotPositive, "the year's value is {value}: no credit", "近一年交易额为 {value}：不给予信用"),
        (CreditReasons.Prepayment, "recommended: prepayment", "建议：预付款"),
        (CreditReasons.LimitUsedUp, "exposure of {exposure} leaves nothing of the recommended limit of {limit}", "信用占用额 {exposure} 已用尽建议额度 {limit}"),
        (CreditReasons.LimitBelowCurrent, "recommended limit of {limit} is below the current {currentLimit}", "建议额度 {limit} 低于现有额度 {currentLimit}"),
        (CreditReasons.LimitAboveCurrent, "recommended limit of {limit} is above the current {currentLimit}", "建议额度 {limit} 高于现有额度 {currentLimit}"),
        (CreditReasons.FewerDaysByTreatment, "by its treatment tier {tier} has at most {ceilingDays} days of credit, fewer than the {creditDays} of its credit ceiling", "按客户待遇，{tier} 级账期最长 {ceilingDays} 天，短于信用上限的 {creditDays} 天"));
}

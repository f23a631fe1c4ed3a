using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>The reasons of a lock-in by origin in words.</summary>
internal static class LockInReasonTexts
{
    public static readonly ReasonTexts<LockInReasons> Table = new(
        (LockInReasons.OwnInvestment, "{ownInvestment} of the switching cost, {ownShare}, is what the customer put in itself", "转换成本中 {ownInvestment}（占 {ownShare}）为客户自身的投入"),
        (LockInReasons.Earned, "{earned} of the switching cost, {earnedShare}, is what we earned by service, benefits and people", "转换成本中 {earned}（占 {earnedShare}）来自我方以服务、优惠和人员赢得的优势"),
        (LockInReasons.Imposed, "{imposed} of the switching cost, {imposedShare}, is imposed: contract penalty {contract}, exit fee {exitFee}", "转换成本中 {imposed}（占 {imposedShare}）为强加的约束：合同违约金 {contract}，退出费 {exitFee}"),
        (LockInReasons.MostlyImposed, "more than half of the switching cost is imposed and ends with the contract: earn what holds the customer", "转换成本一半以上是强加的，会随合同终止而消失：应靠自身的表现赢得客户留下"),
        (LockInReasons.Nothing, "nothing that is known would be lost on leaving", "已知范围内，客户离开不会有任何损失"),
        (LockInReasons.Partial, "a part of the switching cost is unknown: each amount is a lower bound", "转换成本有一部分未知：各项金额均为下限"),
        (LockInReasons.Unknown, "no part of the switching cost is known", "转换成本完全未知"));
}

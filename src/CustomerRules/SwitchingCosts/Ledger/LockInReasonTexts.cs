using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>The reasons of a lock-in by origin in words.</summary>
internal static class LockInReasonTexts
{
    public static readonly ReasonTexts<LockInReasons> Table = new(
        (LockInReasons.OwnInvestment, "{ownInvestment} of it, {ownShare}, is what the customer put in itself", "其中 {ownInvestment}（占 {ownShare}）为客户自身的投入"),
        (LockInReasons.Earned, "{earned} of it, {earnedShare}, is what we earned by service, benefits and people", "其中 {earned}（占 {earnedShare}）来自我方以服务、优惠和人员赢得的优势"),
        (LockInReasons.Imposed, "{imposed} of it, {imposedShare}, is imposed: contract penalty {contract}, exit fee {exitFee}", "其中 {imposed}（占 {imposedShare}）为强加的约束：合同违约金 {contract}，退出费 {exitFee}"),
        (LockInReasons.MostlyImposed, "more than half of the lock-in is imposed and ends with the contract: earn what holds the customer", "超过一半的锁定是强加的，会随合同终止而消失：应靠赢得客户来留住客户"),
        (LockInReasons.Nothing, "nothing that is known would be lost on leaving", "已知范围内，客户离开不会有任何损失"),
        (LockInReasons.Partial, "a part of the switching cost is unknown: each amount is at least so much", "转换成本有一部分未知：各项金额均为下限"),
        (LockInReasons.Unknown, "no part of the switching cost is known", "转换成本完全未知"));
}

using CustomerRules.Reasons;

namespace CustomerRules.Populations;

/// <summary>What the reasons of the decision list say.</summary>
internal static class DecisionListTexts
{
    public static readonly ReasonTexts<DecisionListReasons> All = new(
        (DecisionListReasons.CaptiveAndValuable,
            "captive ({certainty}) and tier {tier}: bond {bond}, commitment {commitment}",
            "{tier} 级客户，属被锁定型（{certainty}）：绑定度 {bond}，合作意愿 {commitment}"),
        (DecisionListReasons.NewlyLate,
            "tier {tier}: in rhythm on {previousDate}, late now; last order {lastOrder}, {daysSinceLastOrder} days before {asOf}",
            "{tier} 级客户：{previousDate} 时订货规律正常，现已延迟；最近一次订货 {lastOrder}，距 {asOf} 已有 {daysSinceLastOrder} 天"),
        (DecisionListReasons.NewlySilent,
            "tier {tier}: in rhythm on {previousDate}, silent now; last order {lastOrder}, {daysSinceLastOrder} days before {asOf}",
            "{tier} 级客户：{previousDate} 时订货规律正常，现已沉默；最近一次订货 {lastOrder}，距 {asOf} 已有 {daysSinceLastOrder} 天"),
        (DecisionListReasons.LateNotCompared,
            "tier {tier}: late; last order {lastOrder}, {daysSinceLastOrder} days before {asOf}; the earlier trade pattern is not known",
            "{tier} 级客户：订货延迟，最近一次订货 {lastOrder}，距 {asOf} 已有 {daysSinceLastOrder} 天；此前的订货规律未知"),
        (DecisionListReasons.RisingStar,
            "rising star: tier {tier}, growth of {growth} against the year before, and close to tier B",
            "明日之星：{tier} 级客户，较上一年增长 {growth}，已接近 B 级"),
        (DecisionListReasons.RedAndValuable,
            "contribution of {contribution} on a value of {value} is a loss, with the service of tier {tier}",
            "享受 {tier} 级服务，但边际贡献 {contribution}，近一年交易额 {value}，处于亏损状态"),
        (DecisionListReasons.RedAndPriceLed,
            "contribution of {contribution} on a value of {value} is a loss, and {priceLed} of the purchases are decided by price (line: {priceLedFrom})",
            "边际贡献 {contribution}，近一年交易额 {value}，处于亏损状态，且价格导向采购占比为 {priceLed}（标准：{priceLedFrom}）"),
        (DecisionListReasons.BarrierFalls,
            "barrier {barrier} (lock-in ratio {lockIn}) falls below its band on {barrierFalls}, within {barrierDays} days of {asOf}, other things equal",
            "转换壁垒为“{barrier}”（锁定率 {lockIn}），若其他条件不变，将于 {barrierFalls} 降至更低档次，距 {asOf} 不超过 {barrierDays} 天"),
        (DecisionListReasons.ValueUnknown,
            "the trailing year's value is not known, nor is the money at stake",
            "近一年交易额未知，因此涉及金额也未知"),
        (DecisionListReasons.BarrierNotBefore,
            "a part of the switching cost is not known: {barrierFalls} is the earliest possible date",
            "转换成本有一部分未知：{barrierFalls} 为最早可能的日期"));
}

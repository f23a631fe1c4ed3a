namespace CustomerRules.Reasons;

public static partial class ReasonCatalog
{
    private static ReasonText[] SwitchingCostTexts() =>
    [
        new(RowReasons.SwitchingCostComplete,
            "leaving would cost the customer {total}: investments {investment}, one-off costs {oneOffCost}, risk {risk}",
            "客户若离开，转换成本为 {total}：专用投入 {investment}，一次性成本 {oneOffCost}，转换风险 {risk}"),
        new(RowReasons.SwitchingCostPartial,
            "leaving would cost the customer at least {total}: investments {investment}, one-off costs {oneOffCost}, risk {risk}",
            "客户若离开，转换成本至少为 {total}：专用投入 {investment}，一次性成本 {oneOffCost}，转换风险 {risk}"),
        new(RowReasons.SwitchingCostUnknown,
            "no part of the switching cost is known",
            "转换成本的各组成部分均未知"),
        new(RowReasons.InvestmentUnknown,
            "the customer's investments are not known",
            "客户的专用投入未知"),
        new(RowReasons.OneOffCostUnknown,
            "the one-off costs of leaving are not known",
            "更换供应商的一次性成本未知"),
        new(RowReasons.SwitchingRiskUnknown,
            "the switching risk is not known: it takes loss, probability and criticality",
            "转换风险未知：须同时掌握失败损失、失败概率和采购重要程度"),
        new(RowReasons.BarrierNone,
            "lock-in ratio {lockIn}: no barrier",
            "锁定率为 {lockIn}，无转换壁垒"),
        new(RowReasons.BarrierLow,
            "lock-in ratio {lockIn} is above 0 % and under {moderateFrom}: low barrier",
            "锁定率为 {lockIn}，低于 {moderateFrom}，转换壁垒较低"),
        new(RowReasons.BarrierModerate,
            "lock-in ratio {lockIn} is at least {moderateFrom}: moderate barrier",
            "锁定率为 {lockIn}，达到 {moderateFrom}，转换壁垒中等"),
        new(RowReasons.BarrierHigh,
            "lock-in ratio {lockIn} is at least {highFrom}: high barrier",
            "锁定率为 {lockIn}，达到 {highFrom}，转换壁垒较高"),
        new(RowReasons.BarrierProhibitive,
            "lock-in ratio {lockIn} is at least {prohibitiveFrom}: prohibitive barrier",
            "锁定率为 {lockIn}，达到 {prohibitiveFrom}，转换壁垒极高"),
        new(RowReasons.BarrierNotApplicable,
            "a value of {value} and a reference spend of {referenceSpend}: no lock-in ratio",
            "近一年交易额 {value}，基准采购额 {referenceSpend}，无法计算锁定率"),
    ];
}

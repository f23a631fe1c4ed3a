namespace CustomerRules.Reasons;

public static partial class ReasonCatalog
{
    private static ReasonText[] SwitchingCostTexts() =>
    [
        new(RowReasons.SwitchingCostComplete,
            "leaving would cost the customer {total}: investments {investment}, one-off costs {oneOffCost}, risk {risk}",
            "客户离开的转换成本为 {total}：投入 {investment}，一次性成本 {oneOffCost}，风险 {risk}"),
        new(RowReasons.SwitchingCostPartial,
            "leaving would cost the customer at least {total}: investments {investment}, one-off costs {oneOffCost}, risk {risk}",
            "客户离开的转换成本至少为 {total}：投入 {investment}，一次性成本 {oneOffCost}，风险 {risk}"),
        new(RowReasons.SwitchingCostUnknown,
            "no part of the switching cost is known",
            "转换成本的各部分均未知"),
        new(RowReasons.InvestmentUnknown,
            "the customer's investments are not known",
            "客户的投入未知"),
        new(RowReasons.OneOffCostUnknown,
            "the one-off costs of leaving are not known",
            "离开的一次性成本未知"),
        new(RowReasons.SwitchingRiskUnknown,
            "the switching risk is not known: it takes loss, probability and criticality",
            "转换风险未知：需要损失、概率和重要程度三项"),
        new(RowReasons.BarrierNone,
            "lock-in ratio {lockIn}: no barrier",
            "锁定率 {lockIn}，没有转换壁垒"),
        new(RowReasons.BarrierLow,
            "lock-in ratio {lockIn} is above 0 % and under {moderateFrom}: low barrier",
            "锁定率 {lockIn}，高于 0 % 且低于 {moderateFrom}，转换壁垒低"),
        new(RowReasons.BarrierModerate,
            "lock-in ratio {lockIn} is at least {moderateFrom}: moderate barrier",
            "锁定率 {lockIn}，不低于 {moderateFrom}，转换壁垒中等"),
        new(RowReasons.BarrierHigh,
            "lock-in ratio {lockIn} is at least {highFrom}: high barrier",
            "锁定率 {lockIn}，不低于 {highFrom}，转换壁垒高"),
        new(RowReasons.BarrierProhibitive,
            "lock-in ratio {lockIn} is at least {prohibitiveFrom}: prohibitive barrier",
            "锁定率 {lockIn}，不低于 {prohibitiveFrom}，转换壁垒极高"),
        new(RowReasons.BarrierNotApplicable,
            "a value of {value} and a reference spend of {referenceSpend}: no lock-in ratio",
            "年度交易额为 {value}，参照支出为 {referenceSpend}，不计算锁定率"),
    ];
}

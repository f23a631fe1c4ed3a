using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>The reasons of the free-to-go dates in words.</summary>
internal static class FreeToGoReasonTexts
{
    public static readonly ReasonTexts<FreeToGoReasons> Table = new(
        (FreeToGoReasons.CostUnknown, "no part of the switching cost is known: when the customer is free to go is unknown", "转换成本完全未知：无法判断客户何时可自由离开"),
        (FreeToGoReasons.NoSpend, "there is no reference spend to compare the switching cost with: no barrier that could fall", "没有可供比较的基准采购额：不存在会下降的转换壁垒"),
        (FreeToGoReasons.NotBefore, "a part of the switching cost is unknown: the customer is free no earlier than the dates given", "转换成本有一部分未知：客户可自由离开的日期不会早于所列日期"),
        (FreeToGoReasons.MayRiseAgain, "an investment builds up or begins after {asOf}: the barrier may rise again", "有投入在 {asOf} 之后仍在累积或才开始：转换壁垒可能再次上升"),
        (FreeToGoReasons.ProhibitiveAlready, "the barrier is already below prohibitive ({prohibitiveFrom} of the reference spend)", "转换壁垒已低于“极高”（基准采购额的 {prohibitiveFrom}）"),
        (FreeToGoReasons.ProhibitiveLater, "the barrier is first below prohibitive ({prohibitiveFrom} of the reference spend) on {prohibitiveDate}, other things equal", "其他条件不变时，转换壁垒于 {prohibitiveDate} 首次低于“极高”（基准采购额的 {prohibitiveFrom}）"),
        (FreeToGoReasons.ProhibitiveNever, "the barrier never falls below prohibitive ({prohibitiveFrom} of the reference spend), other things equal", "其他条件不变时，转换壁垒始终不会低于“极高”（基准采购额的 {prohibitiveFrom}）"),
        (FreeToGoReasons.HighAlready, "the barrier is already below high ({highFrom} of the reference spend)", "转换壁垒已低于“高”（基准采购额的 {highFrom}）"),
        (FreeToGoReasons.HighLater, "the barrier is first below high ({highFrom} of the reference spend) on {highDate}, other things equal", "其他条件不变时，转换壁垒于 {highDate} 首次低于“高”（基准采购额的 {highFrom}）"),
        (FreeToGoReasons.HighNever, "the barrier never falls below high ({highFrom} of the reference spend), other things equal", "其他条件不变时，转换壁垒始终不会低于“高”（基准采购额的 {highFrom}）"),
        (FreeToGoReasons.ModerateAlready, "the barrier is already below moderate ({moderateFrom} of the reference spend)", "转换壁垒已低于“中等”（基准采购额的 {moderateFrom}）"),
        (FreeToGoReasons.ModerateLater, "the barrier is first below moderate ({moderateFrom} of the reference spend) on {moderateDate}, other things equal", "其他条件不变时，转换壁垒于 {moderateDate} 首次低于“中等”（基准采购额的 {moderateFrom}）"),
        (FreeToGoReasons.ModerateNever, "the barrier never falls below moderate ({moderateFrom} of the reference spend), other things equal", "其他条件不变时，转换壁垒始终不会低于“中等”（基准采购额的 {moderateFrom}）"),
        (FreeToGoReasons.LowAlready, "there is already no barrier", "目前已无转换壁垒"),
        (FreeToGoReasons.LowLater, "the barrier is first gone on {lowDate}, other things equal", "其他条件不变时，转换壁垒于 {lowDate} 首次消失"),
        (FreeToGoReasons.LowNever, "there is a barrier on every date, other things equal", "其他条件不变时，转换壁垒始终存在"));
}

namespace CustomerRules.Reasons;

public static partial class ReasonCatalog
{
    private static ReasonText[] ContactTexts() =>
    [
        new(RowReasons.ContactAfterLastContact,
            "next contact {due}, at the latest {latest}: tier {tier} is contacted every {idealDays} to {maximumDays} days, the last time on {lastContact}",
            "下次联系：{due}，最迟 {latest}。{tier} 级客户每 {idealDays} 至 {maximumDays} 天联系一次，上次联系日为 {lastContact}"),
        new(RowReasons.ContactAfterLastOrder,
            "next contact {due}, at the latest {latest}: tier {tier} is contacted every {idealDays} to {maximumDays} days, counted from the last order on {lastOrder}",
            "下次联系：{due}，最迟 {latest}。{tier} 级客户每 {idealDays} 至 {maximumDays} 天联系一次，自最近订货日 {lastOrder} 起算"),
        new(RowReasons.ContactFromStart,
            "next contact {due}, at the latest {latest}: tier {tier} is contacted every {idealDays} to {maximumDays} days; no contact or order is known, so counted from {asOf}",
            "下次联系：{due}，最迟 {latest}。{tier} 级客户每 {idealDays} 至 {maximumDays} 天联系一次，无联系或订货记录，自 {asOf} 起算"),
        new(RowReasons.ContactOverdue,
            "the contact was due before {asOf}: overdue",
            "按计划应在 {asOf} 之前联系，已逾期"),
        new(RowReasons.ContactByEvent,
            "tier {tier} has no fixed cadence: contact follows events",
            "{tier} 级客户不设固定联系周期，有事再联系"),
        new(RowReasons.ContactWithoutTier,
            "without a tier there is no cadence",
            "尚未分级，无法确定联系周期"),
        new(RowReasons.RowInvalid,
            "a field is outside its documented range: not judged",
            "有字段超出规定范围，未作评定"),
    ];
}

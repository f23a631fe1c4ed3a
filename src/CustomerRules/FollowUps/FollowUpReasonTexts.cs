using CustomerRules.Reasons;

namespace CustomerRules.FollowUps;

/// <summary>The texts of why a follow-up is planned as it is, by what gives the reason, in the order of the bits.</summary>
internal static partial class FollowUpReasonTexts
{
    public static readonly ReasonTexts<FollowUpReasons> All = new([.. Cadence, .. Occasions, .. Sequences, .. Permission, .. Fatigue, .. Workload, .. PlanningAgain, .. SequencesContinued]);

    private static (FollowUpReasons Reason, string English, string Chinese)[] Cadence =>
    [
        (FollowUpReasons.ContactAfterLastContact, "counted from the last real contact, on {eventOn}", "自最近一次实际联系（{eventOn}）起算"),
        (FollowUpReasons.ContactAfterLastOrder, "counted from the last order, on {eventOn}, as no contact is known", "无联系记录，自最近一次订单（{eventOn}）起算"),
        (FollowUpReasons.ContactFromStart, "counted from the start of the plan, as neither contact nor order is known", "无联系与订单记录，自计划开始日起算"),
        (FollowUpReasons.ContactOverdue, "overdue: to be caught up on by {latest}", "已逾期：最迟于{latest}补上"),
        (FollowUpReasons.ContactProjected, "a projection: it moves with the contact planned before it", "推算日期：随前一次计划联系而变"),
        (FollowUpReasons.ContactAfterCancelled, "counted from {eventOn}, the date of the contact that was called off", "前一次联系已取消，自其日期（{eventOn}）起算"),
    ];
}

using CustomerRules.Reasons;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>The texts of the evidence behind a line of an agenda.</summary>
internal static class AgendaReasonTexts
{
    public static readonly ReasonTexts<AgendaReasons> All = new(
        (AgendaReasons.LastContactOn, "last real contact on {lastContact}", "最近一次实际联系：{lastContact}"),
        (AgendaReasons.NoContactKnown, "no contact is known", "无联系记录"),
        (AgendaReasons.LastOrderOn, "last order on {lastOrder}", "最近一次订单：{lastOrder}"),
        (AgendaReasons.NoOrderKnown, "no order is known", "无订单记录"),
        (AgendaReasons.LastChanceThisWeek, "to be made by {latest}, which is this week", "最迟须于{latest}（本周内）完成"),
        (AgendaReasons.CanWaitUntil, "can wait until {latest}", "最迟可延至{latest}"),
        (AgendaReasons.NewOnAgenda, "new since the earlier plan", "较上次计划新增"),
        (AgendaReasons.MovedOnAgenda, "moved from {movedFrom}", "原定{movedFrom}，现已改期"));
}

namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Workload =>
    [
        (FollowUpReasons.MovedForCapacity, "moved from {due} to {date} for lack of capacity", "因容量所限，由{due}改至{date}"),
        (FollowUpReasons.DueOnClosedDay, "on {date}, as {due} is no working day of the owner, or a quiet date", "{due}不是负责人的工作日，或为免打扰日，改至{date}"),
        (FollowUpReasons.DueOutsideWindow, "on {date}, as {due} lies outside the plan, or too close to another contact with the customer", "{due}不在计划期内，或与该客户的另一次联系相隔过近，改至{date}"),
        (FollowUpReasons.OverflowNoCapacity, "no capacity from {earliest} to {latest} within the plan: the days are full of follow-ups at least as important", "计划期内{earliest}至{latest}容量已满：均为同等或更重要的跟进"),
        (FollowUpReasons.OverflowNoWorkingDay, "no day from {earliest} to {latest} within the plan on which the owner works and the customer may be contacted", "计划期内{earliest}至{latest}没有负责人上班且可联系客户的日子"),
        (FollowUpReasons.OverflowOutsidePlan, "its dates, {earliest} to {latest}, lie outside the plan", "其可联系日期{earliest}至{latest}不在计划期内"),
    ];
}

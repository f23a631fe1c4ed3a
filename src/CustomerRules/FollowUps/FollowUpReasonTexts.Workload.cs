namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Workload =>
    [
        (FollowUpReasons.MovedForCapacity, "moved from {due} to {date} for lack of capacity", "{due}已排满，改至{date}"),
        (FollowUpReasons.DueOnClosedDay, "on {date}, as {due} is a quiet date or not a working day of the owner", "{due}为免打扰日期，或不是负责人的工作日，改至{date}"),
        (FollowUpReasons.DueOutsideWindow, "on {date}, as {due} lies outside the plan or too close to another contact with the customer", "{due}不在计划期内，或与该客户的另一次联系间隔过近，改至{date}"),
        (FollowUpReasons.OverflowNoCapacity, "no capacity left from {earliest} to {latest} within the plan: contacts at least as important take it up", "计划期内{earliest}至{latest}已排满，所排联系均同等或更重要"),
        (FollowUpReasons.OverflowNoWorkingDay, "no day from {earliest} to {latest} within the plan on which the owner works and the customer may be contacted", "计划期内{earliest}至{latest}没有负责人上班且可联系客户的日子"),
        (FollowUpReasons.OverflowOutsidePlan, "its dates, {earliest} to {latest}, lie outside the plan", "其可联系日期{earliest}至{latest}不在计划期内"),
    ];
}

namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] PlanningAgain =>
    [
        (FollowUpReasons.PutOff, "put off to {putOffTo} by a person: {because}", "由人工推迟至{putOffTo}：{because}"),
        (FollowUpReasons.HeldByFreeze, "close at hand, so it keeps its day, {due}", "临近执行，保持原定日期{due}"),
        (FollowUpReasons.MovedFromClosedDay, "moved from {was}, which is no longer a working day", "原定{was}已非工作日，故改期"),
        (FollowUpReasons.MovedToOtherOwner, "moved from {was}: it has another owner now", "原定{was}，因负责人变更而改期"),
        (FollowUpReasons.MovedWithWindow, "moved from {was}: its dates, or those of another contact with the customer, have changed", "原定{was}，因自身或同一客户其他联系的日期有变而改期"),
        (FollowUpReasons.MovedForOthers, "moved from {was}, to make room for others", "原定{was}，为其他联系让位而改期"),
        (FollowUpReasons.DroppedAsSettled, "dropped: it took place or was called off", "移出计划：已完成或已取消"),
        (FollowUpReasons.DroppedWithCustomer, "dropped: the customer is not in the plan", "移出计划：客户不在本计划内"),
        (FollowUpReasons.DroppedWithoutCause, "dropped: nothing calls for it within the plan any more", "移出计划：计划期内已无需要"),
        (FollowUpReasons.DroppedOutsideWindow, "dropped: its date, {was}, lies outside the plan", "移出计划：日期{was}不在计划期内"),
    ];
}

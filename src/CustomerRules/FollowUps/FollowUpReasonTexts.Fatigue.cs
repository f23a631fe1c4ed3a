namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Fatigue =>
    [
        (FollowUpReasons.TakesOthersAlong, "takes other contacts with the customer along", "与该客户的其他联系合并进行"),
        (FollowUpReasons.TakenAlong, "taken along by {mergedInto}, which is close to it", "并入临近的{mergedInto}"),
        (FollowUpReasons.TooSoon, "too close to {closeTo}, due on {closeOn}, which cannot take it along", "与{closeOn}的{closeTo}间隔过近，且无法合并"),
        (FollowUpReasons.MovedToTakeAlong, "due on {due}, so that it can take others along", "改至{due}，以便合并其他联系"),
        (FollowUpReasons.WindowCut, "its dates keep their distance from the customer's other contacts", "可选日期已收窄，与该客户的其他联系保持间隔"),
    ];
}

namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Fatigue =>
    [
        (FollowUpReasons.TakesOthersAlong, "takes other contacts with the customer along", "与该客户的其他联系合并进行"),
        (FollowUpReasons.TakenAlong, "taken along by another contact close to it: {mergedInto}", "并入日期相近的{mergedInto}"),
        (FollowUpReasons.TooSoon, "too close to another contact, which cannot take it along: {closeTo}, due on {closeOn}", "与{closeOn}的{closeTo}间隔过近，且无法合并"),
        (FollowUpReasons.MovedToTakeAlong, "moved to {due}, so that it can take other contacts along", "改至{due}，以便合并其他联系"),
        (FollowUpReasons.WindowCut, "its dates are narrowed, to keep a distance from the customer's other contacts", "可选日期已收窄，以便与该客户的其他联系保持间隔"),
    ];
}

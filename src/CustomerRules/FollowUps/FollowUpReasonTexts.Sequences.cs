namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Sequences =>
    [
        (FollowUpReasons.StepDaysAfter, "to {step}: {offset} days after the event of {eventOn}", "“{step}”：事件（{eventOn}）发生后 {offset} 天"),
        (FollowUpReasons.StepWorkingDaysAfter, "to {step}: {offset} working days after the event of {eventOn}", "“{step}”：事件（{eventOn}）发生后 {offset} 个工作日"),
        (FollowUpReasons.StepDaysBefore, "to {step}: {offset} days before the event of {eventOn}", "“{step}”：事件（{eventOn}）前 {offset} 天"),
        (FollowUpReasons.StepWorkingDaysBefore, "to {step}: {offset} working days before the event of {eventOn}", "“{step}”：事件（{eventOn}）前 {offset} 个工作日"),
        (FollowUpReasons.StepOnTheDay, "to {step}: on the day of the event, {eventOn}", "“{step}”：事件当天（{eventOn}）"),
        (FollowUpReasons.StepMoved, "moved to {due}: its date is not a working day, or the step before it has to come first", "顺延或提前至{due}：原定日期非工作日，或须排在前一步骤之后"),
        (FollowUpReasons.StepOverdue, "overdue since {plannedOn}: to be caught up on by {latest}", "自{plannedOn}起逾期：最迟于{latest}补上"),
        (FollowUpReasons.SecondOwnerActs, "{owner}, the second owner, acts", "由第二负责人（{owner}）代为联系"),
        (FollowUpReasons.ManagerActs, "{owner}, the manager, acts", "由主管（{owner}）出面"),
        (FollowUpReasons.SponsorActs, "{owner}, the sponsor, acts", "由高层负责人（{owner}）出面"),
        (FollowUpReasons.ActorNotKnown, "it calls for the {actor}, but none is named: it falls to the owner, {owner}", "应由{actor}出面，但未指定人选：暂由负责人（{owner}）落实"),
        (FollowUpReasons.RecoveryOfCaptive, "the customer is captive and no recovery is on file: one begins with the half-year, on {eventOn}", "客户为被锁定型且无修复记录：自半年期初（{eventOn}）启动关系修复"),
    ];

    private static (FollowUpReasons Reason, string English, string Chinese)[] SequencesContinued =>
    [
        (FollowUpReasons.KeyPersonLeft, "{left}, a key person, is gone from {eventOn} on and may take the customer along", "关键联系人（{left}）自{eventOn}起离任，客户可能随之流失"),
    ];
}

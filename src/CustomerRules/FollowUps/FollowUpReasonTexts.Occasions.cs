namespace CustomerRules.FollowUps;

internal static partial class FollowUpReasonTexts
{
    private static (FollowUpReasons Reason, string English, string Chinese)[] Occasions =>
    [
        (FollowUpReasons.OccasionBirthday, "a birthday, on {eventOn}", "生日：{eventOn}"),
        (FollowUpReasons.OccasionLunarBirthday, "a lunar birthday, on {eventOn}", "农历生日，公历为 {eventOn}"),
        (FollowUpReasons.OccasionAnniversary, "the {anniversary} anniversary of {occasion}, on {eventOn}", "{occasion} {anniversary} 周年：{eventOn}"),
        (FollowUpReasons.OccasionFixedDay, "{occasion}, on {eventOn}", "固定纪念日 {occasion}：{eventOn}"),
        (FollowUpReasons.OccasionFestival, "a greeting for {occasion}, on {eventOn}", "{occasion}问候：{eventOn}"),
        (FollowUpReasons.OccasionSeasonStart, "the season of {occasion} starts on {eventOn}: stock and deliveries are agreed before", "{occasion}旺季自 {eventOn} 开始：提前商定备货与交付"),
        (FollowUpReasons.OccasionSubstituted, "the original day does not exist this year: kept on {eventOn}", "当年没有原定日期，按 {eventOn} 计"),
        (FollowUpReasons.OccasionCaughtUp, "due before the plan began: to be caught up on by {latest}", "应在计划开始前安排：最迟于 {latest} 补上"),
        (FollowUpReasons.SurveyOfTier, "every customer of the tier is asked about its satisfaction each half-year", "该等级客户每半年调查一次满意度"),
        (FollowUpReasons.SurveyOfSample, "in this year's sample of its tier, to be asked about its satisfaction", "已抽入本年度该等级满意度调查样本"),
    ];
}

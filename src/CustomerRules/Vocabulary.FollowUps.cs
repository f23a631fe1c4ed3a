using System;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(Channel channel, Language language) => Name(
        channel,
        language,
        ["any channel", "phone", "e-mail", "visit", "message", "social network", "post", "portal"],
        ["任意渠道", "电话", "电子邮件", "拜访", "短信或微信", "社交媒体", "信函", "客户门户"]);

    /// <summary>The name of what a follow-up is for.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(FollowUpPurpose purpose, Language language) => Name(
        purpose,
        language,
        ["unknown", "keep in touch", "complaint", "after delivery", "renewal", "handover", "key contact left", "onboarding", "recovery", "win-back", "satisfaction survey", "birthday", "anniversary", "fixed day", "festival", "season start", "custom"],
        ["未知", "定期联系", "投诉处理", "交付回访", "续约", "负责人交接", "关键联系人离职", "新客户引导", "关系修复", "流失挽回", "满意度调查", "生日", "周年纪念", "固定纪念日", "节日", "旺季前", "自定义"]);

    /// <summary>The name of a priority.</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(FollowUpPriority priority, Language language) => Name(
        priority,
        language,
        ["unknown", "complaint", "event", "key customer", "important customer", "ordinary customer", "courtesy"],
        ["未知", "投诉", "事件", "关键客户", "重要客户", "普通客户", "礼节性关怀"]);

    /// <summary>The name of what became of a follow-up in a plan.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(FollowUpStatus status, Language language) => Name(
        status, language, ["unknown", "placed", "merged", "suppressed", "overflow"], ["未知", "已排期", "已合并", "不予联系", "未能排入"]);

    /// <summary>The name of what became of a follow-up of an earlier plan.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(FollowUpState state, Language language) => Name(
        state, language, ["unknown", "placed", "done", "snoozed", "cancelled"], ["未知", "已排期", "已完成", "已推迟", "已取消"]);
}

using System;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of what a response target is set for.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ResponseMeasure measure, Language language) => Name(
        measure, language, ["unknown", "first answer", "resolution"], ["未知", "首次答复", "问题解决"]);

    /// <summary>The name of how a first answer or a resolution stands.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ResponseState state, Language language) => Name(
        state,
        language,
        ["unknown", "never due", "running", "paused", "at risk", "met", "breached", "closed unanswered"],
        ["未知", "无期限", "计时中", "已暂停", "即将超时", "按时完成", "已超时", "未答复即关闭"]);

    /// <summary>The name of what happened to a matter that a customer brought up.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ResponseEventKind kind, Language language) => Name(
        kind,
        language,
        ["unknown", "opened", "paused", "resumed", "answered", "reopened", "closed"],
        ["未知", "已受理", "已暂停", "已恢复", "已答复", "重新打开", "已关闭"]);

    /// <summary>The name of what a response target is counted in.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ResponseUnit unit, Language language) => Name(
        unit, language, ["unknown", "elapsed time", "working time", "working days"], ["未知", "自然时间", "工作时间", "工作日"]);
}

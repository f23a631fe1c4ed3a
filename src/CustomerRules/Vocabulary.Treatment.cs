using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Treatment;

namespace CustomerRules;

public static partial class Vocabulary
{
    private static readonly (IncentiveKinds Kind, string English, string Chinese)[] IncentiveNames =
    [
        (IncentiveKinds.VolumeDiscount, "volume discount", "数量折扣"),
        (IncentiveKinds.Rebate, "rebate", "返利"),
        (IncentiveKinds.LongerCredit, "longer credit", "延长账期"),
        (IncentiveKinds.Gifts, "gifts", "礼品"),
        (IncentiveKinds.SalesContest, "sales contest", "销售竞赛"),
        (IncentiveKinds.ExecutiveHospitality, "executive hospitality", "高层接待"),
    ];

    /// <summary>The name of a service level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ServiceLevel level, Language language) => Name(
        level, language, ["unknown", "self-service", "standard", "priority", "dedicated"], ["未知", "自助服务", "标准服务", "优先服务", "专属服务"]);

    /// <summary>The name of an owner's seniority.</summary>
    /// <param name="seniority">The seniority.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(OwnerSeniority seniority, Language language) => Name(
        seniority, language, ["none of its own", "junior", "experienced", "senior"], ["无专人负责", "初级销售", "中级销售", "高级销售"]);

    /// <summary>The name of a promotion effort.</summary>
    /// <param name="effort">The effort.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(PromotionEffort effort, Language language) => Name(
        effort, language, ["none", "low", "normal", "high"], ["无", "低", "正常", "高"]);

    /// <summary>The names of a set of incentives, or none; bits that are not defined are left out.</summary>
    /// <param name="kinds">The set.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public static string Of(IncentiveKinds kinds, Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        var names = new List<string>();
        foreach (var (kind, english, chinese) in IncentiveNames)
        {
            if ((kinds & kind) != IncentiveKinds.None)
                names.Add(isChinese ? chinese : english);
        }

        if (names.Count == 0)
            return isChinese ? "无" : "none";
        return string.Join(isChinese ? "、" : ", ", names);
    }

    /// <summary>The name of a respect in which treatments differ.</summary>
    /// <param name="respect">The respect.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(TreatmentRespect respect, Language language) => Name(
        respect,
        language,
        ["none", "service level", "owner seniority", "promotion effort", "usual discount", "most discount", "credit days", "most credit days", "most overdraft", "incentives"],
        ["无", "服务等级", "负责人资历", "推广力度", "常规折扣", "最高折扣", "账期", "最长账期", "透支上限", "激励措施"]);

    /// <summary>The name of a kind of concession.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ConcessionKind kind, Language language) => Name(
        kind, language, ["unknown", "rate cut", "longer credit", "overdraft"], ["未知", "价格优惠", "延长账期", "透支"]);

    /// <summary>The name of what is proposed on a request for a concession.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ConcessionOutcome outcome, Language language) => Name(
        outcome, language, ["unknown", "granted", "granted in part", "refused", "needs a decision"], ["未知", "批准", "部分批准", "不予批准", "待人工决定"]);

    /// <summary>The name of a kind of volume schedule.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(VolumeScheduleKind kind, Language language) => Name(
        kind, language, ["none", "all-units", "incremental"], ["无", "全量计算", "分段计算"]);
}

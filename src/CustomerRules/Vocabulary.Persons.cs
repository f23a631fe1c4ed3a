using System;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Reasons;

namespace CustomerRules;

public static partial class Vocabulary
{
    /// <summary>The name of a contact person's role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ContactRole role, Language language) => Name(
        role,
        language,
        ["unknown", "decision maker", "executive", "buyer", "influencer", "technical", "finance", "user", "initiator", "gatekeeper", "other"],
        ["未知", "决策者", "高层领导", "采购者", "影响者", "技术把关者", "财务", "使用者", "发起者", "信息把关者", "其他"]);

    /// <summary>The name of what somebody is asked to consent to.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static string Of(ConsentPurpose purpose, Language language) => Name(
        purpose,
        language,
        ["unknown", "service", "relationship care", "satisfaction survey", "marketing"],
        ["未知", "服务与合同", "客户关怀", "满意度调查", "营销推广"]);
}

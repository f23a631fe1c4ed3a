using CustomerRules.Reasons;

namespace CustomerRules.Groups;

/// <summary>What the reasons of groups say.</summary>
internal static class GroupReasonTexts
{
    public static readonly ReasonTexts<GroupReasons> All = new(
        (GroupReasons.TierOfSum,
            "group {group}: {measure} of {sum} over {members} customers: tier {tier}",
            "集团 {group}：{members} 家客户的{measure}合计 {sum}，归为 {tier} 级"),
        (GroupReasons.SumUnknown,
            "group {group}: {measure} is not known for any of its customers: no tier",
            "集团 {group}：所有客户的{measure}均未知，无法分级"),
        (GroupReasons.SumIncomplete,
            "{measure} is not known for {unknown} of {members} customers of the group: the sum is that of the others",
            "集团的 {members} 家客户中有 {unknown} 家的{measure}未知，合计仅含其余客户"),
        (GroupReasons.HeadWithoutTrade,
            "{group}, the head of the group, is not a customer itself",
            "集团总部 {group} 本身不是客户"),
        (GroupReasons.StandsAlone,
            "belongs to no group: its tier is its own",
            "不属于任何集团，按自身分级"),
        (GroupReasons.RaisedByGroup,
            "tier {tier} with its group {group}; on its own it would be tier {ownTier}",
            "随集团 {group} 归为 {tier} 级；单独计算为 {ownTier} 级"),
        (GroupReasons.LoweredByGroup,
            "only tier {tier} with its group {group}; on its own it would be tier {ownTier}",
            "随集团 {group} 仅归为 {tier} 级；单独计算为 {ownTier} 级"),
        (GroupReasons.SameAsGroup,
            "tier {tier} with its group {group}, and so on its own",
            "随集团 {group} 归为 {tier} 级，单独计算也相同"));
}

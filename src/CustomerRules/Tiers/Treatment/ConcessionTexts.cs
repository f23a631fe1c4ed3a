using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The texts of the reasons for a concession or against it.</summary>
internal static class ConcessionTexts
{
    public static readonly ReasonTexts<ConcessionReasons> Texts = new(
        (ConcessionReasons.RefusedToRed,
            "the profitability flag is {flag}: a customer that makes a loss is given no such concession ({kind})",
            "盈利状况为{flag}：对亏损客户不给予{kind}"),
        (ConcessionReasons.RedNeedsDecision,
            "the profitability flag is {flag}: a person decides on {kind} for a customer that makes a loss",
            "盈利状况为{flag}：是否对亏损客户给予{kind}，须人工决定"),
        (ConcessionReasons.FlagUnknown,
            "the profitability flag is not known: nothing is granted without a person",
            "盈利状况未知：不自动批准，须人工决定"),
        (ConcessionReasons.TierUnknown,
            "the tier is not known, and so no ceiling: a person decides",
            "客户等级未知，没有可依据的上限，须人工决定"),
        (ConcessionReasons.NoCeilingSet,
            "tier {tier} has no ceiling for {kind}: a person decides",
            "{tier} 级客户未设定{kind}上限，须人工决定"),
        (ConcessionReasons.NaturalPerson,
            "a natural person: no price by tier, so a person decides",
            "客户为自然人，不按等级实行价格差异，须人工决定"),
        (ConcessionReasons.NaturalPersonUnknown,
            "not known whether a natural person, so treated as one: no price by tier, a person decides",
            "不知客户是否为自然人，按自然人对待，不按等级实行价格差异，须人工决定"),
        (ConcessionReasons.NoRoom,
            "tier {tier} has no room beyond the usual terms ({kind}): {requested} requested",
            "{tier} 级客户在常规条件之外没有{kind}的余地：申请 {requested}"),
        (ConcessionReasons.WithinCeiling,
            "{requested} requested, within the ceiling of tier {tier} for {kind}: {ceiling}",
            "申请 {requested}，未超过 {tier} 级客户的{kind}上限 {ceiling}"),
        (ConcessionReasons.AboveCeiling,
            "{requested} requested, above the ceiling of tier {tier} for {kind}: {ceiling}",
            "申请 {requested}，超过 {tier} 级客户的{kind}上限 {ceiling}"));
}

using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The texts of the reasons for a treatment.</summary>
internal static class TreatmentTexts
{
    public static readonly ReasonTexts<TreatmentReasons> Texts = new(
        (TreatmentReasons.ByTier,
            "tier {tier}: service level {serviceLevel}, discount {discount}, {creditDays} days of credit; {aim}",
            "{tier} 级客户：服务等级为{serviceLevel}，折扣 {discount}，账期 {creditDays} 天；{aim}"),
        (TreatmentReasons.TierUnknown,
            "the tier is not known: service level {serviceLevel}, {creditDays} days of credit; {aim}",
            "客户等级未知：服务等级为{serviceLevel}，账期 {creditDays} 天；{aim}"),
        (TreatmentReasons.NaturalPerson,
            "a natural person: no difference of price, so neither the discount up to {withheldDiscount} nor volume discount or rebate",
            "客户为自然人，不实行价格差异：不适用最高 {withheldDiscount} 的折扣，也不适用数量折扣或返利"),
        (TreatmentReasons.NaturalPersonUnknown,
            "not known whether a natural person, so treated as one: no difference of price, neither the discount up to {withheldDiscount} nor volume discount or rebate",
            "不知客户是否为自然人，按自然人对待，不实行价格差异：不适用最高 {withheldDiscount} 的折扣，也不适用数量折扣或返利"),
        (TreatmentReasons.BetterThanHigherTier,
            "as the policy allows, tier {tier} is treated better than a higher one in: {respects}",
            "按政策允许的例外，{tier} 级客户在以下方面优于更高等级：{respects}"),
        (TreatmentReasons.SelfServiceProposed,
            "self-service is proposed: a person confirms it",
            "建议改为自助服务，须人工确认"));
}

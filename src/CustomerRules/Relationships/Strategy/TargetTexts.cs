using CustomerRules.Reasons;

namespace CustomerRules.Relationships.Strategy;

/// <summary>The reasons of a target in words.</summary>
internal static class TargetTexts
{
    public static readonly ReasonTexts<TargetReasons> All = new(
        (TargetReasons.CloseByTier, "tier {tier} is {closeFrom} or better: a close relationship is needed", "客户等级为 {tier} 级，不低于 {closeFrom} 级：需要密切的合作关系"),
        (TargetReasons.CloseByPotential, "a rising star: a close relationship is needed", "属于明日之星：需要密切的合作关系"),
        (TargetReasons.CloseByWish,
            "it wants to stay, and its tier ({willingFrom} or better) or its potential makes it worth bringing closer",
            "客户愿意长期合作，且其等级（{willingFrom} 级及以上）或潜力值得进一步发展关系"),
        (TargetReasons.CloseNotNeeded,
            "neither its tier, {tier}, nor its potential asks for a close relationship: serve it well",
            "客户等级为 {tier} 级，等级和潜力均不需要密切的合作关系：做好服务即可"),
        (TargetReasons.TierUnknown, "its tier is not known", "客户等级未知"),
        (TargetReasons.PresentTypeUnknown, "the present relationship type is not known", "当前关系类型未知"),
        (TargetReasons.MayBeCaptive, "it may be held against its will: ask for satisfaction and mutual benefit", "客户可能处于被锁定状态：需先了解其满意度和互利程度"),
        (TargetReasons.IsCaptive, "it is bound but not committed to stay: restore the win-win first", "客户被锁定，但长期合作意愿不强：首先恢复双赢"),
        (TargetReasons.IsPartner, "it is a partner: keep it one", "客户已是伙伴：保持伙伴关系"),
        (TargetReasons.PriceLedHigh,
            "price decides {priceLed} of its purchases, at least {priceLedFrom}: speaks against a partner",
            "价格导向采购占比为 {priceLed}，达到 {priceLedFrom}：不利于发展伙伴关系"),
        (TargetReasons.ManyAlternatives,
            "a choice of {alternatives} suppliers qualified besides us, at least {alternativesFrom}: speaks against a partner",
            "合格替代供应商有 {alternatives} 家，达到 {alternativesFrom} 家：不利于发展伙伴关系"),
        (TargetReasons.ShortHorizon,
            "a planning horizon of {horizon} months with us, under {horizonUnder}: speaks against a partner",
            "合作规划期为 {horizon} 个月，不足 {horizonUnder} 个月：不利于发展伙伴关系"),
        (TargetReasons.PriceLedUnknown, "the share of price-led purchases is not known", "价格导向采购占比未知"),
        (TargetReasons.AlternativesUnknown, "the number of alternative suppliers is not known", "替代供应商数未知"),
        (TargetReasons.HorizonUnknown, "the planning horizon is not known", "合作规划期未知"),
        (TargetReasons.NotPartnerMaterial,
            "signs against a partner, at least {signsAgainst}: no partner material, and that is fine",
            "不利于发展伙伴关系的迹象达到 {signsAgainst} 项：不适合发展为伙伴型，这也无妨"),
        (TargetReasons.AskFirst, "ask before a target is set", "先向客户了解情况，再确定目标"));
}

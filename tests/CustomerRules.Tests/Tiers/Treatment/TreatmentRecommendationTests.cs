using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class TreatmentRecommendationTests
{
    private static readonly TreatmentPolicy Standard = TreatmentPolicy.Standard;

    [Fact]
    public void A_firm_gets_the_treatment_of_its_tier()
    {
        var proposal = Standard.Recommend(CustomerTier.A, isNaturalPerson: false).Proposal;

        Assert.Same(Standard.TreatmentFor(CustomerTier.A), proposal.Treatment);
        Assert.Equal((CustomerTier.A, TreatmentReasons.ByTier), (proposal.Tier, proposal.Reasons));
        Assert.Equal("tier A: Dedicated service, Senior owner, High promotion", proposal.ToString());
    }

    [Theory]
    [InlineData(true, TreatmentReasons.NaturalPerson)]
    [InlineData(null, TreatmentReasons.NaturalPersonUnknown)]
    public void A_natural_person_gets_no_difference_of_price_and_everything_else(bool? isNaturalPerson, TreatmentReasons reason)
    {
        var (given, table) = (Standard.Recommend(CustomerTier.A, isNaturalPerson).Proposal, Standard.TreatmentFor(CustomerTier.A));

        Assert.Equal(TreatmentReasons.ByTier | reason, given.Reasons);
        Assert.Equal(DiscountBand.None, given.Treatment.Discount);
        Assert.Equal(
            IncentiveKinds.LongerCredit | IncentiveKinds.Gifts | IncentiveKinds.SalesContest | IncentiveKinds.ExecutiveHospitality, given.Treatment.Incentives);
        Assert.Equal(
            (table.ServiceLevel, table.OwnerSeniority, table.PromotionEffort, table.CreditDays, table.MostCreditDays, table.Aim(Language.English)),
            (given.Treatment.ServiceLevel, given.Treatment.OwnerSeniority, given.Treatment.PromotionEffort, given.Treatment.CreditDays, given.Treatment.MostCreditDays, given.Treatment.Aim(Language.English)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void Differences_of_price_for_natural_persons_can_be_turned_on(bool? isNaturalPerson)
    {
        var policy = Standard.WithPriceDifferencesForNaturalPersons(true);

        Assert.Same(policy.TreatmentFor(CustomerTier.A), policy.Recommend(CustomerTier.A, isNaturalPerson).Proposal.Treatment);
        Assert.Equal(TreatmentReasons.ByTier, policy.Recommend(CustomerTier.A, isNaturalPerson).Proposal.Reasons);
    }

    [Fact]
    public void Where_there_is_no_difference_of_price_none_is_withheld()
    {
        Assert.Equal(TreatmentReasons.ByTier | TreatmentReasons.SelfServiceProposed, Standard.Recommend(CustomerTier.D, true).Proposal.Reasons);
        var rebateOnly = Standard.With(CustomerTier.D, Standard.TreatmentFor(CustomerTier.D).With(IncentiveKinds.Rebate));
        Assert.Equal(
            TreatmentReasons.ByTier | TreatmentReasons.NaturalPerson | TreatmentReasons.SelfServiceProposed, rebateOnly.Recommend(CustomerTier.D, true).Proposal.Reasons);
    }

    [Theory]
    [InlineData(CustomerTier.C, ServiceLevel.SelfService, true)]
    [InlineData(CustomerTier.D, ServiceLevel.Standard, false)]
    public void Self_service_is_proposed_by_the_service_level_whatever_the_tier(CustomerTier tier, ServiceLevel level, bool isProposed) => Assert.Equal(
        isProposed,
        (Standard.With(tier, Standard.TreatmentFor(tier).With(level)).Recommend(tier, false).Proposal.Reasons & TreatmentReasons.SelfServiceProposed) != TreatmentReasons.None);

    [Fact]
    public void Without_a_tier_the_service_is_standard_and_said_so()
    {
        var recommendation = Standard.Recommend(CustomerTier.Unknown);

        Assert.Equal(TreatmentReasons.TierUnknown, recommendation.Proposal.Reasons);
        Assert.Equal(ServiceLevel.Standard, recommendation.Proposal.Treatment.ServiceLevel);
        Assert.Equal(
            "the tier is not known: service level standard, 0 days of credit; serve it well until its tier is known", recommendation.Reasons.Single().In(Language.English));
        Assert.Equal("客户等级未知：服务等级为标准服务，账期 0 天；在客户等级确定之前，按常规做好服务", recommendation.Reasons.Single().In(Language.Chinese));
    }

    [Fact]
    public void Every_reason_is_told_with_its_figures()
    {
        var half = new DiscountBand(Proportion.Zero, Proportion.FromBasisPoints(1_050));
        var treatment = Standard.TreatmentFor(CustomerTier.D).With(half).WithCreditDays(46, 46);
        var policy = Standard.WithInversions(true).With(CustomerTier.D, treatment);

        Assert.Equal(
            [
                "tier D: service level self-service, discount 0 %, 46 days of credit; serve it at little cost, and nurture those that can be raised",
                "a natural person: no difference of price, so neither the discount up to 10.5 % nor volume discount or rebate",
                "as the policy allows, tier D is treated better than a higher one in: most discount, credit days, most credit days",
                "self-service is proposed: a person confirms it",
            ],
            policy.Recommend(CustomerTier.D, true).Reasons.Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal(
            [
                "D 级客户：服务等级为自助服务，折扣 0%，账期 46 天；以低成本方式服务，有提升可能的加以培育",
                "不知客户是否为自然人，按自然人对待，不实行价格差异：不适用最高 10.5% 的折扣，也不适用数量折扣或返利",
                "按政策允许的例外，D 级客户在以下方面优于更高等级：最高折扣、账期、最长账期",
                "建议改为自助服务，须人工确认",
            ],
            policy.Recommend(CustomerTier.D).Reasons.Select(reason => reason.In(Language.Chinese)),
            StringComparer.Ordinal);
    }
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using Xunit;

namespace CustomerRules.Tests.Relationships.Strategy;

public class TargetPolicyTests
{
    private const TargetReasons NoSigns = TargetReasons.PriceLedUnknown | TargetReasons.AlternativesUnknown | TargetReasons.HorizonUnknown;

    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = TargetPolicy.Standard;
        Assert.Equal((CustomerTier.B, CustomerTier.C), (policy.CloseFrom, policy.WillingFrom));
        Assert.Equal((7_000, 3, 12, 2), (policy.PriceLedFrom.BasisPoints, policy.AlternativesFrom, policy.HorizonUnderMonths, policy.SignsAgainst));
    }

    [Theory]
    [InlineData(RelationshipType.Transactional, CustomerTier.A, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Transactional, CustomerTier.B, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Transactional, CustomerTier.C, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Transactional, CustomerTier.Unknown, TargetRelationship.Unknown)]
    [InlineData(RelationshipType.Developing, CustomerTier.B, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Developing, CustomerTier.C, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Developing, CustomerTier.D, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Developing, CustomerTier.Unknown, TargetRelationship.Unknown)]
    [InlineData(RelationshipType.Captive, CustomerTier.A, TargetRelationship.RestoreMutualBenefit)]
    [InlineData(RelationshipType.Captive, CustomerTier.D, TargetRelationship.RestoreMutualBenefit)]
    [InlineData(RelationshipType.Captive, CustomerTier.Unknown, TargetRelationship.RestoreMutualBenefit)]
    [InlineData(RelationshipType.Partnership, CustomerTier.D, TargetRelationship.KeepPartnership)]
    [InlineData(RelationshipType.Partnership, CustomerTier.Unknown, TargetRelationship.KeepPartnership)]
    [InlineData(RelationshipType.Unknown, CustomerTier.A, TargetRelationship.Unknown)]
    [InlineData(RelationshipType.Unknown, CustomerTier.C, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Unknown, CustomerTier.Unknown, TargetRelationship.Unknown)]
    public void The_target_goes_by_type_and_tier(RelationshipType type, CustomerTier tier, TargetRelationship expected) =>
        Assert.Equal(expected, Of(Rows.Unknown, tier, type).Target);

    [Theory]
    [InlineData(RelationshipType.Transactional, PotentialKind.RisingStar, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Transactional, PotentialKind.Nurture, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Transactional, PotentialKind.SelfServiceCandidate, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Developing, PotentialKind.Nurture, TargetRelationship.Develop)]
    [InlineData(RelationshipType.Developing, PotentialKind.SelfServiceCandidate, TargetRelationship.StayTransactional)]
    [InlineData(RelationshipType.Unknown, PotentialKind.RisingStar, TargetRelationship.Unknown)]
    [InlineData(RelationshipType.Unknown, PotentialKind.Nurture, TargetRelationship.StayTransactional)]
    public void Potential_counts_where_the_tier_does_not(RelationshipType type, PotentialKind potential, TargetRelationship expected) =>
        Assert.Equal(expected, Of(Rows.Unknown, CustomerTier.D, type, potential).Target);

    [Theory]
    [InlineData(7_000, 3, 12, TargetRelationship.StayTransactional)]
    [InlineData(6_999, 3, 12, TargetRelationship.Develop)]
    [InlineData(7_000, 2, 12, TargetRelationship.Develop)]
    [InlineData(7_000, 2, 11, TargetRelationship.StayTransactional)]
    [InlineData(-1, 3, 11, TargetRelationship.StayTransactional)]
    [InlineData(-1, -1, 11, TargetRelationship.Develop)]
    [InlineData(10_000, -1, -1, TargetRelationship.Develop)]
    public void Two_known_signs_make_it_no_partner_material(int priceLed, int alternatives, int horizon, TargetRelationship expected) => Assert.Equal(
        expected,
        Of(Rows.Unknown with { PriceLed = (short)priceLed, Alternatives = (short)alternatives, HorizonMonths = (short)horizon }, CustomerTier.A, RelationshipType.Transactional).Target);

    [Fact]
    public void Signs_speak_where_the_type_is_unknown_but_never_turn_away_a_partner_or_a_captive()
    {
        var poor = Rows.Unknown with { PriceLed = 10_000, Alternatives = 9, HorizonMonths = 0 };
        Assert.Equal(TargetRelationship.StayTransactional, Of(poor, CustomerTier.A, RelationshipType.Unknown).Target);
        Assert.Equal(TargetRelationship.KeepPartnership, Of(poor, CustomerTier.A, RelationshipType.Partnership).Target);
        Assert.Equal(TargetRelationship.RestoreMutualBenefit, Of(poor, CustomerTier.A, RelationshipType.Captive).Target);
    }

    [Fact]
    public void Who_may_be_captive_is_asked_whatever_its_tier()
    {
        var row = Customers.HeldAndNeverAsked().ToRow(Customers.AsOf);
        var target = TargetPolicy.Standard.Assess(row, CustomerTier.D, PotentialKind.None, row.Relationship());
        Assert.Equal(TargetRelationship.Unknown, target.Target);
        Assert.Equal(
            TargetReasons.CloseNotNeeded | TargetReasons.PresentTypeUnknown | TargetReasons.MayBeCaptive | TargetReasons.ShortHorizon | TargetReasons.AskFirst, target.Reasons);
    }

    [Theory]
    [InlineData(RelationshipType.Transactional, CustomerTier.A, "Developing, Partnership")]
    [InlineData(RelationshipType.Developing, CustomerTier.A, "Partnership")]
    [InlineData(RelationshipType.Captive, CustomerTier.A, "Partnership")]
    [InlineData(RelationshipType.Partnership, CustomerTier.A, "")]
    [InlineData(RelationshipType.Transactional, CustomerTier.D, "")]
    [InlineData(RelationshipType.Developing, CustomerTier.D, "Transactional")]
    [InlineData(RelationshipType.Unknown, CustomerTier.D, "")]
    [InlineData(RelationshipType.Unknown, CustomerTier.A, "")]
    public void The_steps_lead_from_the_present_type_to_the_targets(RelationshipType type, CustomerTier tier, string steps)
    {
        var target = Of(Rows.Unknown, tier, type);
        Assert.Equal(steps, string.Join(", ", target.Steps));
        Assert.Equal(steps.Length > 0, target.DiffersFromPresent);
    }

    [Fact]
    public void Every_reason_that_applies_is_given()
    {
        Assert.Equal(NoSigns | TargetReasons.CloseByTier | TargetReasons.PresentTypeUnknown | TargetReasons.AskFirst, Of(Rows.Unknown, CustomerTier.A, RelationshipType.Unknown).Reasons);
        Assert.Equal(NoSigns | TargetReasons.TierUnknown | TargetReasons.AskFirst, Of(Rows.Unknown, CustomerTier.Unknown, RelationshipType.Transactional).Reasons);
        Assert.Equal(NoSigns | TargetReasons.CloseNotNeeded, Of(Rows.Unknown, CustomerTier.C, RelationshipType.Transactional).Reasons);
        Assert.Equal(NoSigns | TargetReasons.CloseByTier | TargetReasons.CloseByWish, Of(Rows.Unknown, CustomerTier.B, RelationshipType.Developing).Reasons);
        Assert.Equal(
            NoSigns | TargetReasons.CloseByPotential | TargetReasons.CloseByWish, Of(Rows.Unknown, CustomerTier.C, RelationshipType.Developing, PotentialKind.RisingStar).Reasons);
        Assert.Equal(NoSigns | TargetReasons.CloseNotNeeded | TargetReasons.IsCaptive, Of(Rows.Unknown, CustomerTier.D, RelationshipType.Captive).Reasons);
        Assert.Equal(NoSigns | TargetReasons.CloseByTier | TargetReasons.IsPartner, Of(Rows.Unknown, CustomerTier.A, RelationshipType.Partnership).Reasons);
    }

    [Fact]
    public void A_large_price_buyer_may_stay_transactional_and_is_told_why()
    {
        var row = Customers.PriceBuyer().ToRow(Customers.AsOf);
        var target = TargetPolicy.Standard.Assess(row, CustomerTier.A, PotentialKind.None, row.Relationship());
        Assert.Equal("StayTransactional, now Transactional", target.ToString());
        Assert.Equal(
            [
                "tier A is B or better: a close relationship is needed",
                "price decides 90.00 % of its purchases, at least 70 %: speaks against a partner",
                "a choice of 5 suppliers qualified besides us, at least 3: speaks against a partner",
                "a planning horizon of 0 months with us, under 12: speaks against a partner",
                "signs against a partner, at least 2: no partner material, and that is fine",
            ],
            TargetPolicy.Standard.Explain(target).Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            [
                "客户等级为 A 级，不低于 B 级：需要密切的合作关系",
                "价格导向采购占比为 90.00%，达到 70%：不利于发展伙伴关系",
                "合格替代供应商有 5 家，达到 3 家：不利于发展伙伴关系",
                "合作规划期为 0 个月，不足 12 个月：不利于发展伙伴关系",
                "不利于发展伙伴关系的迹象达到 2 项：不适合发展为伙伴型，这也无妨",
            ],
            TargetPolicy.Standard.Explain(target).Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void Parameters_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new TargetPolicy(CustomerTier.Unknown), "closeFrom", "closeFrom must be A, B, C or D, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new TargetPolicy((CustomerTier)5), "closeFrom", "closeFrom must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new TargetPolicy(willingFrom: CustomerTier.Unknown), "willingFrom", "willingFrom must be A, B, C or D, but was Unknown.");
        Refusal.Of<ArgumentException>(
            () => new TargetPolicy(willingFrom: CustomerTier.A), "willingFrom", "willingFrom must not be better than closeFrom, which is B, but was A.");
        Refusal.Of<ArgumentException>(() => new TargetPolicy(priceLedFrom: Proportion.Zero), "priceLedFrom", "priceLedFrom must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new TargetPolicy(alternativesFrom: 0), "alternativesFrom", "alternativesFrom must be between 1 and 10,000 suppliers, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new TargetPolicy(horizonUnderMonths: 1_201), "horizonUnderMonths", "horizonUnderMonths must be between 1 and 1,200 months, but was 1,201.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new TargetPolicy(signsAgainst: 4), "signsAgainst", "signsAgainst must be between 1 and 3 signs, but was 4.");
        Assert.Equal(CustomerTier.B, new TargetPolicy(willingFrom: CustomerTier.B).WillingFrom);
    }

    private static TargetAssessment Of(CustomerRow row, CustomerTier tier, RelationshipType type, PotentialKind potential = PotentialKind.None) =>
        TargetPolicy.Standard.Assess(row, tier, potential, new RelationshipAssessment { Type = type });
}

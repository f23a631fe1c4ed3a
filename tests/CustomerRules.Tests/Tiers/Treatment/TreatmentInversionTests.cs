using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

/// <summary>A lower tier is not treated better than a higher one, unless said so, and then it shows.</summary>
public class TreatmentInversionTests
{
    private const string Refused = "A lower tier must not be treated better than a higher one unless inversions are allowed, but ";

    private static readonly TreatmentPolicy Standard = TreatmentPolicy.Standard;

    private static TierTreatment C => Standard.TreatmentFor(CustomerTier.C);

    [Fact]
    public void The_error_names_both_tiers_the_respect_and_both_values()
    {
        Refuses(C.With(ServiceLevel.Dedicated), "ServiceLevel of tier C is Dedicated, of tier B Priority.");
        Refuses(C.With(OwnerSeniority.Senior), "OwnerSeniority of tier C is Senior, of tier B Experienced.");
        Refuses(C.With(PromotionEffort.High), "PromotionEffort of tier C is High, of tier B Normal.");
        Refuses(C.With(Band(201, 600)), "UsualDiscount of tier C is 2.01 %, of tier B 2.00 %.");
        Refuses(C.With(Band(0, 1_001)), "MostDiscount of tier C is 10.01 %, of tier B 10.00 %.");
        Refuses(C.WithCreditDays(46, 60), "CreditDays of tier C is 46, of tier B 45.");
        Refuses(C.WithCreditDays(45, 61), "MostCreditDays of tier C is 61, of tier B 60.");
        Refuses(C.With(IncentiveKinds.Rebate | IncentiveKinds.ExecutiveHospitality), "Incentives of tier C is Rebate, ExecutiveHospitality, of tier B VolumeDiscount, Rebate, LongerCredit, Gifts, SalesContest.");
    }

    [Fact]
    public void An_overdraft_that_is_not_set_counts_as_none()
    {
        Refuses(
            C.WithMostOverdraft(0.01m),
            "MostOverdraft of tier C is 0.01, of tier A not set; MostOverdraft of tier C is 0.01, of tier B not set.");
        Assert.Empty(Standard.With(CustomerTier.C, C.WithMostOverdraft(0)).Inversions);
    }

    [Fact]
    public void What_is_equal_is_not_better() =>
        Assert.Empty(Standard.With(CustomerTier.C, Standard.TreatmentFor(CustomerTier.B)).Inversions);

    [Fact]
    public void A_higher_tier_may_not_fall_below_a_lower_one_either() =>
        Refusal.Of<ArgumentException>(
            () => Standard.With(CustomerTier.A, Standard.TreatmentFor(CustomerTier.A).WithCreditDays(44, 90)), null, Refused + "CreditDays of tier B is 45, of tier A 44.");

    [Fact]
    public void Every_inversion_is_named_at_once() =>
        Refuses(
            C.With(PromotionEffort.High).WithCreditDays(61, 61),
            "CreditDays of tier C is 61, of tier A 60; PromotionEffort of tier C is High, of tier B Normal; CreditDays of tier C is 61, of tier B 45; MostCreditDays of tier C is 61, of tier B 60.");

    [Fact]
    public void An_exception_that_is_allowed_stays_visible()
    {
        var policy = Standard.WithInversions(true).With(CustomerTier.C, C.WithCreditDays(50, 50));
        var inversion = policy.Inversions.Single();

        Assert.Equal((CustomerTier.B, CustomerTier.C, TreatmentRespect.CreditDays), (inversion.HigherTier, inversion.LowerTier, inversion.Respect));
        Assert.Equal(("45", "50"), (inversion.HigherValue, inversion.LowerValue));
        Refusal.Of<ArgumentException>(() => policy.WithInversions(false), null, Refused + inversion + ".");
        Assert.True((policy.Recommend(CustomerTier.C, false).Proposal.Reasons & TreatmentReasons.BetterThanHigherTier) != TreatmentReasons.None);
        Assert.Equal(TreatmentReasons.ByTier, policy.Recommend(CustomerTier.B, false).Proposal.Reasons);
    }

    [Fact]
    public void A_table_is_checked_as_a_whole_when_it_is_made()
    {
        var (a, b) = (Standard.TreatmentFor(CustomerTier.A), Standard.TreatmentFor(CustomerTier.B));

        Assert.Throws<ArgumentException>(() => new TreatmentPolicy(b, a, C, C));
        Assert.NotEmpty(new TreatmentPolicy(b, a, C, C, allowInversions: true).Inversions);
    }

    private static void Refuses(TierTreatment treatment, string inversions)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Standard.With(CustomerTier.C, treatment));
        Assert.Equal(Refused + inversions, refusal.Message);
    }

    private static DiscountBand Band(int usual, int most) => new(Proportion.FromBasisPoints(usual), Proportion.FromBasisPoints(most));
}

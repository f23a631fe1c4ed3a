using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class TreatmentPolicyTests
{
    private static readonly TreatmentPolicy Standard = TreatmentPolicy.Standard;

    /// <summary>As documented on <see cref="TreatmentPolicy.Standard"/>.</summary>
    [Theory]
    [InlineData(CustomerTier.A, ServiceLevel.Dedicated, OwnerSeniority.Senior, PromotionEffort.High, 5, 15, 60, 90, 63)]
    [InlineData(CustomerTier.B, ServiceLevel.Priority, OwnerSeniority.Experienced, PromotionEffort.Normal, 2, 10, 45, 60, 31)]
    [InlineData(CustomerTier.C, ServiceLevel.Standard, OwnerSeniority.Junior, PromotionEffort.Low, 0, 5, 30, 45, 3)]
    [InlineData(CustomerTier.D, ServiceLevel.SelfService, OwnerSeniority.None, PromotionEffort.None, 0, 0, 14, 14, 0)]
    [InlineData(CustomerTier.Unknown, ServiceLevel.Standard, OwnerSeniority.Junior, PromotionEffort.Low, 0, 0, 0, 0, 0)]
    public void The_standard_table_is_as_documented(
        CustomerTier tier, ServiceLevel service, OwnerSeniority owner, PromotionEffort promotion, int usual, int most, int days, int mostDays, byte incentives)
    {
        var treatment = Standard.TreatmentFor(tier);

        Assert.Equal((service, owner, promotion), (treatment.ServiceLevel, treatment.OwnerSeniority, treatment.PromotionEffort));
        Assert.Equal(new DiscountBand(Proportion.FromPercent(usual), Proportion.FromPercent(most)), treatment.Discount);
        Assert.Equal((days, mostDays, null), (treatment.CreditDays, treatment.MostCreditDays, treatment.MostOverdraft));
        Assert.Equal((IncentiveKinds)incentives, treatment.Incentives);
    }

    [Fact]
    public void The_standard_policy_has_no_inversions_and_no_differences_of_price_for_natural_persons()
    {
        Assert.False(Standard.AllowInversions);
        Assert.Empty(Standard.Inversions);
        Assert.False(Standard.PriceDifferencesForNaturalPersons);
        Assert.Same(Standard.Unrated, Standard.TreatmentFor(CustomerTier.Unknown));
        Assert.Contains(
            "discount 5 % to 15 %, credit 60 to 90 days, every incentive. B: priority, experienced, normal, 2 % to 10 %, 45 to 60 days, every incentive but executive hospitality. C: standard, junior, low, 0 % to 5 %, 30 to 45 days, volume discount and rebate. D: self-service, no owner of its own, no promotion, no discount, 14 days, no incentives. Without a tier: standard, junior, low, no discount, no credit, no incentives.",
            Documented.Summary(typeof(TreatmentPolicy), nameof(TreatmentPolicy.Standard)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_tier_is_replaced_and_the_others_stay()
    {
        var changed = Standard.TreatmentFor(CustomerTier.C).WithCreditDays(45, 60);
        var policy = Standard.With(CustomerTier.C, changed);

        Assert.Same(changed, policy.TreatmentFor(CustomerTier.C));
        Assert.Same(Standard.TreatmentFor(CustomerTier.B), policy.TreatmentFor(CustomerTier.B));
        Assert.NotSame(changed, Standard.TreatmentFor(CustomerTier.C));
    }

    [Fact]
    public void A_customer_without_a_tier_is_compared_with_no_tier()
    {
        var best = Standard.TreatmentFor(CustomerTier.A);

        Assert.Same(best, Standard.With(CustomerTier.Unknown, best).Unrated);
        Assert.Same(best, new TreatmentPolicy(best, best, best, best, best).Unrated);
        Assert.Same(Standard.Unrated, new TreatmentPolicy(best, best, best, best).Unrated);
    }

    [Fact]
    public void Each_With_keeps_the_rest()
    {
        var best = Standard.TreatmentFor(CustomerTier.A);
        var policy = Standard.WithInversions(true).WithPriceDifferencesForNaturalPersons(true).With(CustomerTier.Unknown, best).With(CustomerTier.D, best);

        Assert.True(policy.AllowInversions && policy.PriceDifferencesForNaturalPersons);
        Assert.Equal((best, best), (policy.Unrated, policy.TreatmentFor(CustomerTier.D)));
        Assert.Same(best, policy.WithPriceDifferencesForNaturalPersons(false).TreatmentFor(CustomerTier.D));
        Assert.False(policy.WithPriceDifferencesForNaturalPersons(false).PriceDifferencesForNaturalPersons);
        Assert.True(Standard.WithPriceDifferencesForNaturalPersons(true).WithInversions(true).PriceDifferencesForNaturalPersons);
    }

    [Fact]
    public void What_is_null_or_not_defined_is_refused()
    {
        var one = Standard.Unrated;

        Refusal.Of<ArgumentNullException>(() => Standard.With(CustomerTier.A, null!), "treatment", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.With((CustomerTier)5, one), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.TreatmentFor((CustomerTier)5), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.Recommend((CustomerTier)5), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentNullException>(() => new TreatmentPolicy(null!, one, one, one), "a", "");
        Refusal.Of<ArgumentNullException>(() => new TreatmentPolicy(one, null!, one, one), "b", "");
        Refusal.Of<ArgumentNullException>(() => new TreatmentPolicy(one, one, null!, one), "c", "");
        Refusal.Of<ArgumentNullException>(() => new TreatmentPolicy(one, one, one, null!), "d", "");
    }

    [Fact]
    public void Every_aim_is_told_in_both_languages() =>
        Assert.All(new[] { CustomerTier.Unknown, CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D }, tier =>
        {
            Assert.DoesNotContain(Standard.TreatmentFor(tier).Aim(Language.English), letter => letter > '~');
            Assert.Contains(Standard.TreatmentFor(tier).Aim(Language.Chinese), letter => letter is >= '\u4E00' and <= '\u9FFF');
        });
}

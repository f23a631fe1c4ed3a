using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class TierTreatmentTests
{
    private static readonly TierTreatment Plain = new(ServiceLevel.Standard, OwnerSeniority.Junior, PromotionEffort.Low, "serve", "服务");

    [Fact]
    public void A_plain_treatment_has_no_discount_credit_overdraft_or_incentives()
    {
        Assert.Equal((DiscountBand.None, 0, 0), (Plain.Discount, Plain.CreditDays, Plain.MostCreditDays));
        Assert.Equal((null, IncentiveKinds.None), (Plain.MostOverdraft, Plain.Incentives));
        Assert.Equal(("serve", "服务"), (Plain.Aim(Language.English), Plain.Aim(Language.Chinese)));
        Assert.Equal("Standard service, Junior owner, Low promotion", Plain.ToString());
    }

    [Fact]
    public void Each_With_changes_its_own_part_and_no_other()
    {
        var band = new DiscountBand(Proportion.FromPercent(1), Proportion.FromPercent(2));
        var all = Plain.With(ServiceLevel.Dedicated).With(OwnerSeniority.Senior).With(PromotionEffort.High).With(band)
            .WithCreditDays(10, 20).WithMostOverdraft(500m).With(IncentiveKinds.Gifts).WithAim("keep", "稳固");

        Assert.Equal((ServiceLevel.Dedicated, OwnerSeniority.Senior, PromotionEffort.High), (all.ServiceLevel, all.OwnerSeniority, all.PromotionEffort));
        Assert.Equal((band, 10, 20, 500m, IncentiveKinds.Gifts), (all.Discount, all.CreditDays, all.MostCreditDays, all.MostOverdraft, all.Incentives));
        Assert.Equal(("keep", "稳固"), (all.Aim(Language.English), all.Aim(Language.Chinese)));
        Assert.Equal(ServiceLevel.Standard, Plain.ServiceLevel);
    }

    [Fact]
    public void The_longest_credit_and_the_largest_overdraft_are_taken()
    {
        Assert.Equal(3_650, Plain.WithCreditDays(3_650, 3_650).MostCreditDays);
        Assert.Equal(900_000_000_000_000m, Plain.WithMostOverdraft(900_000_000_000_000m).MostOverdraft);
        Assert.Null(Plain.WithMostOverdraft(1).WithMostOverdraft(null).MostOverdraft);
    }

    [Fact]
    public void What_is_out_of_range_is_refused_with_its_value_and_bounds()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.WithCreditDays(-1, 0), "creditDays", "creditDays must be between 0 and 3,650 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.WithCreditDays(30, 29), "mostCreditDays", "mostCreditDays must be between 30 and 3,650 days, but was 29.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.WithCreditDays(0, 3_651), "mostCreditDays", "mostCreditDays must be between 0 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Plain.WithMostOverdraft(-1), "mostOverdraft", "mostOverdraft must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Plain.With((IncentiveKinds)64), "incentives", "incentives must be a set of defined IncentiveKinds, but was 64.");
    }

    [Fact]
    public void A_value_that_is_not_defined_and_an_unknown_service_level_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Plain.With(ServiceLevel.Unknown), "serviceLevel", "serviceLevel must be SelfService, Standard, Priority or Dedicated, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.With((ServiceLevel)5), "serviceLevel", "serviceLevel must be a defined ServiceLevel, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.With((OwnerSeniority)4), "ownerSeniority", "ownerSeniority must be a defined OwnerSeniority, but was 4.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Plain.With((PromotionEffort)4), "promotionEffort", "promotionEffort must be a defined PromotionEffort, but was 4.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new TierTreatment(ServiceLevel.Unknown, OwnerSeniority.None, PromotionEffort.None, "a", "b"), "serviceLevel", "serviceLevel must be SelfService");
        Refusal.Of<ArgumentOutOfRangeException>(() => Plain.Aim((Language)9), "language", "language must be a defined Language, but was 9.");
    }

    [Fact]
    public void An_aim_is_asked_for_in_both_languages()
    {
        Refusal.Of<ArgumentException>(() => Plain.WithAim("", "b"), "aim", "aim must not be empty.");
        Refusal.Of<ArgumentException>(() => Plain.WithAim("a", ""), "aimInChinese", "aimInChinese must not be empty.");
        Refusal.Of<ArgumentNullException>(() => new TierTreatment(ServiceLevel.Standard, OwnerSeniority.None, PromotionEffort.None, null!, "b"), "aim", "");
        Refusal.Of<ArgumentException>(() => new TierTreatment(ServiceLevel.Standard, OwnerSeniority.None, PromotionEffort.None, "a", ""), "aimInChinese", "aimInChinese must not be empty.");
    }
}

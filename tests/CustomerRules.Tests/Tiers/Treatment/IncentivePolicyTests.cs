using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class IncentivePolicyTests
{
    private static readonly TreatmentPolicy Treatments = TreatmentPolicy.Standard;

    /// <summary>2 % from 10,000; a rebate of 1 % from 100,000; 15 days from 20,000 and 45 from 80,000.</summary>
    private static readonly IncentivePolicy Policy = new(
        VolumeSchedule.AllUnits(new VolumeStep(10_000, Proportion.FromPercent(2))),
        VolumeSchedule.AllUnits(new VolumeStep(100_000, Proportion.FromPercent(1))),
        new CreditDaysSchedule(new CreditDaysStep(20_000, 15), new CreditDaysStep(80_000, 45)));

    [Fact]
    public void The_standard_policy_has_no_schedules_and_says_so()
    {
        var standard = IncentivePolicy.Standard;
        var answer = standard.Assess(1_000_000, 1_000_000, CustomerTier.A, Treatments, false);

        Assert.Equal((VolumeSchedule.None, VolumeSchedule.None, CreditDaysSchedule.None), (standard.VolumeDiscount, standard.Rebate, standard.LongerCredit));
        Assert.Equal((0m, 0m, 0, IncentiveReasons.NoSchedule), (answer.VolumeDiscount, answer.Rebate, answer.ExtraCreditDays, answer.Reasons));
        Assert.Equal(["no schedule of incentives is set"], English(answer), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(9_800, IncentiveReasons.VolumeDiscountNotReached, 0)]
    [InlineData(9_900, IncentiveReasons.VolumeDiscountNotReached | IncentiveReasons.CheaperStepAbove, 0)]
    [InlineData(10_000, IncentiveReasons.VolumeDiscountEarned, 200)]
    [InlineData(20_000, IncentiveReasons.VolumeDiscountEarned, 400)]
    public void A_purchase_earns_its_discount(int purchase, IncentiveReasons reasons, int discount)
    {
        var answer = Policy.Assess(purchase, 0, CustomerTier.C, Treatments, false);

        Assert.Equal(discount, answer.VolumeDiscount);
        Assert.Equal(reasons | IncentiveReasons.RebateNotReached | IncentiveReasons.TierNotEligible, answer.Reasons);
        Assert.Equal(IncentiveKinds.VolumeDiscount | IncentiveKinds.Rebate, answer.Eligible);
        Assert.Equal((reasons & IncentiveReasons.CheaperStepAbove) != IncentiveReasons.None, answer.CheaperStepAbove is not null);
    }

    [Theory]
    [InlineData(99_999, IncentiveReasons.RebateNotReached, 0)]
    [InlineData(100_000, IncentiveReasons.RebateEarned, 1_000)]
    [InlineData(-100_000, IncentiveReasons.RebateNotReached, 0)]
    [InlineData(null, IncentiveReasons.TurnoverUnknown, 0)]
    public void A_turnover_earns_its_rebate(int? turnover, IncentiveReasons reason, int rebate)
    {
        var answer = Policy.Assess(0, turnover, CustomerTier.C, Treatments, false);

        Assert.Equal(rebate, answer.Rebate);
        Assert.Equal(reason | IncentiveReasons.VolumeDiscountNotReached | IncentiveReasons.TierNotEligible, answer.Reasons);
    }

    /// <summary>Tier A has 60 to 90 days, so 30 more at most; tier B 45 to 60.</summary>
    [Theory]
    [InlineData(CustomerTier.A, 19_999, 0, IncentiveReasons.LongerCreditNotReached)]
    [InlineData(CustomerTier.A, 20_000, 15, IncentiveReasons.LongerCreditEarned)]
    [InlineData(CustomerTier.A, 80_000, 30, IncentiveReasons.LongerCreditEarned | IncentiveReasons.LongerCreditAtCeiling)]
    [InlineData(CustomerTier.B, 20_000, 15, IncentiveReasons.LongerCreditEarned)]
    public void A_purchase_earns_days_of_credit_up_to_the_most_of_the_tier(CustomerTier tier, int purchase, int days, IncentiveReasons reasons)
    {
        var answer = Policy.Assess(purchase, 0, tier, Treatments, false);

        Assert.Equal((days, reasons), (answer.ExtraCreditDays, answer.Reasons & ~IncentiveReasons.VolumeDiscountEarned & ~IncentiveReasons.RebateNotReached));
    }

    [Fact]
    public void A_tier_without_room_for_credit_earns_none_though_a_step_is_reached()
    {
        var tight = Treatments.With(CustomerTier.B, Treatments.TreatmentFor(CustomerTier.B).WithCreditDays(60, 60));
        var answer = Policy.Assess(20_000, 0, CustomerTier.B, tight, false);

        Assert.Equal((0, IncentiveReasons.LongerCreditAtCeiling), (answer.ExtraCreditDays, answer.Reasons & (IncentiveReasons.LongerCreditAtCeiling | IncentiveReasons.LongerCreditEarned)));
    }

    [Theory]
    [InlineData(CustomerTier.D)]
    [InlineData(CustomerTier.Unknown)]
    public void A_tier_that_has_no_part_in_them_earns_nothing(CustomerTier tier)
    {
        var answer = Policy.Assess(100_000, 100_000, tier, Treatments, false);

        Assert.Equal((0m, 0m, 0, IncentiveKinds.None), (answer.VolumeDiscount, answer.Rebate, answer.ExtraCreditDays, answer.Eligible));
        Assert.Equal((IncentiveReasons.TierNotEligible, tier), (answer.Reasons, answer.Tier));
    }

    [Theory]
    [InlineData(true, IncentiveReasons.NaturalPerson)]
    [InlineData(null, IncentiveReasons.NaturalPersonUnknown)]
    public void A_natural_person_earns_credit_but_no_price_unless_said_so(bool? isNaturalPerson, IncentiveReasons reason)
    {
        var off = Policy.Assess(20_000, 100_000, CustomerTier.A, Treatments, isNaturalPerson);
        var on = Policy.Assess(20_000, 100_000, CustomerTier.A, Treatments.WithPriceDifferencesForNaturalPersons(true), isNaturalPerson);

        Assert.Equal((0m, 0m, 15, reason | IncentiveReasons.LongerCreditEarned), (off.VolumeDiscount, off.Rebate, off.ExtraCreditDays, off.Reasons));
        Assert.Equal((400m, 1_000m, 15), (on.VolumeDiscount, on.Rebate, on.ExtraCreditDays));
    }

    [Fact]
    public void Every_reason_is_told_with_its_figures()
    {
        var (low, high) = (Policy.Assess(9_900, 5, CustomerTier.A, Treatments, false), Policy.Assess(80_000, 100_000, CustomerTier.A, Treatments, false));

        Assert.Equal(
            [
                "a purchase of 9,900.00 reaches no step of the volume discount (the first: 10,000.00)",
                "buying 10,000.00 instead would cost less: 9,800.00 against 9,900.00",
                "a turnover of 5.00 reaches no step of the rebate (the first: 100,000.00)",
                "a purchase of 9,900.00 earns no days of credit on top of the usual (the first step: 20,000.00)",
            ],
            English(low), StringComparer.Ordinal);
        Assert.Equal(
            [
                "a purchase of 80,000.00 reaches the step from 10,000.00 (2 %): discount of 1,600.00",
                "a turnover of 100,000.00 reaches the step from 100,000.00 (1 %): rebate of 1,000.00",
                "a purchase of 80,000.00 earns 30 days of credit on top of the usual",
                "tier A may have at most 90 days of credit in all",
            ],
            English(high), StringComparer.Ordinal);
        Assert.Equal("discount 1,600.00, rebate 1,000.00, 30 more days of credit", high.ToString());
    }

    [Fact]
    public void What_is_closed_or_withheld_is_named()
    {
        Assert.Contains("tier C has no part in: longer credit", English(Policy.Assess(0, 0, CustomerTier.C, Treatments, false)), StringComparer.Ordinal);
        Assert.Contains("a natural person: no difference of price; withheld: volume discount, rebate", English(Policy.Assess(0, 0, CustomerTier.A, Treatments, true)), StringComparer.Ordinal);
        Assert.Contains(
            "不知客户是否为自然人，按自然人对待，不实行价格差异，不适用：数量折扣、返利",
            Policy.Assess(0, 0, CustomerTier.A, Treatments).Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Contains("the turnover is not known: no rebate yet", English(Policy.Assess(0, null, CustomerTier.A, Treatments, false)), StringComparer.Ordinal);
    }

    [Fact]
    public void Amounts_are_taken_in_minor_units_and_refused_beyond_the_range()
    {
        Assert.Equal((10.02m, 3m), (Policy.Assess(10.015m, 3.001m, CustomerTier.A, Treatments).Purchase, Policy.Assess(10.015m, 3.001m, CustomerTier.A, Treatments).Turnover));
        Refusal.Of<ArgumentOutOfRangeException>(() => Policy.Assess(9_000_000_000_001, 0, CustomerTier.A, Treatments), "purchase", "purchase must be between -9,000,000,000,000.00 and");
        Refusal.Of<ArgumentOutOfRangeException>(() => Policy.Assess(0, 9_000_000_000_001, CustomerTier.A, Treatments), "turnover", "turnover must be between -9,000,000,000,000.00 and");
        Refusal.Of<ArgumentOutOfRangeException>(() => Policy.Assess(0, 0, (CustomerTier)5, Treatments), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentNullException>(() => Policy.Assess(0, 0, CustomerTier.A, null!), "treatments", "");
    }

    private static string[] English(IncentiveAssessment one) => one.Explain().Select(reason => reason.In(Language.English)).ToArray();
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Relationships.Strategy;

public class ScreeningPolicyTests
{
    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = ScreeningPolicy.Standard;
        Assert.Same(StrengthWeights.Standard, policy.Weights);
        Assert.Same(StrengthScale.Standard, policy.Scale);
        Assert.Equal((5_000, 5_000, 4_000), (policy.StrengthLine.BasisPoints, policy.WillingnessLine.BasisPoints, policy.MinimumCoverage.BasisPoints));
    }

    /// <summary>Worked: tier A is 100 % of 50 points; no growth, no influence and a loss are 0 % of the other 50: exactly 50.00 %.</summary>
    [Theory]
    [InlineData(5_000, 5_000, ScreeningQuadrant.PartnerCandidate)]
    [InlineData(5_000, 4_999, ScreeningQuadrant.Court)]
    [InlineData(5_001, 5_000, ScreeningQuadrant.Grow)]
    [InlineData(5_001, 4_999, ScreeningQuadrant.ServeWell)]
    public void From_the_line_on_an_axis_is_high(int strengthLine, int commitment, ScreeningQuadrant expected)
    {
        var row = Standing.At(0, commitment) with { Growth = 0, Influential = 0, Contribution = -1 };
        var policy = new ScreeningPolicy(strengthLine: Proportion.FromBasisPoints(strengthLine));
        var screening = policy.Assess(row, CustomerTier.A, row.Relationship());
        Assert.Equal(Proportion.FromPercent(50), screening.Strength.Score);
        Assert.Equal(expected, screening.Quadrant);
    }

    [Fact]
    public void A_strong_customer_that_is_held_and_unhappy_is_to_be_courted_and_no_more()
    {
        var row = Customers.HeldButUnhappy().ToRow(Customers.AsOf) with { Influential = 1 };
        var screening = Screen(row, CustomerTier.A);
        Assert.Equal("Court (Certain)", screening.ToString());
        Assert.Equal((10_000, 3_166), (screening.Strength.Score!.Value.BasisPoints, screening.Willingness.Score!.Value.BasisPoints));
        Assert.Equal(ScreeningReasons.StrengthHigh | ScreeningReasons.WillingnessLow | ScreeningReasons.ScreeningCertain, screening.Reasons);
        Assert.Equal(
            ["strength of 100.00 % is at least 50 %: strong", "commitment of 31.66 % is under 50 %: not willing so far", "certain: no fact that is still unknown can change the answer"],
            ScreeningPolicy.Standard.Explain(screening).Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            ["实力 100.00%，达到 50%：实力较强", "合作意愿 31.66%，低于 50%：目前合作意愿不强", "结论确定：补全未知信息也不会改变筛选结果"],
            ScreeningPolicy.Standard.Explain(screening).Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_small_willing_one_is_helped_to_grow() =>
        Assert.Equal("Grow (Likely)", Screen(Customers.WillingNewcomer().ToRow(Customers.AsOf), CustomerTier.D).ToString());

    [Theory]
    [InlineData(-1, 1, ScreeningReasons.StrengthCoverageLow | ScreeningReasons.WillingnessHigh)]
    [InlineData(0, 1, ScreeningReasons.StrengthLow | ScreeningReasons.WillingnessHigh | ScreeningReasons.ScreeningLikely)]
    [InlineData(0, 0, ScreeningReasons.StrengthLow | ScreeningReasons.WillingnessCoverageLow)]
    [InlineData(-1, 0, ScreeningReasons.StrengthCoverageLow | ScreeningReasons.WillingnessCoverageLow)]
    public void Below_40_percent_of_either_axis_there_is_no_answer(int growth, int willing, ScreeningReasons expected)
    {
        var row = Rows.Unknown with { Influential = 0, Value = 100, Contribution = -1, Growth = growth < 0 ? CustomerRow.UnknownRatio : growth };
        var screening = Screen(willing == 1 ? row with { Satisfaction = 9_000, MutualBenefit = 9_000 } : row with { MutualBenefit = 9_000 }, CustomerTier.Unknown);
        Assert.Equal(expected, screening.Reasons);
        Assert.Equal(expected.HasFlag(ScreeningReasons.ScreeningLikely), screening.Quadrant == ScreeningQuadrant.Grow);
        Assert.Equal(screening.Quadrant == ScreeningQuadrant.Unknown, screening.Certainty == Certainty.Unknown);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        var screening = Screen(Rows.Unknown, CustomerTier.Unknown);
        Assert.Equal(
            ["only 0 % of the evidence for the strength is known, under 40 %: not screened", "only 0 % of the evidence for the commitment is known, under 40 %: not screened"],
            ScreeningPolicy.Standard.Explain(screening).Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void Lines_of_0_are_refused()
    {
        Refusal.Of<ArgumentException>(() => new ScreeningPolicy(strengthLine: Proportion.Zero), "strengthLine", "strengthLine must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => new ScreeningPolicy(willingnessLine: Proportion.Zero), "willingnessLine", "willingnessLine must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => new ScreeningPolicy(minimumCoverage: Proportion.Zero), "minimumCoverage", "minimumCoverage must be above 0 %, but was 0.00 %.");
    }

    private static ScreeningAssessment Screen(CustomerRow row, CustomerTier tier) => ScreeningPolicy.Standard.Assess(row, tier, row.Relationship());
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships.Comparison;

public class DeliveredValuePolicyTests
{
    /// <summary>
    /// Worked. Ours: benefits 80 x 40 + 70 x 30 + 90 x 15 + 60 x 15 = 7,550, 75.50 %; costs 60 x 50 + 30 x 20 + 20 x 15 + 40 x 15 = 4,500, 45.00 %: value 30.50 %.
    /// Rival: benefits 75 x 40 + 80 x 30 + 60 x 15 + 80 x 15 = 7,500, 75.00 %; costs 50 x 50 + 40 x 20 + 30 x 15 + 40 x 15 = 4,350, 43.50 %: value 31.50 %.
    /// Lead -1.00 %: level. Gaps: money 10 x 50 = 500, service 10 x 30 = 300, image 20 x 15 = 300; so money would help most.
    /// </summary>
    private static readonly DeliveredScores Us = new("Us", P(80), P(70), P(90), P(60), P(60), P(30), P(20), P(40));

    private static readonly DeliveredScores Rival = new("Rival Ltd", P(75), P(80), P(60), P(80), P(50), P(40), P(30), P(40));

    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = DeliveredValuePolicy.Standard;
        Assert.Same(DeliveredValueWeights.Standard, policy.Weights);
        Assert.Equal((500, 4_000), (policy.LevelWithin.BasisPoints, policy.MinimumCoverage.BasisPoints));
        Assert.Equal([40, 30, 15, 15, 50, 20, 15, 15], DeliveredScores.Benefits.Concat(DeliveredScores.Costs).Select(item => policy.Weights[item]));
    }

    [Fact]
    public void A_worked_comparison()
    {
        var comparison = DeliveredValuePolicy.Standard.Compare(Us, Rival);
        Assert.Equal("Level against Rival Ltd (Certain)", comparison.ToString());
        Assert.Equal((-100, 3_050, 3_150), (comparison.Lead!.Value.BasisPoints, comparison.OurValue!.Value.BasisPoints, comparison.RivalValue!.Value.BasisPoints));
        Assert.Equal((comparison.Lead.Value, comparison.Lead.Value), (comparison.LowestLead, comparison.HighestLead));
        Assert.Equal(DeliveredValueItem.Money, comparison.MostHelpful);
        Assert.Equal("Money 50: 60.00 % against 50.00 %", comparison.Differences[4].ToString());
        Assert.Equal([500, -1_000, 3_000, -2_000, -1_000, 1_000, 1_000, 0], comparison.Differences.Select(one => one.Advantage!.Value.BasisPoints));
        Assert.Equal(20_000, comparison.Differences[0].Points);
        Assert.Equal(
            [
                "we deliver about the same value as Rival Ltd: a lead of -1.00 %, within 5 % either way",
                "certain: with every item scored, the lead would be -1.00 %",
                "drawing level on money would help most: 60.00 % against 50.00 %",
            ],
            comparison.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            ["我方顾客让渡价值与 Rival Ltd 相当：领先幅度为 -1.00%，上下不超过 5%", "结论确定：补全评分后，领先幅度为 -1.00%，结论不变", "在“货币成本”上追平竞争对手最为有效：我方 60.00%，对方 50.00%"],
            comparison.Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    /// <summary>All else equal, a product better by 12.50 % leads by 5.00 %.</summary>
    [Theory]
    [InlineData(6_250, CompetitiveStanding.Level, DeliveredValueReasons.DeliversTheSame)]
    [InlineData(6_251, CompetitiveStanding.Ahead, DeliveredValueReasons.DeliversMore)]
    [InlineData(3_750, CompetitiveStanding.Level, DeliveredValueReasons.DeliversTheSame)]
    [InlineData(3_749, CompetitiveStanding.Behind, DeliveredValueReasons.DeliversLess)]
    public void The_bounds_of_the_band_are_level(int product, CompetitiveStanding expected, DeliveredValueReasons reason)
    {
        var comparison = DeliveredValuePolicy.Standard.Compare(Even("Us", product), Even("Them", 5_000));
        Assert.Equal(expected, comparison.Standing);
        Assert.True(comparison.Reasons.HasFlag(reason));
        Assert.Equal(product < 5_000 ? DeliveredValueItem.Product : null, comparison.MostHelpful);
        Assert.Equal(product >= 5_000, comparison.Reasons.HasFlag(DeliveredValueReasons.NowhereBehind));
    }

    [Fact]
    public void What_is_not_scored_for_both_is_left_out_on_both_sides_and_said()
    {
        var comparison = DeliveredValuePolicy.Standard.Compare(
            new DeliveredScores("Us", product: P(80), service: P(90), money: P(40)), new DeliveredScores("Them", product: P(70), image: P(99), money: P(40)));
        Assert.Equal((4_000, 5_000), (comparison.BenefitCoverage.BasisPoints, comparison.CostCoverage.BasisPoints));
        Assert.Equal((1_000, CompetitiveStanding.Ahead, Certainty.Likely), (comparison.Lead!.Value.BasisPoints, comparison.Standing, comparison.Certainty));
        Assert.Equal(
            [
                "we deliver more value than Them: a lead of 10.00 %, above 5 %",
                "not scored for both, and left out on both sides: service, people, image, time, energy, mind",
                "likely only: with every item scored, the lead could be -78.85 % to 96.15 %",
                "behind Them on no item that can be compared",
            ],
            comparison.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void Too_little_to_compare_gives_no_answer()
    {
        var comparison = DeliveredValuePolicy.Standard.Compare(new DeliveredScores("Us", service: P(80)), new DeliveredScores("Them", service: P(70), money: P(10)));
        Assert.Equal(("Unknown against Them (Unknown)", null, null), (comparison.ToString(), comparison.Lead, comparison.MostHelpful));
        Assert.Equal(
            DeliveredValueReasons.BenefitCoverageLow | DeliveredValueReasons.CostCoverageLow | DeliveredValueReasons.ItemsLeftOut | DeliveredValueReasons.NowhereBehind,
            comparison.Reasons);
        Assert.Equal("only 30 % of the benefits can be compared with Them, under 40 %: no answer", comparison.Explain()[0].In(Language.English));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(() => new DeliveredScores(""), "supplier", "supplier must not be empty.");
        Refusal.Of<ArgumentNullException>(() => new DeliveredScores(null!), "supplier", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => Us[(DeliveredValueItem)8], "item", "item must be a defined DeliveredValueItem, but was 8.");
        Refusal.Of<ArgumentNullException>(() => DeliveredValuePolicy.Standard.Compare(null!, Rival), "ours", "");
        Refusal.Of<ArgumentNullException>(() => DeliveredValuePolicy.Standard.Compare(Us, null!), "rival", "");
        Refusal.Of<ArgumentException>(() => new DeliveredValuePolicy(minimumCoverage: Proportion.Zero), "minimumCoverage", "minimumCoverage must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => new DeliveredValueWeights(product: 41), null, "The weights of the benefits must add up to 100, but add up to 101.");
        Refusal.Of<ArgumentException>(() => new DeliveredValueWeights(mind: 14), null, "The weights of the costs must add up to 100, but add up to 99.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DeliveredValueWeights(time: -1), "time", "time must be between 0 and 100 points, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => DeliveredValueWeights.Standard[(DeliveredValueItem)8], "item", "item must be a defined DeliveredValueItem, but was 8.");
    }

    private static DeliveredScores Even(string name, int product) =>
        new(name, Proportion.FromBasisPoints(product), P(50), P(50), P(50), P(50), P(50), P(50), P(50));

    private static Proportion P(int percent) => Proportion.FromPercent(percent);
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships.Guarantees;

public class GuaranteePolicyTests
{
    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = GuaranteePolicy.Standard;
        Assert.Equal((8_000, 5_000, 2_500), (policy.KeptFrom.BasisPoints, policy.BrokenBelow.BasisPoints, policy.ValueLostAt.BasisPoints));
    }

    [Theory]
    [InlineData(8_000, GuaranteeState.Kept, GuaranteeReasons.DeliveryKept)]
    [InlineData(7_999, GuaranteeState.AtRisk, GuaranteeReasons.DeliveryAtRisk)]
    [InlineData(5_000, GuaranteeState.AtRisk, GuaranteeReasons.DeliveryAtRisk)]
    [InlineData(4_999, GuaranteeState.Broken, GuaranteeReasons.DeliveryBroken)]
    [InlineData(null, GuaranteeState.Unknown, GuaranteeReasons.DeliveryUnknown)]
    public void Both_sides_of_each_line(int? delivery, GuaranteeState expected, GuaranteeReasons reason)
    {
        var card = GuaranteePolicy.Standard.Assess(new(P(90), P(90), delivery is { } known ? Proportion.FromBasisPoints(known) : null, P(90), P(90), P(90)));
        Assert.Equal(expected, card.Lines.Single(line => line.Item == GuaranteeItem.Delivery).State);
        Assert.Equal(expected, card.State);
        Assert.True(card.Reasons.HasFlag(reason));
        Assert.Equal(delivery is not null, card.IsComplete);
    }

    [Fact]
    public void A_worked_scorecard_names_the_weakest_first_and_the_unknown_last()
    {
        var card = GuaranteePolicy.Standard.Assess(new(productQuality: P(85), serviceQuality: P(60), delivery: P(45), strategicDirection: P(60)));
        Assert.Equal("Broken, weakest Delivery 45.00 %: Broken", card.ToString());
        Assert.Equal(
            [GuaranteeItem.Delivery, GuaranteeItem.ServiceQuality, GuaranteeItem.StrategicDirection, GuaranteeItem.ProductQuality, GuaranteeItem.Value, GuaranteeItem.ProductNeeds],
            card.Lines.Select(line => line.Item));
        Assert.Equal([false, false, true, false, false, true], card.Lines.Select(line => line.IsConsistency));
        Assert.Equal(
            [
                "delivery scores 45.00 %, under 50 %: broken",
                "service quality scores 60.00 %, under 80 % and not under 50 %: at risk",
                "fit with strategic direction scores 60.00 %, under 80 % and not under 50 %: at risk",
                "product quality scores 85.00 %, at least 80 %: kept",
                "value is not scored: ask",
                "fit with product needs is not scored: ask",
            ],
            card.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal("“按时足量供货”评分 45.00%，低于 50%：未做到", card.Explain()[0].In(Language.Chinese));
        Assert.Equal("DeliveryBroken", card.Explain()[0].Code);
    }

    [Fact]
    public void Nothing_scored_is_unknown_throughout()
    {
        var card = GuaranteePolicy.Standard.Assess(GuaranteeScores.Unknown);
        Assert.Equal((GuaranteeState.Unknown, null, "Unknown"), (card.State, card.Weakest, card.ToString()));
        Assert.Equal(6, card.Explain().Count);
    }

    /// <summary>A product that scores so many points less loses 40 % of them: a lead of -5.00 % scores 80.00 %, one of -12.50 % 50.00 %, one of -25.00 % nothing.</summary>
    [Theory]
    [InlineData(5_000, "Value 100.00 %: Kept")]
    [InlineData(3_750, "Value 80.00 %: Kept")]
    [InlineData(3_747, "Value 79.96 %: AtRisk")]
    [InlineData(1_875, "Value 50.00 %: AtRisk")]
    [InlineData(1_872, "Value 49.96 %: Broken")]
    public void A_value_that_is_not_scored_comes_from_the_comparison(int product, string expected)
    {
        var card = GuaranteePolicy.Standard.Assess(new(), Comparison(product / 100m));
        Assert.Equal(expected, card.Weakest!.Value.ToString());
        Assert.True(card.Weakest.Value.IsFromComparison);
        Assert.True(card.Reasons.HasFlag(GuaranteeReasons.ValueFromComparison));
    }

    [Fact]
    public void The_lead_at_which_the_value_is_lost_is_the_policys()
    {
        var policy = new GuaranteePolicy(valueLostAt: P(5));
        Assert.Equal("Value 0.00 %: Broken", policy.Assess(new(), Comparison(37.5m)).Weakest!.Value.ToString());
        Assert.Equal("Value 0.20 %: Broken", policy.Assess(new(), Comparison(37.53m)).Weakest!.Value.ToString());
        var card = GuaranteePolicy.Standard.Assess(new(), Comparison(37.5m));
        Assert.Equal("the score of value comes from the comparison with Them: a lead of -5.00 %", card.Explain()[6].In(Language.English));
        Assert.Equal("“价值”一项的评分来自与 Them 的比较：领先幅度为 -5.00%", card.Explain()[6].In(Language.Chinese));
    }

    [Fact]
    public void A_value_of_its_own_comes_first_and_a_comparison_without_an_answer_gives_none()
    {
        Assert.Equal("Value 10.00 %: Broken", GuaranteePolicy.Standard.Assess(new(value: P(10)), Comparison(50m)).Weakest!.Value.ToString());
        var nothing = DeliveredValuePolicy.Standard.Compare(new DeliveredScores("Us"), new DeliveredScores("Them"));
        Assert.Null(GuaranteePolicy.Standard.Assess(new(), nothing).Weakest);
    }

    [Fact]
    public void Lines_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentException>(() => new GuaranteePolicy(brokenBelow: P(81)), "brokenBelow", "brokenBelow must be at most 80.00 %, but was 81.00 %.");
        Refusal.Of<ArgumentException>(() => new GuaranteePolicy(valueLostAt: Proportion.Zero), "valueLostAt", "valueLostAt must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentNullException>(() => GuaranteePolicy.Standard.Assess(null!), "scores", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => GuaranteeScores.Unknown[(GuaranteeItem)6], "item", "item must be a defined GuaranteeItem, but was 6.");
        Assert.Equal(P(80), new GuaranteePolicy(brokenBelow: P(80)).BrokenBelow);
    }

    /// <summary>All items alike but the product: ours as given, the rival's 50 %.</summary>
    private static DeliveredValueComparison Comparison(decimal product) => DeliveredValuePolicy.Standard.Compare(
        new("Us", Proportion.FromPercent(product), P(50), P(50), P(50), P(50), P(50), P(50), P(50)),
        new("Them", P(50), P(50), P(50), P(50), P(50), P(50), P(50), P(50)));

    private static Proportion P(int percent) => Proportion.FromPercent(percent);
}

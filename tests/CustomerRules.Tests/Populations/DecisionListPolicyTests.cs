using System;
using CustomerRules.Numbers;
using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Populations;

public class DecisionListPolicyTests
{
    private static readonly CustomerRow Row = Rows.Unknown with { Value = 100 };

    [Theory]
    [InlineData(CustomerTier.A, RelationshipType.Captive, true)]
    [InlineData(CustomerTier.B, RelationshipType.Captive, true)]
    [InlineData(CustomerTier.C, RelationshipType.Captive, false)]
    [InlineData(CustomerTier.D, RelationshipType.Captive, false)]
    [InlineData(CustomerTier.Unknown, RelationshipType.Captive, false)]
    [InlineData(CustomerTier.A, RelationshipType.Partnership, false)]
    [InlineData(CustomerTier.A, RelationshipType.Unknown, false)]
    public void Captive_and_valuable(CustomerTier tier, RelationshipType type, bool isListed) =>
        Assert.Equal(isListed ? DecisionListReasons.CaptiveAndValuable : DecisionListReasons.None, Judge(Row, Says(tier, type)));

    [Theory]
    [InlineData(TradePattern.InRhythm, TradePattern.Late, DecisionListReasons.NewlyLate)]
    [InlineData(TradePattern.InRhythm, TradePattern.Silent, DecisionListReasons.NewlySilent)]
    [InlineData(TradePattern.InRhythm, TradePattern.InRhythm, DecisionListReasons.None)]
    [InlineData(TradePattern.Late, TradePattern.Late, DecisionListReasons.None)]
    [InlineData(TradePattern.Late, TradePattern.Silent, DecisionListReasons.None)]
    [InlineData(TradePattern.New, TradePattern.Late, DecisionListReasons.None)]
    [InlineData(TradePattern.Unknown, TradePattern.Late, DecisionListReasons.LateNotCompared)]
    [InlineData(TradePattern.Unknown, TradePattern.Silent, DecisionListReasons.None)]
    [InlineData(TradePattern.InRhythm, TradePattern.Unknown, DecisionListReasons.None)]
    public void Newly_out_of_rhythm(TradePattern before, TradePattern now, DecisionListReasons expected)
    {
        var row = Row with { TradePattern = now };

        Assert.Equal(expected, DecisionListPolicy.Standard.Judge(row, Says(CustomerTier.B), previousPattern: before));
        Assert.Equal(DecisionListReasons.None, DecisionListPolicy.Standard.Judge(row, Says(CustomerTier.C), previousPattern: before));
    }

    [Theory]
    [InlineData(PotentialKind.RisingStar, DecisionListReasons.RisingStar)]
    [InlineData(PotentialKind.Nurture, DecisionListReasons.None)]
    [InlineData(PotentialKind.SelfServiceCandidate, DecisionListReasons.None)]
    public void Rising_star(PotentialKind potential, DecisionListReasons expected) =>
        Assert.Equal(expected, DecisionListPolicy.Standard.Judge(Row, Says(CustomerTier.C), potential));

    [Theory]
    [InlineData(CustomerTier.B, ProfitabilityFlag.Red, -1, DecisionListReasons.RedAndValuable)]
    [InlineData(CustomerTier.C, ProfitabilityFlag.Red, -1, DecisionListReasons.None)]
    [InlineData(CustomerTier.C, ProfitabilityFlag.Red, 4_999, DecisionListReasons.None)]
    [InlineData(CustomerTier.C, ProfitabilityFlag.Red, 5_000, DecisionListReasons.RedAndPriceLed)]
    [InlineData(CustomerTier.Unknown, ProfitabilityFlag.Red, 5_000, DecisionListReasons.RedAndPriceLed)]
    [InlineData(CustomerTier.A, ProfitabilityFlag.Red, 5_000, DecisionListReasons.RedAndValuable | DecisionListReasons.RedAndPriceLed)]
    [InlineData(CustomerTier.A, ProfitabilityFlag.Amber, 10_000, DecisionListReasons.None)]
    [InlineData(CustomerTier.A, ProfitabilityFlag.Unknown, 10_000, DecisionListReasons.None)]
    public void Red_and_demanding(CustomerTier tier, ProfitabilityFlag flag, short priceLed, DecisionListReasons expected) =>
        Assert.Equal(expected, Judge(Row with { PriceLed = priceLed }, Says(tier, flag: flag)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(180, true)]
    [InlineData(181, false)]
    [InlineData(-1, false)]
    public void Barrier_about_to_fall(int days, bool isListed) => Assert.Equal(
        isListed ? DecisionListReasons.BarrierFalls : DecisionListReasons.None,
        DecisionListPolicy.Standard.Judge(Row, new() { SwitchingCost = new() { Completeness = Completeness.Complete } }, barrierFalls: Customers.AsOf.PlusDays(days)));

    [Fact]
    public void Where_a_part_of_the_cost_is_unknown_the_date_is_the_earliest() => Assert.Equal(
        DecisionListReasons.BarrierFalls | DecisionListReasons.BarrierNotBefore,
        DecisionListPolicy.Standard.Judge(Row, new() { SwitchingCost = new() { Completeness = Completeness.Partial } }, barrierFalls: Customers.AsOf.PlusDays(1)));

    [Fact]
    public void What_is_not_known_of_the_value_is_said_of_those_who_are_listed()
    {
        var row = Row with { Value = CustomerRow.UnknownAmount };

        Assert.Equal(DecisionListReasons.CaptiveAndValuable | DecisionListReasons.ValueUnknown, Judge(row, Says(CustomerTier.A, RelationshipType.Captive)));
        Assert.Equal(DecisionListReasons.None, Judge(row, Says(CustomerTier.A)));
    }

    [Fact]
    public void Each_line_can_be_moved()
    {
        var policy = new DecisionListPolicy(CustomerTier.C, Proportion.FromPercent(20), 10);

        Assert.Equal((CustomerTier.C, Proportion.FromPercent(20), 10), (policy.LeastValuableTier, policy.PriceLedFrom, policy.BarrierDays));
        Assert.Equal(DecisionListReasons.CaptiveAndValuable, policy.Judge(Row, Says(CustomerTier.C, RelationshipType.Captive)));
        Assert.Equal(DecisionListReasons.RedAndPriceLed, policy.Judge(Row with { PriceLed = 2_000 }, Says(CustomerTier.D, flag: ProfitabilityFlag.Red)));
        Assert.Equal(DecisionListReasons.None, policy.Judge(Row, Says(CustomerTier.A), barrierFalls: Customers.AsOf.PlusDays(11)));
    }

    [Fact]
    public void The_standard_is_what_its_documentation_says()
    {
        var standard = DecisionListPolicy.Standard;

        Assert.Equal((CustomerTier.B, Proportion.FromPercent(50), 180), (standard.LeastValuableTier, standard.PriceLedFrom, standard.BarrierDays));
        Assert.Equal("Valuable are tiers A and B; price-led from 50 %; a barrier falls soon within 180 days.", Documented.Summary(typeof(DecisionListPolicy), nameof(DecisionListPolicy.Standard)));
        Assert.EndsWith("; B by default.", Documented.Summary(typeof(DecisionListPolicy), nameof(DecisionListPolicy.LeastValuableTier)), StringComparison.Ordinal);
        Assert.EndsWith("; 50 % by default.", Documented.Summary(typeof(DecisionListPolicy), nameof(DecisionListPolicy.PriceLedFrom)), StringComparison.Ordinal);
        Assert.EndsWith("; 180 by default.", Documented.Summary(typeof(DecisionListPolicy), nameof(DecisionListPolicy.BarrierDays)), StringComparison.Ordinal);
        Assert.Same(standard, RuleBook.Standard.DecisionList);
        Assert.Same(standard, RuleBook.Standard.With(new DecisionListPolicy(barrierDays: 1)).With(TierPolicy.Computed).With(standard).DecisionList);
        Assert.Equal(1, RuleBook.Standard.With(new DecisionListPolicy(barrierDays: 1)).With(TierPolicy.Computed).DecisionList.BarrierDays);
    }

    [Fact]
    public void A_line_that_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new DecisionListPolicy(CustomerTier.Unknown), "leastValuableTier", "leastValuableTier must be A, B, C or D, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DecisionListPolicy((CustomerTier)5), "leastValuableTier", "leastValuableTier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DecisionListPolicy(barrierDays: 0), "barrierDays", "barrierDays must be between 1 and 3,650 days, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => DecisionListPolicy.Standard.Judge(Row, default, barrierFalls: new(2200, 1, 1)), "barrierFalls", "barrierFalls must be between 1900-01-01 and 2199-12-31");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((DecisionListPolicy)null!), "policy", "");
    }

    private static DecisionListReasons Judge(CustomerRow row, RowAssessment assessment) => DecisionListPolicy.Standard.Judge(row, assessment);

    private static RowAssessment Says(CustomerTier tier, RelationshipType type = RelationshipType.Unknown, ProfitabilityFlag flag = ProfitabilityFlag.Unknown) => new()
    {
        Tier = tier,
        Relationship = new() { Type = type },
        Profitability = new(flag, null, default),
    };
}

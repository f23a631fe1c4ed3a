using CustomerRules.BackTests;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>What a customer was on one date and on the next: rated on 2024-07-01, 07-31 and 08-30.</summary>
public class FlipTests
{
    private static readonly TierPolicy Thresholds = TierPolicy.Thresholds(1_000, 100, 10);

    [Fact]
    public void A_change_counts_for_the_class_that_was_left()
    {
        var pattern = Three().Ordered("2024-04-15", 5m).Report.ByPattern;
        Assert.Equal(new BackTestFlips(1, 1, 0), pattern.Of(TradePattern.New).Flips);
        Assert.Equal(new BackTestFlips(1, 0, 0), pattern.Of(TradePattern.OneOff).Flips);
        Assert.Equal("50.00 %", pattern.Flips.Rate.ToString());
    }

    [Fact]
    public void A_change_and_back_is_two_flips_of_which_one_came_back_to_its_class()
    {
        var tiers = Three().Ordered("2024-06-01", 100m).Ordered("2024-07-10", -1m).Ordered("2024-08-10", 1m).Report.ByTier;
        Assert.Equal(new BackTestFlips(1, 1, 1), tiers.Of(CustomerTier.B).Flips);
        Assert.Equal(new BackTestFlips(1, 1, 0), tiers.Of(CustomerTier.C).Flips);
        Assert.Equal(new BackTestFlips(2, 2, 1), tiers.Flips);
    }

    [Fact]
    public void Margins_keep_the_tier_that_a_tremble_would_flip()
    {
        var trade = Three().Ordered("2024-01-01", 100m).Ordered("2024-07-10", -1m).Ordered("2024-08-10", 1m);
        Assert.Equal(new BackTestFlips(2, 2, 1), trade.Report.ByTier.Flips);
        Assert.Equal(new BackTestFlips(2, 0, 0), trade.Report.ByKeptTier.Flips);
    }

    [Fact]
    public void The_rule_books_own_movement_policy_decides()
    {
        var policy = new TierMovementPolicy(Proportion.FromPercent(0), Proportion.FromPercent(0), minimumDwellDays: 0, provisionalDays: 0, stepsDown: 3);
        var report = Three(RuleBook.Standard.With(Thresholds).With(policy)).Ordered("2024-01-01", 100m).Ordered("2024-07-10", -1m).Ordered("2024-08-10", 1m).Report;
        Assert.Equal(report.ByTier.Flips, report.ByKeptTier.Flips);
    }

    [Fact]
    public void The_dwell_runs_from_the_first_rating()
    {
        var trade = new PastTrade("2024-07-01", "2024-10-29", rules: RuleBook.Standard.With(Thresholds)).Ordered("2023-06-01", 1m).Ordered("2024-06-01", 100m).Ordered("2024-07-10", -90.5m);
        Assert.Equal(new BackTestFlips(4, 1, 0), trade.Report.ByKeptTier.Flips);
        Assert.Equal(1, trade.Report.Periods[3].ByKeptTier.Flips.Flipped);
    }

    [Fact]
    public void An_unknown_tier_is_no_tier_to_change_from_or_to()
    {
        var rules = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution)));
        var report = new PastTrade("2024-07-01", "2024-08-30", rules: rules).To("ann", "2024-06-01", 5m, cost: 1m).To("ann", "2024-07-10", 5m).Report;
        Assert.Equal(new BackTestFlips(0, 0, 0), report.ByTier.Flips);
        Assert.Equal(2, report.ByTier.Of(CustomerTier.Unknown).Counts.Rated);
        Assert.Equal(CustomerTier.Unknown, report.ByTier.Rows[4].Class);
    }

    [Fact]
    public void A_class_that_is_not_defined_has_no_row() => Fixtures.Refusal.Of<System.ArgumentOutOfRangeException>(
        () => Three().Report.ByTier.Of((CustomerTier)9), "tierOrPattern", "tierOrPattern must be a defined CustomerTier, but was 9.");

    private static PastTrade Three(RuleBook? rules = null) => new("2024-07-01", "2024-08-30", rules: rules ?? RuleBook.Standard.With(Thresholds));
}

using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Contest;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts.Contest;

public class SwitchingContestTests
{
    /// <summary>Shapiro and Varian: costs of 50 to the customer and 25 to the rival.</summary>
    [Theory]
    [InlineData(10_000, ContestOutcome.Moves, -2_500, ContestReasons.AdvantageExceedsCosts | ContestReasons.HeldAtLoss)]
    [InlineData(7_501, ContestOutcome.Moves, -1, ContestReasons.AdvantageExceedsCosts | ContestReasons.HeldAtLoss)]
    [InlineData(7_500, ContestOutcome.Stays, 0, ContestReasons.CostsHold | ContestReasons.HeldAtNothing)]
    [InlineData(7_499, ContestOutcome.Stays, 1, ContestReasons.CostsHold | ContestReasons.HeldAtProfit)]
    [InlineData(7_000, ContestOutcome.Stays, 500, ContestReasons.CostsHold | ContestReasons.HeldAtProfit)]
    [InlineData(-500, ContestOutcome.Stays, 8_000, ContestReasons.CostsHold | ContestReasons.HeldAtProfit)]
    public void An_advantage_in_cents_must_exceed_costs_of_50_and_25(int advantage, ContestOutcome outcome, int profit, ContestReasons reasons)
    {
        var contest = new SwitchingContest(advantage / 100m, 25).Assess(50);

        Assert.Equal((outcome, Completeness.Complete, reasons), (contest.Outcome, contest.Completeness, contest.Reasons));
        Assert.Equal((75.00m, profit / 100m), (contest.AdvantageNeeded, contest.HeldProfit));
    }

    [Fact]
    public void The_holder_earns_both_switching_costs_and_its_own_advantage()
    {
        Assert.Equal(85.00m, SwitchingContest.WithOwnAdvantage(10, 25).Assess(50).HeldProfit);
        Assert.Equal(65.00m, SwitchingContest.WithOwnAdvantage(-10, 25).Assess(50).HeldProfit);
        Assert.Null(SwitchingContest.WithOwnAdvantage(null, 25).Assess(50).HeldProfit);
    }

    [Theory]
    [InlineData(70, 25, ContestOutcome.Stays)]
    [InlineData(100, 25, ContestOutcome.LikelyMoves)]
    [InlineData(50, null, ContestOutcome.Stays)]
    [InlineData(51, null, ContestOutcome.LikelyMoves)]
    public void Where_a_part_is_unknown_only_staying_is_certain(int advantage, int? rivalCost, ContestOutcome outcome)
    {
        var partial = RuleBook.Standard.SwitchingCosts.Assess(new CustomerFacts("x").WithOneOffCosts(new OneOffCosts(search: 50)).ToRow(Customers.AsOf));
        var contest = new SwitchingContest(advantage, rivalCost).Assess(partial);

        Assert.Equal((outcome, Completeness.Partial), (contest.Outcome, contest.Completeness));
        Assert.True((contest.Reasons & ContestReasons.CustomerCostPartial) != ContestReasons.None);
        Assert.Equal(rivalCost is null, (contest.Reasons & ContestReasons.RivalCostUnknown) != ContestReasons.None);
    }

    [Fact]
    public void A_rival_cost_that_is_unknown_alone_leaves_a_move_likely()
    {
        var contest = new SwitchingContest(60, null).Assess(50);

        Assert.Equal((ContestOutcome.LikelyMoves, 50.00m, Completeness.Partial), (contest.Outcome, contest.AdvantageNeeded, contest.Completeness));
        Assert.Equal(ContestReasons.AdvantageExceedsCosts | ContestReasons.RivalCostUnknown | ContestReasons.HeldAtLoss, contest.Reasons);
    }

    [Fact]
    public void An_unknown_switching_cost_leaves_all_unknown()
    {
        var contest = RuleBook.Standard.AssessContest(Customers.Stranger(), new SwitchingContest(10, 25), Customers.AsOf);

        Assert.Equal((ContestOutcome.Unknown, Completeness.Unknown, ContestReasons.CustomerCostUnknown), (contest.Outcome, contest.Completeness, contest.Reasons));
        Assert.Null(contest.AdvantageNeeded);
        Assert.Null(contest.HeldProfit);
        Assert.Equal("Unknown", contest.ToString());
    }

    [Fact]
    public void An_unknown_advantage_still_tells_what_a_rival_needs()
    {
        var contest = new SwitchingContest(null, 25).Assess(50);

        Assert.Equal((ContestOutcome.Unknown, 75.00m, ContestReasons.AdvantageUnknown), (contest.Outcome, contest.AdvantageNeeded, contest.Reasons));
        Assert.Equal(["the rival's advantage is unknown; costs that it would have to exceed: 75.00"], contest.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_contest_of_which_nothing_is_known_is_told_without_a_figure()
    {
        var told = new SwitchingContest(null, null).Assess(null).Explain();

        Assert.Contains("the rival's advantage is unknown; costs that it would have to exceed: unknown", told.Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Contains("竞争对手的优势未知；其须超过的成本：未知", told.Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void The_worked_customer_is_won_with_more_than_its_460_000_00_and_what_it_costs_the_rival()
    {
        var contest = RuleBook.Standard.AssessContest(Customers.HeldButUnhappy(), new SwitchingContest(500_000, 40_000), Customers.AsOf);

        Assert.Equal("Stays, advantage needed 500,000.00, held-customer profit 0.00", contest.ToString());
        Assert.Equal(
            "the rival's advantage of 500,000.00 does not exceed the known costs of 500,000.00 (to the customer: 460,000.00; to the rival: 40,000.00): the customer stays",
            contest.Explain()[0].In(Language.English));
        Assert.Equal("竞争对手的优势 500,000.00 未超过已知成本 500,000.00（客户转换成本 460,000.00，对手承接成本 40,000.00）：客户会留下", contest.Explain()[0].In(Language.Chinese));
    }

    /// <summary>What is unknown could only raise it, so "at most" holds of the known costs alone.</summary>
    [Theory]
    [InlineData(40, "by the known costs, holding the customer is worth at most 10.00 before the rival wins it", "按已知成本计算，在竞争对手赢得客户之前，留住该客户至多可获利 10.00")]
    [InlineData(50, "by the known costs, holding the customer is worth nothing: the rival's advantage uses them up", "按已知成本计算，留住该客户无利可图：竞争对手的优势恰好抵消这些成本")]
    [InlineData(60, "by the known costs, keeping the customer would take a concession: held-customer profit is -10.00", "按已知成本计算，要留住该客户须让利：留客利润为 -10.00")]
    public void What_holding_is_worth_is_told_by_the_known_costs(int advantage, string english, string chinese)
    {
        var told = new SwitchingContest(advantage, null).Assess(50).Explain();

        Assert.Equal((english, chinese), (told[told.Count - 1].In(Language.English), told[told.Count - 1].In(Language.Chinese)));
    }

    [Fact]
    public void A_partial_answer_prints_at_least() => Assert.Equal(
        "Stays, advantage needed at least 50.00, held-customer profit at least 10.00", new SwitchingContest(40, null).Assess(50).ToString());

    [Fact]
    public void Amounts_out_of_range_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new SwitchingContest(null, -1), "rivalCost", "rivalCost must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new SwitchingContest(900_000_000_000_001, 0), "rivalAdvantage", "rivalAdvantage must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was 900,000,000,000,001.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new SwitchingContest(0, 0).Assess(-1), "switchingCost", "switchingCost must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new SwitchingContest(10_000_000_000_000, 0).Assess(0), "RivalAdvantage", "RivalAdvantage must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 10,000,000,000,000.00.");
        Assert.Equal(1, new SwitchingContest(0.6m, 0).Assess(1, MoneyScale.FromDecimals(0)).AdvantageNeeded);
    }
}

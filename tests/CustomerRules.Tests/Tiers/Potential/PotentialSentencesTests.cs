using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Tiers.Potential;

/// <summary>At the front door: customers as one would tell of them, and what is said of their potential.</summary>
public class PotentialSentencesTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Fact]
    public void A_rising_star_is_told_with_growth_and_the_way_to_B()
    {
        var star = new CustomerFacts("star").WithTrade(new TradeFacts(130_000, priorValue: 100_000));
        var judged = RuleBook.Standard.AssessPotential(star, Customers.AsOf, Boundaries);

        Assert.Equal(PotentialKind.RisingStar, judged.Kind);
        Assert.Equal(
            ["growth of 30.00 % is at least 30 %", "a tier value of 130,000.00 is at least 50 % of 200,000.00, the least of tier B"],
            RuleBook.Standard.Potential.Explain(judged).Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal(
            ["增长率 30.00%，达到 30%", "分级所用的值为 130,000.00，达到 B 级下限 200,000.00 的 50%"],
            RuleBook.Standard.Potential.Explain(judged).Select(reason => reason.In(Language.Chinese)),
            StringComparer.Ordinal);
        Assert.Null(RuleBook.Standard.RecommendSelfService(star, Customers.AsOf, Boundaries));
    }

    [Fact]
    public void Self_service_is_proposed_with_its_reasons_and_takes_a_person_to_decide()
    {
        var proposal = RuleBook.Standard.RecommendSelfService(Unprofitable(), Customers.AsOf, Boundaries)!;

        Assert.Equal(ServiceModel.SelfService, proposal.Proposal);
        Assert.Equal(
            [
                "first order on 2023-06-01: a customer for 580 days, at least 365",
                "a contribution of -120.50 is a loss",
                "growth of -20.00 % is not above 0 %",
                "has no influence on other customers",
                "nothing is open between the customer and us",
            ],
            proposal.Reasons.Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal("首次订货日为 2023-06-01，至今 580 天，已满 365 天", proposal.Reasons[0].In(Language.Chinese));
        Assert.Equal(ServiceModel.Unchanged, proposal.Replace(ServiceModel.Unchanged, "Li", Customers.AsOf, "a supplier of ours").Outcome);
        Assert.Equal(ServiceModel.SelfService, proposal.Confirm("Li", Customers.AsOf).Outcome);
    }

    [Fact]
    public void What_is_not_known_prevents_the_proposal_and_says_so()
    {
        foreach (var facts in new[] { Unprofitable().WithOpenMatters(null), Unprofitable().WithInfluential(null) })
        {
            Assert.Null(RuleBook.Standard.RecommendSelfService(facts, Customers.AsOf, Boundaries));
            var told = RuleBook.Standard.Potential.Explain(RuleBook.Standard.AssessPotential(facts, Customers.AsOf, Boundaries));
            Assert.Single(told, reason => reason.In(Language.English).EndsWith("is not known: not a self-service candidate", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_row_and_a_card_are_judged_alike_and_boundaries_are_checked()
    {
        var row = Unprofitable().ToRow(Customers.AsOf);
        Assert.Equal(RuleBook.Standard.AssessPotential(Unprofitable(), Customers.AsOf, Boundaries), RuleBook.Standard.AssessPotential(row, Boundaries));
        Assert.Equal(RuleBook.Standard.AssessKeyAccount(Unprofitable(), Customers.AsOf, null), RuleBook.Standard.AssessKeyAccount(row, null));
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.AssessPotential(row, new TierBoundaries(3m, 2m, 1m, new TierBasis("miles"))),
            "boundaries", "The boundaries are of miles, 2 decimals, but the tier policy rates revenue, 2 decimals.");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.AssessPotential(row with { Influential = 2 }, Boundaries), "row", "Influential must be between 0 and 1, or unknown, but was 2.");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.AssessKeyAccount(row with { Influential = 2 }, null), "row", "Influential must be between 0 and 1, or unknown, but was 2.");
    }

    [Fact]
    public void A_key_account_is_told_criterion_by_criterion()
    {
        var totals = RuleBook.Standard.TotalsOf([Customers.HeldButUnhappy(), Customers.PriceBuyer(), Customers.Stranger()]);
        Assert.Equal("value 1100000.00, contribution 220000.00", totals.ToString());

        var judged = RuleBook.Standard.AssessKeyAccount(Customers.HeldButUnhappy(), Customers.AsOf, totals);
        Assert.Equal(KeyAccountStanding.Possible, judged.Standing);
        Assert.Equal(
            [
                "a customer for 352 days (stable from 730), trade pattern in rhythm: no stable cooperation yet",
                "90.90 % of our sales, at least 1 %",
                "90.90 % of our contribution, at least 2 %: losing it would hurt",
                "growth is not known",
                "whether it influences other customers is not known",
                "2 of 5 criteria met and 2 unknown, 3 needed: possibly a key account",
            ],
            RuleBook.Standard.KeyAccounts.Explain(judged).Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Contains("合作天数 352（稳定标准 730 天），订货规律为“规律订货”：合作尚不稳定", RuleBook.Standard.KeyAccounts.Explain(judged).Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void Totals_are_exact_and_unknown_where_nothing_is_known()
    {
        var halves = Enumerable.Range(0, 4).Select(_ => new CustomerFacts("half").WithTrade(new TradeFacts(0.015m)));
        Assert.Equal((0.08m, null), (RuleBook.Standard.TotalsOf(halves).Value, RuleBook.Standard.TotalsOf(halves).Contribution));
        Assert.Null(RuleBook.Standard.TotalsOf([]).Value);
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.TotalsOf([null!]), "customers", "customers[0] must not be null.");
    }

    [Fact]
    public void A_rule_book_judges_with_its_own_policies()
    {
        var rules = RuleBook.Standard
            .With(new PotentialPolicy(candidateDays: 600))
            .With(new KeyAccountPolicy(minimumMet: 1, growthFrom: Ratio.FromPercent(-50)));
        Assert.Null(rules.RecommendSelfService(Unprofitable(), Customers.AsOf, Boundaries));
        Assert.Equal(KeyAccountStanding.KeyAccount, rules.AssessKeyAccount(Unprofitable(), Customers.AsOf, null).Standing);
    }

    /// <summary>Small, old, shrinking, costing more than it brings, without influence, with nothing open.</summary>
    private static CustomerFacts Unprofitable() => new CustomerFacts("small")
        .WithTrade(new TradeFacts(800, priorValue: 1_000, contribution: -120.50m, firstOrder: new(2023, 6, 1), pattern: TradePattern.Late))
        .WithInfluential(false)
        .WithOpenMatters(false);
}

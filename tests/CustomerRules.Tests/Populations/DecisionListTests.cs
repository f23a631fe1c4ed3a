using System;
using System.Linq;
using CustomerRules.Populations;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Golden;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Populations;

/// <summary>With tier A from 500,000, B from 200,000 and C from 50,000.</summary>
public class DecisionListTests
{
    /// <summary>Tier B; it was in rhythm in autumn.</summary>
    private static readonly CustomerFacts Slipping = new CustomerFacts("slipping", "Slipping Ltd").WithTrade(
        new TradeFacts(300_000, contribution: 30_000, firstOrder: new(2023, 1, 15), lastOrder: new(2024, 10, 3), pattern: TradePattern.Late));

    /// <summary>Tier C, growth of 50 %, over half of B's least value.</summary>
    private static readonly CustomerFacts Rising = new CustomerFacts("rising").WithTrade(
        new TradeFacts(120_000, priorValue: 80_000, contribution: 12_000, firstOrder: new(2023, 1, 15), pattern: TradePattern.InRhythm));

    /// <summary>Tier B at a loss of 12,500.50, in rhythm.</summary>
    private static readonly CustomerFacts Red = new CustomerFacts("red").WithTrade(
        new TradeFacts(250_000, contribution: -12_500.50m, firstOrder: new(2023, 1, 15), pattern: TradePattern.InRhythm));

    private static readonly CustomerFacts[] Population = [Rising, Customers.Stranger(), Red, Slipping, Customers.LoyalPartner(), Customers.HeldButUnhappy()];

    [Fact]
    public void The_most_money_at_stake_comes_first()
    {
        var list = List(Population);

        Assert.Equal(
            [
                "held: CaptiveAndValuable, 1,000,000.00 at stake",
                "slipping: NewlyOutOfRhythm, 300,000.00 at stake",
                "rising: RisingStar, 120,000.00 at stake",
                "red: RedAndDemanding, 12,500.50 at stake",
            ],
            list.Entries.Select(entry => entry.ToString()), StringComparer.Ordinal);
        Assert.Equal("2025-01-01: 4 entries, 6 customers judged", list.ToString());
        Assert.Equal((Customers.AsOf, 6), (list.AsOf, list.JudgedCount));
        Assert.Equal(("Slipping Ltd", "B, Unknown, Late"), (list.Entries[1].Name, list.Entries[1].Position.ToString()));
    }

    [Fact]
    public void Reasons_quote_their_figures()
    {
        Assert.Equal("captive (certain) and tier A: bond 69.70 %, commitment 31.66 %", Sentence(Customers.HeldButUnhappy(), Language.English));
        Assert.Equal("A 级客户，属被锁定型（确定）：绑定度 69.70%，合作意愿 31.66%", Sentence(Customers.HeldButUnhappy(), Language.Chinese));
        Assert.Equal("tier B: late; last order 2024-10-03, 90 days before 2025-01-01; the earlier trade pattern is not known", Sentence(Slipping, Language.English));
        Assert.Equal("rising star: tier C, growth of 50.00 % against the year before, and close to tier B", Sentence(Rising, Language.English));
        Assert.Equal("contribution of -12,500.50 on a value of 250,000.00 is a loss, with the service of tier B", Sentence(Red, Language.English));
        Assert.Equal("享受 B 级服务，但边际贡献 -12,500.50，近一年交易额 250,000.00，处于亏损状态", Sentence(Red, Language.Chinese));
    }

    [Theory]
    [InlineData(TradePattern.InRhythm, "tier B: in rhythm on 2024-10-01, late now; last order 2024-10-03, 90 days before 2025-01-01")]
    [InlineData(TradePattern.Late, null)]
    [InlineData(TradePattern.Unknown, "tier B: late; last order 2024-10-03, 90 days before 2025-01-01; the earlier trade pattern is not known")]
    public void An_earlier_population_tells_who_was_in_rhythm(TradePattern before, string? expected)
    {
        var tally = new PopulationTally(new(2024, 10, 1));
        tally.Add("slipping", new(default, default, before), 1);
        var list = List([Slipping], tally.ToView());

        Assert.Equal(expected, list.Entries.SingleOrDefault()?.Explain().Single().In(Language.English));
    }

    [Fact]
    public void Who_is_not_in_the_earlier_population_is_not_compared() =>
        Assert.Equal(DecisionListReasons.LateNotCompared, List([Slipping], new PopulationTally(new(2024, 10, 1)).ToView()).Entries.Single().Reasons);

    /// <summary>600.00 a day of 600,000.00 on a spend of 1,000,000.00: under 50 %, where high begins, after 167 days.</summary>
    [Theory]
    [InlineData(167, true)]
    [InlineData(166, false)]
    public void A_barrier_falls_as_its_investments_age(int barrierDays, bool isListed)
    {
        var free = new CustomerFacts("free").WithTrade(Customers.Buying(1_000_000, TradePattern.InRhythm))
            .WithInvestments(new SunkInvestment(InvestmentKind.Process, 600_000, Customers.AsOf, ageing: Ageing.Declines(Period.FromDays(1_000))));
        var entries = RuleBook.Standard.With(new DecisionListPolicy(barrierDays: barrierDays)).ListDecisions([free], Customers.AsOf, GoldenCustomers.Boundaries).Entries;

        Assert.Equal(isListed ? 1 : 0, entries.Count);
        Assert.All(entries, entry => Assert.Equal((DecisionKind.BarrierAboutToFall, (LocalDate?)new LocalDate(2025, 6, 17)), (entry.Kind, entry.BarrierFalls)));
        Assert.All(entries, entry => Assert.Equal(
            [
                "barrier high (lock-in ratio 60.00 %) falls below its band on 2025-06-17, within 167 days of 2025-01-01, other things equal",
                "a part of the switching cost is not known: 2025-06-17 is the earliest possible date",
            ],
            entry.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal));
    }

    [Fact]
    public void A_customer_comes_under_each_kind_once()
    {
        var held = Customers.HeldButUnhappy();
        var both = held.WithTrade(held.Trade.WithContribution(-10));
        var list = List([both]);

        Assert.Equal([DecisionKind.CaptiveAndValuable, DecisionKind.RedAndDemanding], list.Entries.Select(entry => entry.Kind));
        Assert.Equal([DecisionListReasons.CaptiveAndValuable, DecisionListReasons.RedAndValuable | DecisionListReasons.RedAndPriceLed], list.Entries.Select(entry => entry.Reasons));
        Assert.Equal([1_000_000m, 10m], list.Entries.Select(entry => entry.MoneyAtStake!.Value));
        Assert.Equal((1_000_000m, 10m, 0m), (list.MoneyAtStake(DecisionKind.CaptiveAndValuable), list.MoneyAtStake(DecisionKind.RedAndDemanding), list.MoneyAtStake(DecisionKind.RisingStar)));
        Assert.Same(list.Entries[1], list.OfKind(DecisionKind.RedAndDemanding).Single());
    }

    [Fact]
    public void Unknown_money_comes_last_and_a_negative_value_is_nothing_to_lose()
    {
        var unknown = new CustomerFacts("a-unknown").WithTierValue(600_000).WithTrade(new TradeFacts(pattern: TradePattern.Late));
        var returned = new CustomerFacts("returned").WithTierValue(600_000).WithTrade(new TradeFacts(-5, pattern: TradePattern.Late));
        var list = List([unknown, returned]);

        Assert.Equal(["returned: NewlyOutOfRhythm, 0.00 at stake", "a-unknown: NewlyOutOfRhythm, unknown at stake"], list.Entries.Select(entry => entry.ToString()), StringComparer.Ordinal);
        Assert.Equal("the trailing year's value is not known, nor is the money at stake", list.Entries[1].Explain()[1].In(Language.English));
        Assert.Equal(0m, list.MoneyAtStake(DecisionKind.NewlyOutOfRhythm));
    }

    [Fact]
    public void Equal_money_is_ordered_by_customer_then_kind()
    {
        CustomerFacts Named(string id) => new CustomerFacts(id).WithTrade(Slipping.Trade);

        Assert.Equal(["Z", "a", "b"], List([Named("b"), Named("Z"), Named("a")]).Entries.Select(entry => entry.CustomerId), StringComparer.Ordinal);
    }

    [Fact]
    public void An_argument_that_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(() => List([Red, Red]), "customers", "Each customer must come once, but 'red' comes twice.");
        Refusal.Of<ArgumentException>(
            () => List([], new PopulationTally(Customers.AsOf).ToView()), "previous", "previous must be of a date before 2025-01-01, but was of 2025-01-01.");
        Refusal.Of<ArgumentNullException>(() => List(null!), "customers", "");
        Refusal.Of<ArgumentNullException>(() => List([null!]), "customers", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.ListDecisions([], Customers.AsOf, null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.ViewPopulation([], Customers.AsOf, null!), "boundaries", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => List([]).OfKind((DecisionKind)6), "kind", "kind must be a defined DecisionKind, but was 6.");
    }

    private static string Sentence(CustomerFacts facts, Language language) => List([facts]).Entries.Single().Explain().Single().In(language);

    private static DecisionList List(CustomerFacts[] customers, PopulationView? previous = null) =>
        RuleBook.Standard.ListDecisions(customers, Customers.AsOf, GoldenCustomers.Boundaries, previous);
}

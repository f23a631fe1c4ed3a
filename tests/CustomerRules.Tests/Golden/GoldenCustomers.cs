using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Golden;

/// <summary>The customers of the golden table, on 2025-01-01: together they are given every reason that there is.</summary>
internal static class GoldenCustomers
{
    internal static TierBoundaries Boundaries { get; } = new(500_000, 200_000, 50_000, asOf: Customers.AsOf);

    internal static IReadOnlyList<(string Story, CustomerFacts Facts)> All { get; } =
    [
        ("Nothing is known of it", Customers.Stranger()),
        ("Known by its orders alone", Customers.KnownOnlyByOrders()),
        ("Held but unhappy: the worked example of the switching cost", Customers.HeldButUnhappy()),
        ("Held, and nobody has asked how it feels", Customers.HeldAndNeverAsked()),
        ("Loyal partner", Customers.LoyalPartner()),
        ("Price buyer", Customers.PriceBuyer()),
        ("Willing newcomer", Customers.WillingNewcomer()),
        ("First order last month, paid in full for its training", FirstOrderLastMonth()),
        ("Bought once, ten months ago, and nothing would be lost by leaving", BoughtOnce()),
        ("Returned more than it bought, and fell silent", ReturnedMoreThanItBought()),
        ("A card without a single order", NeverBought()),
        ("Key account that nobody has called for months, with a thin margin", KeyAccountForgotten()),
        ("Its books are known, its order dates are not; it built a plant for us", KnownFromItsBooks()),
        ("Half known: it seems to want to stay, and what is unknown could still change the type", HalfKnown()),
        ("Partner that slips, still on both sides of the hysteresis", PartnerThatSlips()),
    ];

    private static CustomerFacts FirstOrderLastMonth() => new CustomerFacts("new")
        .WithTrade(new TradeFacts(60_000, contribution: 9_000, firstOrder: new(2024, 12, 2), lastOrder: new(2024, 12, 2), pattern: TradePattern.New))
        .WithInvestments(new SunkInvestment(InvestmentKind.Training, 36_500, new(2024, 12, 2), ageing: Ageing.Declines(Period.FromDays(365))))
        .WithLastContact(new(2024, 12, 20));

    private static CustomerFacts BoughtOnce() => new CustomerFacts("once")
        .WithTrade(new TradeFacts(800, contribution: 40, firstOrder: new(2024, 3, 5), lastOrder: new(2024, 3, 5), pattern: TradePattern.OneOff))
        .WithInvestments()
        .WithOneOffCosts(OneOffCosts.None)
        .WithSwitchingRisk(new SwitchingRisk(0, Proportion.Full, Proportion.Full));

    private static CustomerFacts ReturnedMoreThanItBought() => new CustomerFacts("returns")
        .WithTrade(new TradeFacts(
            -1_200, priorValue: 8_000, contribution: -300, firstOrder: new(2021, 1, 10), lastOrder: new(2024, 5, 2), pattern: TradePattern.Silent))
        .WithOneOffCosts(new OneOffCosts(search: 500, contractPenalty: 250));

    private static CustomerFacts NeverBought() => new CustomerFacts("prospect")
        .WithTrade(new TradeFacts(0, contribution: 0, pattern: TradePattern.NoPurchase))
        .WithEvidence(new RelationshipEvidence(alternatives: 0, shareOfWallet: Proportion.Zero));

    private static CustomerFacts KeyAccountForgotten() => new CustomerFacts("key")
        .WithTrade(new TradeFacts(
            2_000_000, priorValue: 2_500_000, contribution: 80_000, firstOrder: new(2019, 6, 3), lastOrder: new(2024, 11, 28), pattern: TradePattern.InRhythm))
        .WithInvestments(
            new SunkInvestment(InvestmentKind.Personnel, 1_000_000, new(2023, 1, 1), Proportion.FromPercent(80)),
            new SunkInvestment(InvestmentKind.Money, 365_000, new(2023, 1, 1), salvage: Proportion.FromPercent(10), ageing: Ageing.Declines(Period.FromYears(5))))
        .WithOneOffCosts(new OneOffCosts(forfeitedBenefits: 100_000, exitFee: 50_000, relationshipLoss: 125_000))
        .WithLastContact(new(2024, 9, 2))
        .WithInfluential(true);

    private static CustomerFacts KnownFromItsBooks() => new CustomerFacts("books")
        .WithTrade(new TradeFacts(250_000, contribution: 25_000))
        .WithInvestments(new SunkInvestment(InvestmentKind.Asset, 500_000, new(2020, 1, 1)))
        .WithOneOffCosts(OneOffCosts.None);

    /// <summary>Bond 46.66 % of 45 points: one alternative, 30 % of its wallet. Commitment 75.00 % of 40 points: satisfaction 80 %, mutual benefit 70 %.</summary>
    private static CustomerFacts HalfKnown() => new CustomerFacts("half")
        .WithTrade(new TradeFacts(70_000, contribution: 3_499.99m))
        .WithEvidence(new RelationshipEvidence(
            alternatives: 1, shareOfWallet: Proportion.FromPercent(30), satisfaction: Proportion.FromPercent(80), mutualBenefit: Proportion.FromPercent(70)));

    /// <summary>
    /// Bond 46.28 %: lock-in 18.40 % (45 points), one alternative (25), 95 % of its wallet (20), a fifth of our categories (10); kept from 45 %.
    /// Commitment 45.00 %: 9 months, satisfaction 50 %, mutual benefit 70 %, today's offer, 60 % by price, in rhythm; the line itself.
    /// </summary>
    private static CustomerFacts PartnerThatSlips() => Customers.Bound(new CustomerFacts("slips"))
        .WithTrade(Customers.Buying(2_500_000, TradePattern.InRhythm))
        .WithEvidence(new RelationshipEvidence(
            alternatives: 1, shareOfWallet: Proportion.FromPercent(95), categoryShare: Proportion.FromPercent(20), horizonMonths: 9,
            satisfaction: Proportion.FromPercent(50), mutualBenefit: Proportion.FromPercent(70), judgesFuture: false, priceLed: Proportion.FromPercent(60)))
        .WithPreviousType(RelationshipType.Partnership)
        .WithPreviousTier(CustomerTier.B, new(2023, 7, 1));
}

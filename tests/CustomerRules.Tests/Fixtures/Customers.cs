using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Customers as one would tell of them, on <see cref="AsOf"/>; the figures behind each are worked out in its comment.</summary>
internal static class Customers
{
    /// <summary>2025-01-01, a Wednesday.</summary>
    public static LocalDate AsOf { get; } = new(2025, 1, 1);

    /// <summary>Nothing is known of it but its id.</summary>
    public static CustomerFacts Stranger() => new("stranger");

    /// <summary>A good customer by its orders, and nothing else is known: no type.</summary>
    public static CustomerFacts KnownOnlyByOrders() =>
        new CustomerFacts("orders-only").WithTrade(Buying(1_000_000, TradePattern.InRhythm));

    /// <summary>
    /// Captive for certain. Bond 69.70 %: lock-in 46.00 % (45 points), no alternative (25), 80 % of its wallet (20), 40 % of our categories (10).
    /// Commitment 31.66 %: 12 months (20), satisfaction 20 % (20), mutual benefit 25 % (20), today's offer (15), 60 % by price (15), in rhythm (10).
    /// </summary>
    public static CustomerFacts HeldButUnhappy() =>
        Bound(new CustomerFacts("held", "Held but unhappy")).WithEvidence(new RelationshipEvidence(
            alternatives: 0, shareOfWallet: Percent(80), categoryShare: Percent(40), horizonMonths: 12,
            satisfaction: Percent(20), mutualBenefit: Percent(25), judgesFuture: false, priceLed: Percent(60)));

    /// <summary>Held, and nobody has asked how it feels: the evidence points to captive, unconfirmed.</summary>
    public static CustomerFacts HeldAndNeverAsked() =>
        Bound(new CustomerFacts("never-asked")).WithEvidence(new RelationshipEvidence(
            alternatives: 0, shareOfWallet: Percent(80), categoryShare: Percent(40), horizonMonths: 0, judgesFuture: false, priceLed: Percent(60)));

    /// <summary>
    /// Partnership for certain. Bond 59.70 %: lock-in 46.00 %, one alternative, 70 % of its wallet, half of our categories.
    /// Commitment 93.50 %: 36 months, satisfaction 90 %, mutual benefit 85 %, judges the future, 10 % by price, in rhythm.
    /// </summary>
    public static CustomerFacts LoyalPartner() =>
        Bound(new CustomerFacts("partner", "Loyal partner")).WithEvidence(new RelationshipEvidence(
            alternatives: 1, shareOfWallet: Percent(70), categoryShare: Percent(50), horizonMonths: 36,
            satisfaction: Percent(90), mutualBenefit: Percent(85), judgesFuture: true, priceLed: Percent(10)));

    /// <summary>
    /// Transactional for certain. Bond 5.90 %: lock-in 2.00 %, five alternatives, 15 % of its wallet, 10 % of our categories.
    /// Commitment 24.50 %: no plans, satisfaction 60 %, mutual benefit 30 %, today's offer, 90 % by price, late.
    /// </summary>
    public static CustomerFacts PriceBuyer() =>
        new CustomerFacts("price", "Price buyer")
            .WithTrade(Buying(100_000, TradePattern.Late))
            .WithInvestments()
            .WithOneOffCosts(new OneOffCosts(search: 1_000))
            .WithSwitchingRisk(new SwitchingRisk(10_000, Percent(10), Percent(0)))
            .WithEvidence(new RelationshipEvidence(
                alternatives: 5, shareOfWallet: Percent(15), categoryShare: Percent(10), horizonMonths: 0,
                satisfaction: Percent(60), mutualBenefit: Percent(30), judgesFuture: false, priceLed: Percent(90)));

    /// <summary>
    /// Developing for certain, though a trade pattern is not yet to be had. Bond 20.00 %: lock-in 10.00 %, two alternatives, 20 % of its wallet and of our categories.
    /// Commitment 81.48 %: 24 months, satisfaction 85 %, mutual benefit 80 %, judges the future, 20 % by price.
    /// </summary>
    public static CustomerFacts WillingNewcomer() =>
        new CustomerFacts("newcomer", "Willing newcomer")
            .WithTrade(Buying(100_000, TradePattern.New))
            .WithInvestments(new SunkInvestment(InvestmentKind.Training, 10_000, new(2024, 11, 4)))
            .WithOneOffCosts(OneOffCosts.None)
            .WithSwitchingRisk(new SwitchingRisk(0, Percent(0), Percent(0)))
            .WithEvidence(new RelationshipEvidence(
                alternatives: 2, shareOfWallet: Percent(20), categoryShare: Percent(20), horizonMonths: 24,
                satisfaction: Percent(85), mutualBenefit: Percent(80), judgesFuture: true, priceLed: Percent(20)));

    /// <summary>The customer's switching cost as the design works it out: 460,000.00 of 1,000,000.00, lock-in 46.00 %.</summary>
    public static CustomerFacts Bound(CustomerFacts facts) => facts
        .WithTrade(Buying(1_000_000, TradePattern.InRhythm))
        .WithInvestments(new SunkInvestment(InvestmentKind.Process, 300_000, new(2022, 3, 1)))
        .WithOneOffCosts(new OneOffCosts(search: 20_000))
        .WithSwitchingRisk(new SwitchingRisk(400_000, Percent(25), Percent(80)));

    /// <summary>An order history of one known year, with the last order on 2024-12-10.</summary>
    public static TradeFacts Buying(decimal value, TradePattern pattern) => new(
        value, contribution: value / 5, firstOrder: new(2024, 1, 15), lastOrder: new(2024, 12, 10), pattern: pattern);

    private static Proportion Percent(int percent) => Proportion.FromPercent(percent);
}

using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>The customers that the benchmarks judge.</summary>
internal static class SampleCustomers
{
    public static CustomerFacts KnownByOrders() => new CustomerFacts("C-1").WithTrade(new TradeFacts(
        value: 96_400.25m,
        priorValue: 88_000m,
        firstOrder: new LocalDate(2021, 3, 4),
        lastOrder: new LocalDate(2026, 5, 20),
        pattern: TradePattern.InRhythm));

    public static CustomerFacts KnownInFull() => new CustomerFacts("C-2", "Northgate Pumps")
        .WithTrade(new TradeFacts(
            value: 940_000m,
            priorValue: 1_000_000m,
            earlierValue: 870_000m,
            contribution: 120_000m,
            firstOrder: new LocalDate(2019, 2, 11),
            lastOrder: new LocalDate(2026, 6, 12),
            pattern: TradePattern.InRhythm))
        .WithInvestments(
            new SunkInvestment(
                InvestmentKind.Training, 365_000m, new LocalDate(2023, 1, 1), Proportion.Full, Proportion.FromPercent(10), Ageing.Declines(Period.FromYears(5))),
            new SunkInvestment(InvestmentKind.Money, 30_000m, new LocalDate(2020, 5, 1)),
            new SunkInvestment(
                InvestmentKind.Process, 48_000m, new LocalDate(2024, 9, 1), Proportion.FromPercent(70), ageing: Ageing.BuildsUp(Period.FromMonths(18))))
        .WithOneOffCosts(new OneOffCosts(search: 12_000m, setUp: 8_000m))
        .WithSwitchingRisk(new SwitchingRisk(400_000m, Proportion.FromPercent(25), Proportion.FromPercent(80)))
        .WithEvidence(new RelationshipEvidence(
            alternatives: 1,
            shareOfWallet: Proportion.FromPercent(70),
            categoryShare: Proportion.FromPercent(35),
            horizonMonths: 24,
            satisfaction: Proportion.FromPercent(60),
            mutualBenefit: Proportion.FromPercent(55),
            judgesFuture: true,
            priceLed: Proportion.FromPercent(30)))
        .WithLastContact(new LocalDate(2026, 6, 3))
        .WithPreviousType(RelationshipType.Developing);
}

using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerRules.Populations;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Concentration;
using CustomerRules.Tiers.Movement;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>A hundred thousand customers, looked at together.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private const int Customers = 100_000;
    private static readonly LocalDate AsOf = new(2026, 7, 1);
    private readonly RuleBook rules = RuleBook.Standard;
    private CustomerFacts[] customers = [];
    private TierBoundaries boundaries = null!;

    [GlobalSetup]
    public void Setup()
    {
        // Values that fall off as a power of the rank, each customer rated a tier too high before.
        customers = [.. Enumerable.Range(1, Customers).Select(rank => new CustomerFacts("C-" + rank)
            .WithTrade(new(value: 900_000m / rank, contribution: rank % 7 == 0 ? -40m : 90_000m / rank, firstOrder: new LocalDate(2021, 1, 1)))
            .WithPreviousTier(rank < 50 ? CustomerTier.A : CustomerTier.B, new LocalDate(2026, 1, 1)))];
        boundaries = rules.Tiers.FindBoundaries(customers.Select(facts => facts.Trade.Value!.Value));
    }

    [Benchmark(Description = "Assess every one", Baseline = true)]
    public int Assess() => customers.Count(facts => rules.Assess(facts, AsOf, boundaries).Tier == CustomerTier.A);

    [Benchmark(Description = "FindBoundaries")]
    public TierBoundaries FindBoundaries() => rules.Tiers.FindBoundaries(customers.Select(facts => facts.Trade.Value!.Value));

    [Benchmark(Description = "ViewPopulation")]
    public PopulationView ViewPopulation() => rules.ViewPopulation(customers, AsOf, boundaries);

    [Benchmark(Description = "Review")]
    public TierReview Review() => rules.Review(customers, [], AsOf, boundaries);

    [Benchmark(Description = "MeasureConcentration")]
    public ConcentrationFigures MeasureConcentration() => rules.MeasureConcentration(customers);

    [Benchmark(Description = "DrawWhaleCurve")]
    public WhaleCurve DrawWhaleCurve() => rules.DrawWhaleCurve(customers);
}

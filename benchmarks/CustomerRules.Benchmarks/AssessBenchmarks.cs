using BenchmarkDotNet.Attributes;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>One customer through the front door: from facts, from a row, and explained.</summary>
[MemoryDiagnoser]
public class AssessBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);
    private readonly RuleBook rules = RuleBook.Standard;
    private readonly CustomerFacts byOrders = SampleCustomers.KnownByOrders();
    private readonly CustomerFacts inFull = SampleCustomers.KnownInFull();
    private TierBoundaries boundaries = null!;
    private CustomerRow row;

    [GlobalSetup]
    public void Setup()
    {
        boundaries = rules.Tiers.FindBoundaries([1_200_000m, 800_000m, 150_000m, 40_000m, 2_500m, 0m]);
        row = inFull.ToRow(AsOf, rules.Tiers.Basis);
    }

    [Benchmark(Description = "Assess: known only by its orders")]
    public CustomerAssessment AssessByOrders() => rules.Assess(byOrders, AsOf, boundaries);

    [Benchmark(Description = "Assess: everything known, three investments", Baseline = true)]
    public CustomerAssessment AssessInFull() => rules.Assess(inFull, AsOf, boundaries);

    [Benchmark(Description = "Assess: a row")]
    public RowAssessment AssessRow() => rules.Assess(row, boundaries);

    [Benchmark(Description = "Facts to row, three investments")]
    public CustomerRow ToRow() => inFull.ToRow(AsOf, rules.Tiers.Basis);
}

using BenchmarkDotNet.Attributes;
using CustomerRules.Changes;
using CustomerRules.Relationships.Strategy;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Tiers.Potential;
using NodaTime;

namespace CustomerRules.Benchmarks;

/// <summary>The decisions on one customer beside its assessment, as ratios of one run.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);
    private readonly RuleBook rules = RuleBook.Standard;
    private readonly CustomerFacts facts = SampleCustomers.KnownInFull().WithPreviousTier(CustomerTier.A, new LocalDate(2026, 1, 1));
    private TierBoundaries boundaries = null!;
    private CustomerRow row;

    [GlobalSetup]
    public void Setup()
    {
        boundaries = rules.Tiers.FindBoundaries([1_200_000m, 800_000m, 150_000m, 40_000m, 2_500m, 0m]);
        row = facts.ToRow(AsOf, rules.Tiers.Basis);
    }

    [Benchmark(Description = "Assess: a row", Baseline = true)]
    public RowAssessment AssessRow() => rules.Assess(row, boundaries);

    [Benchmark(Description = "AssessMovement: a row")]
    public TierMovement AssessMovement() => rules.AssessMovement(row, boundaries);

    [Benchmark(Description = "AssessPotential: a row")]
    public PotentialAssessment AssessPotential() => rules.AssessPotential(row, boundaries);

    [Benchmark(Description = "AssessTarget: a row")]
    public TargetAssessment AssessTarget() => rules.AssessTarget(row, boundaries);

    [Benchmark(Description = "FindFreeToGo: three investments")]
    public FreeToGo FindFreeToGo() => rules.FindFreeToGo(facts, AsOf);

    [Benchmark(Description = "WhatWouldChange: a row")]
    public ChangeAnalysis WhatWouldChange() => rules.WhatWouldChange(row, boundaries);
}

using System;
using BenchmarkDotNet.Attributes;
using CustomerRules.Benchmarks.Ratios;
using CustomerRules.Synthetic;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Bulk;

/// <summary>The boundaries of a million tier values by each method that looks at them, on one core and on all; against a sort and a sum.</summary>
[MemoryDiagnoser]
public class BoundaryBenchmarks
{
    private const int Rows = 1_000_000;

    private ReadOnlyMemory<long> values;
    private TierPolicy policy = TierPolicy.Standard;
    private SortedBoundaries sorted = null!;

    [Params(TierMethod.Pareto, TierMethod.Pyramid, TierMethod.Computed)]
    public TierMethod Method { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        values = SyntheticColumns.Of(Rows).Facts.TierValue;
        policy = Method switch { TierMethod.Pyramid => TierPolicy.Pyramid(), TierMethod.Computed => TierPolicy.Computed, _ => TierPolicy.Standard };
        sorted = new(values, TierPolicy.Standard);
    }

    [Benchmark(Description = "FindBoundaries, one core", Baseline = true)]
    public TierBoundaries OnOneCore() => policy.FindBoundaries(values, degreeOfParallelism: 1);

    [Benchmark(Description = "FindBoundaries, all cores")]
    public TierBoundaries OnAllCores() => policy.FindBoundaries(values);

    [Benchmark(Description = "Pareto by Array.Sort and a sum, one core")]
    public TierBoundaries Sorted() => sorted.Find();
}

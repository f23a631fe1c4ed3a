using System;
using BenchmarkDotNet.Attributes;
using CustomerRules.Synthetic;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;

namespace CustomerRules.Benchmarks.Bulk;

/// <summary>A search over parts: a million values added, two accumulators merged, their bytes written and read, in the first round and the second.</summary>
[MemoryDiagnoser]
public class AccumulatorBenchmarks
{
    private const int Rows = 1_000_000;

    private ReadOnlyMemory<long> values;
    private BoundarySearch search = null!;
    private BoundaryAccumulator full = null!;
    private byte[] bytes = [];

    [Params(1, 2)]
    public int Round { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        values = SyntheticColumns.Of(Rows).Facts.TierValue;
        search = TierPolicy.Standard.StartSearch();
        for (var round = 1; round < Round; round++)
            search = search.Next(Add());
        full = Add();
        bytes = full.ToBytes();
    }

    [Benchmark(Description = "Add 1,000,000 values", Baseline = true)]
    public BoundaryAccumulator Add()
    {
        var accumulator = search.NewAccumulator();
        accumulator.Add(values.Span);
        return accumulator;
    }

    [Benchmark(Description = "Merge into an empty one")]
    public BoundaryAccumulator Merge()
    {
        var accumulator = search.NewAccumulator();
        accumulator.Merge(full);
        return accumulator;
    }

    [Benchmark(Description = "ToBytes")]
    public byte[] ToBytes() => full.ToBytes();

    [Benchmark(Description = "FromBytes")]
    public BoundaryAccumulator FromBytes() => BoundaryAccumulator.FromBytes(bytes);
}

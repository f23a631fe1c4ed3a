using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerRules.Benchmarks.Columns;
using CustomerRules.Bulk;
using CustomerRules.Synthetic;

namespace CustomerRules.Benchmarks.Bulk;

/// <summary>A million synthetic rows with every column: each form of the rules, on one core and on all.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Rows = 1_000_000;

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(3);

    private readonly CustomerColumns facts = SyntheticColumns.Of(Rows).Facts;
    private readonly AssessmentColumns answers = ColumnSet.AllAnswers(Rows, withContributions: false);
    private readonly AssessmentColumns withContributions = ColumnSet.AllAnswers(Rows, withContributions: true);
    private BulkOptions options = BulkOptions.Standard;
    private BulkAssessor assessor = null!;

    [ParamsSource(nameof(Kernels))]
    public BulkKernel Kernel { get; set; }

    public static IEnumerable<BulkKernel> Kernels => new[] { BulkKernel.Scalar, BulkKernel.Vector, BulkKernel.Avx512 }.Where(BulkAssessor.Supports);

    /// <summary>On all cores, or on one.</summary>
    [Params(false, true)]
    public bool AllCores { get; set; }

    /// <summary>Runs until the runtime has compiled everything for good, which it does in the background: the warm-up of a short job ended before, and showed more than twice the time.</summary>
    [GlobalSetup]
    public void Setup()
    {
        assessor = new(RuleBook.Standard, RuleBook.Standard.Tiers.FindBoundaries(facts.TierValue), SyntheticColumns.AsOf);
        options = new(AllCores ? null : 1, Kernel);
        var started = Stopwatch.GetTimestamp();
        do
        {
            Assess();
            AssessWithContributions();
        }
        while (Stopwatch.GetElapsedTime(started) < LeastWarmUp);
    }

    [Benchmark(Description = "All answers", Baseline = true, OperationsPerInvoke = Rows)]
    public BulkSummary Assess() => assessor.Assess(facts, answers, options);

    [Benchmark(Description = "All answers and contributions", OperationsPerInvoke = Rows)]
    public BulkSummary AssessWithContributions() => assessor.Assess(facts, withContributions, options);
}

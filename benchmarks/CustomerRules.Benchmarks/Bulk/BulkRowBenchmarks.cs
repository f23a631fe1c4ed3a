using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerRules.Bulk;
using CustomerRules.Synthetic;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Bulk;

/// <summary>Rows of the columns one by one, through the scalar rules: read, judged, explained; and the assessor itself, whose tables are made once.</summary>
[MemoryDiagnoser]
public class BulkRowBenchmarks
{
    private const int Rows = 1_000;

    private CustomerColumns facts = new(0);
    private TierBoundaries boundaries = null!;
    private BulkAssessor assessor = null!;
    private int[] valid = [];

    [GlobalSetup]
    public void Setup()
    {
        // An invalid row would throw: a thousand that are valid are looked for.
        facts = SyntheticColumns.Of(2 * Rows).Facts;
        valid = [.. Enumerable.Range(0, 2 * Rows).Where(row => RowAt(row).IsValid).Take(Rows)];
        boundaries = RuleBook.Standard.Tiers.FindBoundaries(facts.TierValue);
        assessor = NewAssessor();
    }

    [Benchmark(Description = "Read a row", OperationsPerInvoke = Rows)]
    public int Read()
    {
        var sum = 0;
        foreach (var row in valid)
            sum += RowAt(row).ShareOfWallet;
        return sum;
    }

    [Benchmark(Description = "Judge a row", Baseline = true, OperationsPerInvoke = Rows)]
    public int Judge()
    {
        var sum = 0;
        foreach (var row in valid)
            sum += (int)assessor.AssessRow(facts, row).Tier;
        return sum;
    }

    [Benchmark(Description = "Explain a row", OperationsPerInvoke = Rows)]
    public int Explain()
    {
        var sum = 0;
        foreach (var row in valid)
            sum += assessor.Explain(facts, row).Codes.Count;
        return sum;
    }

    [Benchmark(Description = "Make an assessor")]
    public BulkAssessor NewAssessor() => new(RuleBook.Standard, boundaries, SyntheticColumns.AsOf);

    private CustomerRow RowAt(int row) => facts.RowAt(row, SyntheticColumns.AsOf, RuleBook.Standard.Scale);
}

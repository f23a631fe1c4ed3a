using System;
using System.Data;
using System.Linq;
using BenchmarkDotNet.Attributes;
using CustomerRules.Bulk;
using CustomerRules.Bulk.Filling;
using CustomerRules.Synthetic;

namespace CustomerRules.Benchmarks.Bulk;

/// <summary>A hundred thousand rows brought into columns: from facts, from rows, from the caller's own objects, from a data reader and from a column of decimals.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // the table is disposed of by Cleanup, which the tool calls
public class FillingBenchmarks
#pragma warning restore CA1001
{
    private const int Rows = 100_000;

    private readonly CustomerFacts[] facts = [.. Enumerable.Repeat(SampleCustomers.KnownInFull(), Rows)];
    private readonly ColumnMap<Sale> map = new ColumnMap<Sale>().With(FactColumns.TierValue, sale => sale.Value).With(FactColumns.Value, sale => sale.Value);
    private CustomerRow[] rows = [];
    private Sale[] sales = [];
    private decimal?[] amounts = [];
    private DataTable table = new();

    [GlobalSetup]
    public void Setup()
    {
        var columns = SyntheticColumns.Of(Rows).Facts;
        rows = [.. Enumerable.Range(0, Rows).Select(row => columns.RowAt(row, SyntheticColumns.AsOf, RuleBook.Standard.Scale))];
        amounts = [.. Enumerable.Range(0, Rows).Select(row => row % 30 == 0 ? (decimal?)null : row * 1.25m)];
        sales = [.. amounts.Select(amount => new Sale(amount))];
        table = new();
        table.Columns.Add(FactColumns.TierValue.Name, typeof(decimal));
        table.Columns.Add(FactColumns.Value.Name, typeof(decimal));
        foreach (var amount in amounts)
            table.Rows.Add(amount ?? (object)DBNull.Value, amount ?? (object)DBNull.Value);
    }

    [GlobalCleanup]
    public void Cleanup() => table.Dispose();

    [Benchmark(Description = "Facts, everything known", OperationsPerInvoke = Rows)]
    public CustomerColumns FromFacts() => ColumnTable.FromFacts(facts, SyntheticColumns.AsOf).ToColumns();

    [Benchmark(Description = "Rows, every column", OperationsPerInvoke = Rows)]
    public CustomerColumns FromRows()
    {
        var columns = new ColumnTable(Rows);
        for (var row = 0; row < rows.Length; row++)
            columns.Set(row, rows[row]);
        return columns.ToColumns();
    }

    [Benchmark(Description = "Objects, two columns", OperationsPerInvoke = Rows)]
    public CustomerColumns FromObjects() => map.Fill(sales).ToColumns();

    [Benchmark(Description = "Data reader, two columns", OperationsPerInvoke = Rows)]
    public CustomerColumns FromReader()
    {
        using var reader = table.CreateDataReader();
        return ReaderMap.Standard.Fill(reader).ToColumns();
    }

    [Benchmark(Description = "Decimals, one column", Baseline = true, OperationsPerInvoke = Rows)]
    public CustomerColumns FromDecimals()
    {
        var columns = new ColumnTable(Rows);
        columns.Fill(FactColumns.TierValue, amounts);
        return columns.ToColumns();
    }

    private sealed record Sale(decimal? Value);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerRules.Bulk.Filling;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>Columns of customer cards.</summary>
public class FillingFromFactsTests
{
    private static readonly CustomerFacts Huge = new CustomerFacts("huge").WithTrade(new TradeFacts(9_000_000_000_000.01m));

    [Fact]
    public void An_amount_beyond_the_scale_makes_a_bad_row_and_disturbs_no_other()
    {
        var table = ColumnTable.FromFacts([Customers.HeldButUnhappy(), Huge, Customers.LoyalPartner()], Customers.AsOf);
        var columns = table.ToColumns();

        Assert.Equal(1, table.BadRows);
        Assert.Equal((1, "Value"), (table.BadCells[0].Row, table.BadCells[0].Column));
        Assert.Equal("row 1: Value must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.", table.BadCells[0].ToString());
        Assert.Equal([true, false, true], Enumerable.Range(0, 3).Select(row => columns.RowAt(row, Customers.AsOf, default).IsValid));
        Assert.Equal(Customers.LoyalPartner().ToRow(Customers.AsOf, TierBasis.Standard), columns.RowAt(2, Customers.AsOf, default));
    }

    [Fact]
    public void A_query_fills_as_a_list_does()
    {
        var customers = Enumerable.Repeat(Customers.PriceBuyer(), 1_000).ToList();
        var (listed, queried) = (ColumnTable.FromFacts(customers, Customers.AsOf).ToColumns(), ColumnTable.FromFacts(customers.Select(customer => customer), Customers.AsOf).ToColumns());

        Assert.Equal((1_000, 1_000), (listed.Rows, queried.Rows));
        Assert.Equal(listed.RowAt(999, Customers.AsOf, default), queried.RowAt(999, Customers.AsOf, default));
        Assert.Equal(1_000, queried.Value.Length);
    }

    [Fact]
    public void Nobody_is_no_row_of_every_column() => Assert.Equal(0, ColumnTable.FromFacts([], Customers.AsOf).ToColumns().Rows);

    [Fact]
    public void What_cannot_be_filled_from_is_refused()
    {
        Refusal.Of<ArgumentNullException>(() => ColumnTable.FromFacts(null!, Customers.AsOf), "customers", "");
        Refusal.Of<ArgumentException>(() => ColumnTable.FromFacts([Huge, null!], Customers.AsOf), "customers", "customers[1] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => ColumnTable.FromFacts([], new(1899, 12, 31)), "asOf", "asOf must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
    }

    [Fact]
    public void Progress_comes_every_4096_rows_and_at_the_end()
    {
        Assert.Equal([4_096, 8_192, 10_000], ToldOf(10_000));
        Assert.Equal([4_096, 8_192], ToldOf(8_192));
        Assert.Equal([1], ToldOf(1));
        Assert.Empty(ToldOf(0));
    }

    [Fact]
    public void Cancelling_stops_within_4096_rows()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        Assert.Throws<OperationCanceledException>(() => ColumnTable.FromFacts(Endless(), Customers.AsOf, cancellation: source.Token));
        Assert.Equal(8_192, read);

        IEnumerable<CustomerFacts> Endless()
        {
            while (true)
            {
                if (++read == 5_000)
                {
                    source.Cancel();
                }

                yield return Customers.Stranger();
            }
        }
    }

    private static List<long> ToldOf(int rows)
    {
        var told = new Told();
        ColumnTable.FromFacts(Enumerable.Repeat(Customers.Stranger(), rows), Customers.AsOf, progress: told);
        return told.Rows;
    }

    /// <summary>Progress that is noted at once, not posted to wherever the framework likes.</summary>
    private sealed class Told : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }
}

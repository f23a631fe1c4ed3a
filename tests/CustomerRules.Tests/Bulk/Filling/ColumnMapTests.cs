using System;
using System.Linq;
using CustomerRules.Bulk.Filling;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>Columns out of the caller's own objects and structs.</summary>
public class ColumnMapTests
{
    private static readonly ColumnMap<Card> Map = new ColumnMap<Card>()
        .With(FactColumns.Value, card => card.Revenue)
        .With(FactColumns.LastContact, card => card.Called)
        .With(FactColumns.Alternatives, card => card.Rivals)
        .WithPercent(FactColumns.Satisfaction, card => card.Satisfaction)
        .WithPercent(FactColumns.Growth, card => card.Growth)
        .With(FactColumns.Influential, card => card.Influential);

    [Fact]
    public void Each_selector_fills_its_column()
    {
        var columns = Map.Fill([new Card { Revenue = 12.345m, Called = new DateTime(2026, 6, 30, 23, 59, 59), Rivals = 2, Satisfaction = 46.005m, Growth = -12.5m, Influential = true }, default]).ToColumns();

        Assert.Equal([1_234, 0], columns.Value.ToArray());
        Assert.Equal([new LocalDate(2026, 6, 30), null], columns.LastContact.ToArray().Select(Generators.RowMap.Date));
        Assert.Equal([2, 0], columns.Alternatives.ToArray());
        Assert.Equal([4_600, -1], columns.Satisfaction.ToArray());
        Assert.Equal([-1_250, int.MinValue], columns.Growth.ToArray());
        Assert.Equal([1, -1], columns.Influential.ToArray());
        Assert.True(columns.PriceLed.IsEmpty);
    }

    [Fact]
    public void A_bad_value_is_told_of_with_its_row_and_disturbs_no_other()
    {
        var table = Map.Fill([default, new Card { Rivals = 10_001, Satisfaction = -1 }, default]);

        Assert.Equal(1, table.BadRows);
        Assert.Equal(
            ["row 1: alternatives must be a whole number between 0 and 10,000 suppliers, but was 10001.", "row 1: satisfaction must be between 0 and 100 percent, but was -1."],
            table.BadCells.Select(cell => cell.ToString()), StringComparer.Ordinal);
        Assert.Equal([0, short.MaxValue, 0], table.ToColumns().Alternatives.ToArray());
    }

    [Fact]
    public void A_map_is_not_changed_by_another_column()
    {
        var one = new ColumnMap<Card>().With(FactColumns.Value, card => card.Revenue);
        var two = one.With(FactColumns.Alternatives, card => card.Rivals);

        Assert.False(one.Fill([]).Has(FactColumns.Alternatives));
        Assert.True(two.Fill([]).Has(FactColumns.Alternatives));
    }

    [Fact]
    public void Columns_are_refused_with_a_sentence()
    {
        Refusal.Of<ArgumentException>(() => Map.With(FactColumns.Value, _ => 0), "column", "annual_spend has a selector already.");
        Refusal.Of<ArgumentException>(() => Map.WithPercent(FactColumns.Satisfaction, _ => 0), "column", "satisfaction has a selector already.");
        Refusal.Of<ArgumentNullException>(() => Map.With(FactColumns.PreviousTier, null!), "value", "");
        Refusal.Of<ArgumentNullException>(() => Map.With(FactColumns.FirstOrder, (Func<Card, DateTime?>)null!), "moment", "");
        Refusal.Of<ArgumentNullException>(() => Map.WithPercent(FactColumns.PriceLed, null!), "percent", "");
        Refusal.Of<ArgumentNullException>(() => Map.With((FactColumn<bool?>)null!, _ => true), "column", "");
        Refusal.Of<ArgumentNullException>(() => Map.Fill(null!), "items", "");
    }

    [Fact]
    public void Nothing_is_allocated_for_a_row()
    {
        var cards = Enumerable.Repeat(new Card { Revenue = 1, Called = new DateTime(2026, 1, 1), Satisfaction = 50 }, 20_000).ToArray();
        Map.Fill(cards);
        var few = Allocated(cards.Take(10_000).ToArray());

        // A row of the six columns takes 8 + 4 + 2 + 2 + 4 + 1 bytes.
        Assert.InRange(Allocated(cards) - few, 0, 10_000 * 22);
    }

    private static long Allocated(Card[] cards)
    {
        var before = AllocatedSoFar();
        Map.Fill(cards);
        return AllocatedSoFar() - before;
    }

#if NET
    private static long AllocatedSoFar() => GC.GetAllocatedBytesForCurrentThread();
#else
    private static long AllocatedSoFar() => 0;
#endif

    private struct Card
    {
        public decimal Revenue { get; set; }

        public DateTime? Called { get; set; }

        public int Rivals { get; set; }

        public decimal? Satisfaction { get; set; }

        public decimal? Growth { get; set; }

        public bool? Influential { get; set; }
    }
}

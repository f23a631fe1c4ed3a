using System;
using System.Linq;
using CustomerRules.Bulk.Filling;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>A table of columns: filled one by one, or row by row.</summary>
public class ColumnTableTests
{
    [Fact]
    public void A_new_table_knows_nothing()
    {
        var table = new ColumnTable(3);

        Assert.Equal((3, 0), (table.Rows, table.BadRows));
        Assert.Empty(table.BadCells);
        Assert.Equal(TierBasis.Standard, table.Basis);
        Assert.Equal(Rows.Unknown, table.ToColumns().RowAt(2, new(2025, 1, 1), default));
    }

    [Fact]
    public void A_column_that_was_not_filled_is_absent()
    {
        var table = new ColumnTable(2);
        table.Fill(FactColumns.Satisfaction, new[] { Proportion.Full, default });

        Assert.True(table.Has(FactColumns.Satisfaction));
        Assert.False(table.Has(FactColumns.PriceLed));
        Assert.True(table.ToColumns().PriceLed.IsEmpty);
        Assert.Equal([10_000, 0], table.ToColumns().Satisfaction.ToArray());
    }

    [Fact]
    public void Columns_are_over_the_memory_of_the_table()
    {
        var table = new ColumnTable(1);
        table.Fill(FactColumns.Value, new[] { 1m });

        Assert.True(table.ToColumns().Value.Span == table.ToColumns().Value.Span);
        Assert.True(table.ToColumns().Value.Span == table.ToColumns().TierValue.Span);
    }

    [Fact]
    public void The_basis_chooses_the_tier_value_that_was_not_filled()
    {
        Assert.Equal([200], Filled(TierBasis.Revenue).ToColumns().TierValue.ToArray());
        Assert.Equal([100], Filled(TierBasis.Contribution).ToColumns().TierValue.ToArray());
        Assert.True(Filled("miles").ToColumns().TierValue.IsEmpty);
        Assert.Equal([200], Filled("miles").ToColumns().ReferenceSpend.ToArray());
    }

    [Fact]
    public void What_was_filled_is_not_worked_out()
    {
        var table = Filled(TierBasis.Revenue);
        table.Fill(FactColumns.PriorValue, new[] { 3m });
        table.Fill(FactColumns.TierValue, new decimal?[] { null });
        table.Fill(FactColumns.ReferenceSpend, new[] { 9m });
        table.FillPercent(FactColumns.Growth, new decimal?[] { 5 });
        var columns = table.ToColumns();

        Assert.Equal((CustomerRow.UnknownAmount, 900L, 500), (columns.TierValue.Span[0], columns.ReferenceSpend.Span[0], columns.Growth.Span[0]));
    }

    [Fact]
    public void Column_and_table_are_refused_with_a_sentence()
    {
        var table = new ColumnTable(3);

        Refusal.Of<ArgumentOutOfRangeException>(() => new ColumnTable(-1), "rows", "rows must be between 0 and 2,147,483,647, but was -1.");
        Refusal.Of<ArgumentException>(
            () => Do(() => table.Fill(FactColumns.Value, new[] { 1m, 2m })), "values", "annual_spend must have one value for each of the 3 rows, but had 2.");
        Refusal.Of<ArgumentException>(
            () => Do(() => table.FillPercent(FactColumns.Growth, new decimal?[4])), "values", "growth must have one value for each of the 3 rows, but had 4.");
        Refusal.Of<ArgumentNullException>(() => Do(() => table.Fill((FactColumn<CustomerTier>)null!, new CustomerTier[3])), "column", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => Do(() => table.Set(3, Rows.Unknown)), "index", "index must be between 0 and 2, but was 3.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Do(() => table.Set(-1, Rows.Unknown)), "index", "index must be between 0 and 2, but was -1.");
        Refusal.Of<ArgumentException>(
            () => Do(() => table.Set(0, Rows.Unknown with { Scale = MoneyScale.FromDecimals(0) })), "row", "row must have 2 decimals, as the table has, but had 0.");
        Assert.False(table.Has(FactColumns.Value));
    }

    [Fact]
    public void Every_kind_of_bad_value_is_told_of()
    {
        var table = new ColumnTable(1);
        table.Fill(FactColumns.Value, new[] { -9_000_000_000_000.017m });
        table.Fill(FactColumns.Investment, new[] { -5m });
        table.Fill(FactColumns.LastContact, new[] { new LocalDate(2200, 1, 1) });
        table.FillPercent(FactColumns.Satisfaction, new decimal?[] { 100.5m });
        table.Fill(FactColumns.Alternatives, new[] { -3 });
        table.Fill(FactColumns.HorizonMonths, new[] { 1_201 });
        table.Fill(FactColumns.TradePattern, new[] { (TradePattern)7 });
        table.Fill(FactColumns.PreviousTier, new[] { (CustomerTier)200 });
        table.Fill(FactColumns.PreviousType, new[] { (RelationshipType)5 });

        Assert.Equal(1, table.BadRows);
        Assert.Equal(
            [
                "annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,000.017.",
                "investments must be between 0 and 9,000,000,000,000.00, but was -5.00.",
                "last_contact must be a date between 1900-01-01 and 2199-12-31, but was 2200-01-01.",
                "satisfaction must be between 0 and 100 percent, but was 100.5.",
                "alternatives must be a whole number between 0 and 10,000 suppliers, but was -3.",
                "horizon_months must be a whole number between 0 and 1,200 months, but was 1201.",
                "trade_pattern must be one of Unknown, NoPurchase, New, OneOff, InRhythm, Late, Silent, but was 7.",
                "previous_tier must be one of Unknown, A, B, C, D, but was 200.",
                "previous_type must be one of Unknown, Transactional, Developing, Captive, Partnership, but was 5.",
            ],
            table.BadCells.Select(cell => cell.Problem), StringComparer.Ordinal);
        Assert.Equal("row 0: investments must be between 0 and 9,000,000,000,000.00, but was -5.00.", table.BadCells[1].ToString());
        Assert.Equal((0, "investments"), (table.BadCells[1].Row, table.BadCells[1].Column));
    }

    [Fact]
    public void A_bad_value_is_not_painted_over()
    {
        var table = new ColumnTable(2);
        table.Fill(FactColumns.Alternatives, new[] { 3, 20_000 });
        table.Fill(FactColumns.Alternatives, new[] { 4, 5 });
        table.Set(1, Rows.Unknown);

        Assert.Equal(1, table.BadRows);
        Assert.Equal([4, short.MaxValue], table.ToColumns().Alternatives.ToArray());
    }

    [Fact]
    public void A_row_that_was_not_set_is_unknown()
    {
        var table = new ColumnTable(2);
        table.Set(0, default);

        Assert.Equal(Rows.Unknown, table.ToColumns().RowAt(1, new(2025, 1, 1), default));
    }

    [Fact]
    public void A_row_that_is_invalid_is_told_of()
    {
        var table = new ColumnTable(1);
        table.Set(0, Rows.Unknown with { Satisfaction = 10_001, PreviousTier = (CustomerTier)9 });

        Assert.Equal(["satisfaction", "previous_tier"], table.BadCells.Select(cell => cell.Column), StringComparer.Ordinal);
        Assert.False(table.ToColumns().RowAt(0, new(2025, 1, 1), default).IsValid);
    }

    [Fact]
    public void All_bad_rows_are_counted_and_the_first_thousand_values_told_of()
    {
        var table = new ColumnTable(2_500);
        table.Fill(FactColumns.Alternatives, Enumerable.Repeat(-1, 2_500).ToArray());
        table.Fill(FactColumns.HorizonMonths, Enumerable.Repeat(-1, 2_500).ToArray());

        Assert.Equal((2_500, 1_000), (table.BadRows, table.BadCells.Count));
        Assert.Equal(999, table.BadCells[999].Row);
    }

    private static ColumnTable Filled(string measure)
    {
        var table = new ColumnTable(1, new TierBasis(measure));
        table.Fill(FactColumns.Value, new[] { 2m });
        table.Fill(FactColumns.Contribution, new[] { 1m });
        return table;
    }

    private static object? Do(Action action)
    {
        action();
        return null;
    }
}

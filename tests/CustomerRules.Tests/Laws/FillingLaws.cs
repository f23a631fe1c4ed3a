using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk.Filling;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Amounts = CustomerRules.Tests.Generators.Amounts;

namespace CustomerRules.Tests.Laws;

/// <summary>Whatever way the columns are filled, each row is the one that the front door would judge.</summary>
public class FillingLaws
{
    private static readonly Gen<CustomerRow[]> Tables =
        from scale in RowFields.Scale
        from count in Gen.Choose(0, 12)
        from rows in Gen.ArrayOf(Rows.Any, count)
        select rows.Select(row => row with { AsOf = 20_000, Scale = scale }).ToArray();

    [Fact]
    public void Columns_of_cards_hold_the_rows_of_the_cards() => Law.Holds(
        from scale in Amounts.Scale
        from asOf in Gen.Choose(DayNumber.Min, DayNumber.Max)
        from measure in Gen.Elements(TierBasis.Revenue, TierBasis.Contribution, "miles")
        from count in Gen.Choose(0, 5)
        from cards in Gen.ArrayOf(Cards.Of(scale), count)
        select (cards, asOf: DayNumber.ToDate(asOf), basis: new TierBasis(measure, scale: scale)),
        x =>
        {
            var table = ColumnTable.FromFacts(x.cards, x.asOf, x.basis);
            var columns = table.ToColumns();

            Assert.Equal(0, table.BadRows);
            Assert.Equal(x.cards.Select(card => card.ToRow(x.asOf, x.basis)), Enumerable.Range(0, columns.Rows).Select(row => columns.RowAt(row, x.asOf, x.basis.Scale)));
        });

    [Fact]
    public void A_row_that_is_set_reads_back() =>
        Law.Holds(Tables, rows =>
        {
            var table = new ColumnTable(rows.Length, BasisOf(rows));
            for (var row = 0; row < rows.Length; row++)
            {
                table.Set(row, rows[row]);
            }

            AreIn(table, rows);
        });

    [Fact]
    public void Natural_values_of_a_row_make_the_row() =>
        Law.Holds(Tables, rows => AreIn(RowMap.Every.Fill(rows, BasisOf(rows)), rows));

    [Fact]
    public void A_typed_reader_of_a_row_makes_the_row() =>
        Law.Holds(Tables, rows => AreIn(ReaderMap.Standard.Fill(RowReader.Typed(rows), BasisOf(rows)), rows));

    [Fact]
    public void A_reader_of_text_makes_the_row() =>
        Law.Holds(Tables, rows => AreIn(ReaderMap.Standard.Fill(RowReader.Text(rows), BasisOf(rows)), rows));

    [Fact]
    public void Values_of_three_years_give_the_tier_value_the_growth_and_the_reference_spend_of_the_front_door() => Law.Holds(
        from scale in Amounts.Scale
        from measure in Gen.Elements(TierBasis.Revenue, TierBasis.Contribution, "miles")
        from trade in Cards.Trades(scale)
        select (trade, basis: new TierBasis(measure, scale: scale)),
        x =>
        {
            var table = new ColumnTable(1, x.basis);
            table.Fill(FactColumns.Value, new[] { x.trade.Value });
            table.Fill(FactColumns.PriorValue, new[] { x.trade.PriorValue });
            table.Fill(FactColumns.EarlierValue, new[] { x.trade.EarlierValue });

            Assert.Equal(
                new CustomerFacts("card").WithTrade(x.trade).ToRow(new(2025, 1, 1), x.basis),
                table.ToColumns().RowAt(0, new(2025, 1, 1), x.basis.Scale));
        });

    [Fact]
    public void A_decimal_becomes_the_exact_amount_rounded_half_to_even_once() => Law.Holds(
        from scale in Amounts.Scale
        from amount in Amounts.Within(MoneyScale.MaxMinorUnits)
        from tail in Gen.Elements(0m, 0.5m, -0.5m, 0.49999999m, 0.50000001m, 1.5m)
        select (scale, amount: (amount + tail) / scale.MinorUnitsPerUnit),
        x =>
        {
            var table = new ColumnTable(1, new TierBasis(scale: x.scale));
            table.Fill(FactColumns.Value, new[] { x.amount });
            var naive = NaiveNumbers.MinorUnits(NaiveNumbers.Exact(x.amount), x.scale);
            var isWithin = naive >= -MoneyScale.MaxMinorUnits && naive <= MoneyScale.MaxMinorUnits;

            Assert.Equal(isWithin ? 0 : 1, table.BadRows);
            Assert.Equal(isWithin ? naive : long.MaxValue, table.ToColumns().Value.Span[0]);
        });

    private static TierBasis BasisOf(CustomerRow[] rows) => new(scale: rows.Length == 0 ? default : rows[0].Scale);

    private static void AreIn(ColumnTable table, IReadOnlyList<CustomerRow> rows)
    {
        var columns = table.ToColumns();

        Assert.Empty(table.BadCells);
        Assert.Equal(rows, Enumerable.Range(0, columns.Rows).Select(row => columns.RowAt(row, DayNumber.ToDate(20_000), table.Basis.Scale)));
    }
}

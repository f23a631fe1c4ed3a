using System;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using System.Linq;
using CustomerRules.Bulk.Filling;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>Columns out of a data reader.</summary>
public class ReaderMapTests
{
    [Fact]
    public void Known_names_are_read_in_any_case_and_the_others_left_alone()
    {
        var reader = Reader(["Customer_Id", "ANNUAL_SPEND", "remark", "last_contact"], [typeof(string), typeof(long), typeof(string), typeof(string)],
            ["a", 12L, "-", "2026-06-30"],
            ["b", DBNull.Value, "-", ""]);
        var ids = new List<string>();
        var table = ReaderMap.Standard.Fill(reader, eachRow: row =>
        {
            Assert.Equal(ids.Count, row);
            ids.Add(reader.GetString(0));
        });
        var columns = table.ToColumns();

        Assert.Equal(["a", "b"], ids, StringComparer.Ordinal);
        Assert.Equal([1_200, CustomerRow.UnknownAmount], columns.Value.ToArray());
        Assert.Equal([new LocalDate(2026, 6, 30), null], columns.LastContact.ToArray().Select(Generators.RowMap.Date));
        Assert.False(table.Has(FactColumns.Contribution));
        Assert.False(reader.IsClosed);
    }

    [Fact]
    public void A_caller_has_names_of_its_own_and_one_column_may_serve_two_facts()
    {
        var map = ReaderMap.Standard.With(FactColumns.Value, "umsatz").With(FactColumns.TierValue, "UMSATZ");
        var columns = map.Fill(Reader(["umsatz", "annual_spend"], [typeof(decimal), typeof(decimal)], [1m, 2m])).ToColumns();

        Assert.Equal((100L, 100L), (columns.Value.Span[0], columns.TierValue.Span[0]));
        Assert.Equal(200, ReaderMap.Standard.Fill(Reader(["umsatz", "annual_spend"], [typeof(decimal), typeof(decimal)], [1m, 2m])).ToColumns().Value.Span[0]);
    }

    [Fact]
    public void A_reader_is_refused_with_a_sentence()
    {
        Refusal.Of<ArgumentNullException>(() => ReaderMap.Standard.Fill(null!), "reader", "");
        Refusal.Of<ArgumentException>(
            () => ReaderMap.Standard.Fill(Reader(["id"], [typeof(string)])), "reader", "reader must have at least one column that is a fact, such as annual_spend, but has none.");
        Refusal.Of<ArgumentException>(
            () => ReaderMap.Standard.With(FactColumns.Value, "umsatz").Fill(Reader(["annual_spend"], [typeof(decimal)])),
            "reader",
            "reader must have the column 'umsatz' for annual_spend, but has none of that name.");
        Refusal.Of<ArgumentException>(
            () => ReaderMap.Standard.Fill(Reader(["annual_spend"], [typeof(double)])), "reader", "reader must have the column 'annual_spend' as an exact type such as decimal, but has it as Double.");
        Refusal.Of<ArgumentException>(
            () => ReaderMap.Standard.Fill(Reader(["price_led"], [typeof(float)])), "reader", "reader must have the column 'price_led' as an exact type such as decimal, but has it as Single.");
        Refusal.Of<ArgumentException>(
            () => ReaderMap.Standard.Fill(Reader(["Price_led", "price_leD"], [typeof(decimal), typeof(decimal)])), "reader", "reader must have the column 'price_led' once, but has it twice.");
        Refusal.Of<ArgumentException>(() => ReaderMap.Standard.With(FactColumns.Value, ""), "name", "name must not be empty.");
        Refusal.Of<ArgumentNullException>(() => ReaderMap.Standard.With((FactColumn<bool?>)null!, "a"), "column", "");
    }

    [Theory]
    [InlineData("annual_spend", "1,000", "annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was '1,000'.")]
    [InlineData("annual_spend", "1e3", "annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was '1e3'.")]
    [InlineData("annual_spend", true, "annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was yes.")]
    [InlineData("investments", -1L, "investments must be between 0 and 9,000,000,000,000.00, but was -1.")]
    [InlineData("growth", "fast", "growth must be a percentage, but was 'fast'.")]
    [InlineData("last_contact", "30.6.2026", "last_contact must be a date between 1900-01-01 and 2199-12-31, but was '30.6.2026'.")]
    [InlineData("last_contact", "2026-02-29", "last_contact must be a date between 1900-01-01 and 2199-12-31, but was '2026-02-29'.")]
    [InlineData("last_contact", "2026-02-28 25:00:00", "last_contact must be a date between 1900-01-01 and 2199-12-31, but was '2026-02-28 25:00:00'.")]
    [InlineData("last_contact", 20260630, "last_contact must be a date between 1900-01-01 and 2199-12-31, but was 20260630.")]
    [InlineData("satisfaction", 101, "satisfaction must be between 0 and 100 percent, but was 101.")]
    [InlineData("satisfaction", "46 %", "satisfaction must be between 0 and 100 percent, but was '46 %'.")]
    [InlineData("alternatives", "2.5", "alternatives must be a whole number between 0 and 10,000 suppliers, but was '2.5'.")]
    [InlineData("judges_future", 2, "judges_future must be yes or no, but was 2.")]
    [InlineData("judges_future", "maybe", "judges_future must be yes or no, but was 'maybe'.")]
    [InlineData("previous_tier", "E", "previous_tier must be one of Unknown, A, B, C, D, but was 'E'.")]
    [InlineData("previous_tier", (short)5, "previous_tier must be one of Unknown, A, B, C, D, but was 5.")]
    [InlineData("satisfaction", 0.5, "satisfaction must be between 0 and 100 percent, but was 0.5 (Double).")]
    [InlineData("open_matters", 'y', "open_matters must be yes or no, but was y (Char).")]
    public void A_bad_value_is_told_of(string column, object value, string problem)
    {
        foreach (var type in new[] { value.GetType(), typeof(object) })
        {
            if (type == typeof(double))
            {
                continue;
            }

            var table = ReaderMap.Standard.Fill(Reader([column], [type], [DBNull.Value], [value]));

            Assert.Equal(["row 1: " + problem], table.BadCells.Select(cell => cell.ToString()), StringComparer.Ordinal);
            Assert.Equal(
                [true, false],
                Enumerable.Range(0, 2).Select(row => table.ToColumns().RowAt(row, Customers.AsOf, default).IsValid));
        }
    }

    [Theory]
    [InlineData("annual_spend", "-12.345", "Value", -1_234L)]
    [InlineData("alternatives", "3.0", "Alternatives", 3L)]
    [InlineData("alternatives", (sbyte)3, "Alternatives", 3L)]
    [InlineData("alternatives", 3u, "Alternatives", 3L)]
    [InlineData("alternatives", 3ul, "Alternatives", 3L)]
    [InlineData("alternatives", (ushort)3, "Alternatives", 3L)]
    [InlineData("last_contact", "1970-01-02", "LastContact", 1L)]
    [InlineData("last_contact", "1970-01-02T23:59:59", "LastContact", 1L)]
    [InlineData("last_contact", "1970-01-02 23:59:59.1234567", "LastContact", 1L)]
    [InlineData("judges_future", "YES", "JudgesFuture", 1L)]
    [InlineData("judges_future", "0", "JudgesFuture", 0L)]
    [InlineData("judges_future", 1, "JudgesFuture", 1L)]
    [InlineData("previous_tier", "b", "PreviousTier", 2L)]
    [InlineData("previous_tier", "4", "PreviousTier", 4L)]
    [InlineData("trade_pattern", "inRhythm", "TradePattern", 4L)]
    public void Values_are_read_in_many_types(string column, object value, string property, long number)
    {
        foreach (var type in new[] { value.GetType(), typeof(object) })
        {
            var table = ReaderMap.Standard.Fill(Reader([column], [type], [value]));
            var row = table.ToColumns().RowAt(0, Customers.AsOf, default);

            Assert.Empty(table.BadCells);
            Assert.Equal(number, Convert.ToInt64(typeof(CustomerRow).GetProperty(property)!.GetValue(row), CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Names_are_read_from_the_enums_too() =>
        Assert.Equal([CustomerTier.B], ReaderMap.Standard.Fill(Reader(["previous_tier"], [typeof(CustomerTier)], [CustomerTier.B])).ToColumns().PreviousTier.ToArray());

    [Fact]
    public void A_reader_without_column_types_is_read_cell_by_cell()
    {
        using var reader = new OneColumnReader("annual_spend", 12L, "1.50", null, 0.5, new OverflowException("more than a decimal holds"));
        var table = ReaderMap.Standard.Fill(reader);

        Assert.Equal([1_200, 150, CustomerRow.UnknownAmount, long.MaxValue, long.MaxValue], table.ToColumns().Value.ToArray());
        Assert.Equal(
            [
                "row 3: annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 0.5 (Double).",
                "row 4: annual_spend must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was a value that the reader cannot give (OverflowException).",
            ],
            table.BadCells.Select(cell => cell.ToString()),
            StringComparer.Ordinal);
    }

    [Fact]
    public void What_the_database_throws_is_the_callers_to_see()
    {
        using var reader = new OneColumnReader("annual_spend", 1m, new TimeoutException("gone"));

        Assert.Throws<TimeoutException>(() => ReaderMap.Standard.Fill(reader));
    }

    [Fact]
    public void A_moment_of_NodaTime_is_read_as_its_date() =>
        Assert.Equal(1, ReaderMap.Standard.Fill(Reader(["last_contact"], [typeof(object)], [new LocalDateTime(1970, 1, 2, 23, 0)])).ToColumns().LastContact.Span[0]);

#if NET
    [Fact]
    public void A_date_of_the_framework_is_read() =>
        Assert.Equal(1, ReaderMap.Standard.Fill(Reader(["last_contact"], [typeof(DateOnly)], [new DateOnly(1970, 1, 2)])).ToColumns().LastContact.Span[0]);
#endif

    private static DataTableReader Reader(string[] names, Type[] types, params object[][] rows)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture, CaseSensitive = true };
        for (var column = 0; column < names.Length; column++)
        {
            table.Columns.Add(names[column], types[column]);
        }

        foreach (var row in rows)
        {
            table.Rows.Add(row);
        }

        return table.CreateDataReader();
    }
}

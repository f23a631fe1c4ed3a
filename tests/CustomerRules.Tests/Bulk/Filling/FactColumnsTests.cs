using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Bulk.Filling;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Bulk.Filling;

/// <summary>Every column that can be filled: its name, and where its range ends.</summary>
public class FactColumnsTests
{
    private static readonly LocalDate Today = new(2026, 7, 1);

    private static readonly string[] Names =
    [
        "tier_value", "annual_spend", "prior_spend", "earlier_spend", "reference_spend", "annual_contribution", "investments", "one_off_costs", "loss_if_it_fails", "growth",
        "first_order", "last_order", "last_contact", "previous_tier_since", "override_expires", "override_set",
        "probability", "criticality", "share_of_wallet", "category_share", "satisfaction", "mutual_benefit", "price_led",
        "alternatives", "horizon_months", "judges_future", "influential", "open_matters", "trade_pattern", "previous_tier", "override_tier", "previous_type",
    ];

    [Fact]
    public void Names_are_stable() => Assert.Equal(Names, ColumnSpecs.All.Select(spec => spec.Name), StringComparer.Ordinal);

    [Fact]
    public void Every_public_column_is_listed_in_the_order_of_its_slot()
    {
        var columns = typeof(FactColumns).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)!.ToString());

        Assert.Equal(Names.OrderBy(name => name, StringComparer.Ordinal), columns.OrderBy(name => name, StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, Names.Length), ColumnSpecs.All.Select(spec => (int)spec.Slot));
    }

    [Fact]
    public void Every_doc_begins_with_the_name() =>
        Assert.All(
            typeof(FactColumns).GetProperties(BindingFlags.Public | BindingFlags.Static),
            property => Assert.StartsWith(property.GetValue(null) + ": ", Documented.Summary(typeof(FactColumns), property.Name), StringComparison.Ordinal));

    public static IEnumerable<object[]> Slots => Enumerable.Range(0, Names.Length).Select(slot => new object[] { Names[slot], slot });

    [Theory]
    [MemberData(nameof(Slots))]
    public void A_bad_value_is_outside_the_range_of_the_row_and_an_unknown_one_is_not(string name, int slot)
    {
        var spec = ColumnSpecs.All[slot];
        Assert.Equal(name, spec.Name);

        Assert.Null(RowWith(spec, spec.Unknown).Problem);
        Assert.NotNull(RowWith(spec, spec.Bad).Problem);
    }

    [Fact]
    public void Both_sides_of_every_range()
    {
        Turns(FactColumns.Value, -9_000_000_000_000.004m, -9_000_000_000_000.005m, -9_000_000_000_000.0051m);
        Turns(FactColumns.Value, 9_000_000_000_000.005m, 9_000_000_000_000.00m, 9_000_000_000_000.0051m);
        Turns(FactColumns.Investment, 0m, -0.0m, -0.0001m);
        Turns(FactColumns.OneOffCost, 9_000_000_000_000.005m, 0.004m, 9_000_000_000_000.01m);
        Turns(FactColumns.LastContact, new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31), new LocalDate(1899, 12, 31));
        Turns(FactColumns.OverrideSet, new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31), new LocalDate(2200, 1, 1));
        Turns(FactColumns.Alternatives, 0, 10_000, 10_001);
        Turns(FactColumns.HorizonMonths, 0, 1_200, -1);
        Turns(FactColumns.TradePattern, TradePattern.Unknown, TradePattern.Silent, TradePattern.Silent + 1);
        Turns(FactColumns.PreviousTier, CustomerTier.Unknown, CustomerTier.D, CustomerTier.D + 1);
        Turns(FactColumns.PreviousType, RelationshipType.Unknown, RelationshipType.Partnership, RelationshipType.Partnership + 1);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.005", 0)]
    [InlineData("0.015", 2)]
    [InlineData("46.00", 4_600)]
    [InlineData("99.995", 10_000)]
    [InlineData("100", 10_000)]
    [InlineData("100.0001", null)]
    [InlineData("-0.0001", null)]
    public void A_share_is_a_percentage_rounded_half_to_even(string percent, int? basisPoints)
    {
        var table = new ColumnTable(1);
        table.FillPercent(FactColumns.Satisfaction, new decimal?[] { Decimal(percent) });

        Assert.Equal(basisPoints is null ? 1 : 0, table.BadRows);
        Assert.Equal(basisPoints ?? short.MaxValue, table.ToColumns().Satisfaction.Span[0]);
    }

    [Theory]
    [InlineData("-10000.01", -1_000_000)]
    [InlineData("-0.005", 0)]
    [InlineData("0.015", 2)]
    [InlineData("9999.994", 999_999)]
    [InlineData("79228162514264337593543950335", 1_000_000)]
    public void Growth_is_a_percentage_that_saturates(string percent, int basisPoints)
    {
        var table = new ColumnTable(1);
        table.FillPercent(FactColumns.Growth, new decimal?[] { Decimal(percent) });

        Assert.Equal(0, table.BadRows);
        Assert.Equal(basisPoints, table.ToColumns().Growth.Span[0]);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Turns<TValue>(FactColumn<TValue?> column, TValue good, TValue alsoGood, TValue bad)
        where TValue : struct
    {
        var table = new ColumnTable(3);
        table.Fill(column, new[] { good, alsoGood, bad });
        Turned(table);
    }

    private static void Turns<TValue>(FactColumn<TValue> column, TValue good, TValue alsoGood, TValue bad)
        where TValue : struct, Enum
    {
        var table = new ColumnTable(3);
        table.Fill(column, new[] { good, alsoGood, bad });
        Turned(table);
    }

    private static void Turned(ColumnTable table)
    {
        var columns = table.ToColumns();

        Assert.Equal([2], table.BadCells.Select(cell => cell.Row));
        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(row => columns.RowAt(row, Today, default).IsValid));
    }

    private static CustomerRow RowWith(ColumnSpec spec, long number)
    {
        var table = new ColumnTable(1);
        table.Open(spec);
        table.Put(spec, 0, number, "text");
        return table.ToColumns().RowAt(0, Today, default);
    }
}

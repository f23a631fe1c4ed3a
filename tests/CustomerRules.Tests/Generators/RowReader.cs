using System;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using NodaTime.Text;

namespace CustomerRules.Tests.Generators;

/// <summary>Rows as a database gives them: one column a fact, in the types of SQL, or all as text.</summary>
internal static class RowReader
{
    private static readonly (string Name, Type Type, Func<CustomerRow, object?> Value)[] Columns =
    [
        ("tier_value", typeof(decimal), row => RowMap.Money(row.TierValue, row)),
        ("annual_spend", typeof(decimal), row => RowMap.Money(row.Value, row)),
        ("reference_spend", typeof(decimal), row => RowMap.Money(row.ReferenceSpend, row)),
        ("annual_contribution", typeof(decimal), row => RowMap.Money(row.Contribution, row)),
        ("investments", typeof(decimal), row => RowMap.Money(row.Investment, row)),
        ("one_off_costs", typeof(decimal), row => RowMap.Money(row.OneOffCost, row)),
        ("loss_if_it_fails", typeof(decimal), row => RowMap.Money(row.LossIfItFails, row)),
        ("growth", typeof(decimal), row => RowMap.Growth(row.Growth)?.Percent),
        ("first_order", typeof(DateTime), row => RowMap.Date(row.FirstOrder)?.ToDateTimeUnspecified()),
        ("last_order", typeof(DateTime), row => RowMap.Date(row.LastOrder)?.ToDateTimeUnspecified()),
        ("last_contact", typeof(DateTime), row => RowMap.Date(row.LastContact)?.ToDateTimeUnspecified().AddHours(23)),
        ("previous_tier_since", typeof(DateTime), row => RowMap.Date(row.PreviousTierSince)?.ToDateTimeUnspecified()),
        ("override_expires", typeof(string), row => RowMap.Date(row.OverrideExpires) is { } date ? LocalDatePattern.Iso.Format(date) : null),
        ("override_set", typeof(object), row => RowMap.Date(row.OverrideSet)),
        ("probability", typeof(decimal), row => RowMap.Share(row.Probability)?.Percent),
        ("criticality", typeof(decimal), row => RowMap.Share(row.Criticality)?.Percent),
        ("share_of_wallet", typeof(decimal), row => RowMap.Share(row.ShareOfWallet)?.Percent),
        ("category_share", typeof(decimal), row => RowMap.Share(row.CategoryShare)?.Percent),
        ("satisfaction", typeof(decimal), row => RowMap.Share(row.Satisfaction)?.Percent),
        ("mutual_benefit", typeof(string), row => RowMap.Share(row.MutualBenefit)?.Percent.ToString(CultureInfo.InvariantCulture)),
        ("price_led", typeof(object), row => RowMap.Share(row.PriceLed)?.Percent),
        ("alternatives", typeof(int), row => RowMap.Count(row.Alternatives)),
        ("horizon_months", typeof(short), row => RowMap.Count(row.HorizonMonths)),
        ("judges_future", typeof(bool), row => RowMap.Answer(row.JudgesFuture)),
        ("influential", typeof(byte), row => row.Influential < 0 ? null : (byte)row.Influential),
        ("open_matters", typeof(string), row => RowMap.Answer(row.OpenMatters) switch { true => "yes", false => "no", null => null }),
        ("trade_pattern", typeof(string), row => row.TradePattern.ToString()),
        ("previous_tier", typeof(byte), row => (byte)row.PreviousTier),
        ("override_tier", typeof(string), row => row.OverrideTier.ToString().ToLowerInvariant()),
        ("previous_type", typeof(long), row => (long)row.PreviousType),
    ];

    /// <summary>A reader over the rows, each column in a type of SQL.</summary>
    public static DataTableReader Typed(IReadOnlyList<CustomerRow> rows) => Of(rows, column => column.Type, value => value);

    /// <summary>A reader over the rows with text alone, as after a load from CSV; unknown is empty.</summary>
    public static DataTableReader Text(IReadOnlyList<CustomerRow> rows) => Of(rows, _ => typeof(string), TextOf);

    private static DataTableReader Of(
        IReadOnlyList<CustomerRow> rows, Func<(string Name, Type Type, Func<CustomerRow, object?> Value), Type> type, Func<object?, object?> value)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column.Name, type(column));
        }

        foreach (var row in rows)
        {
            table.Rows.Add(Array.ConvertAll(Columns, column => value(column.Value(row)) ?? DBNull.Value));
        }

        return table.CreateDataReader();
    }

    private static object TextOf(object? value) => value switch
    {
        null => "",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        NodaTime.LocalDate date => LocalDatePattern.Iso.Format(date),
        bool answer => answer ? "TRUE" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>One row of the facts file; a column that was never set is unknown and stays empty.</summary>
internal sealed class FactsRow
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public FactsRow(string customerId) => Set("customer_id", customerId);

    public static IReadOnlyList<string> Columns { get; } =
    [
        "customer_id", "name", "last_contact", "annual_spend", "annual_contribution",
        "one_off_search", "one_off_evaluation", "one_off_learning", "one_off_setup",
        "one_off_forfeited", "one_off_penalty", "one_off_exit_fee", "one_off_relationship",
        "loss_if_it_fails", "probability", "criticality",
        "alternatives", "share_of_wallet", "category_share", "horizon_months", "satisfaction", "mutual_benefit", "judges_future", "price_led",
        "influential", "previous_tier", "previous_tier_since", "previous_type", "investments_known",
    ];

    public string CustomerId => _values["customer_id"];

    public void Set(string column, string value)
    {
        if (!Columns.Contains(column, StringComparer.Ordinal))
            throw new ArgumentException($"There is no column '{column}' in the facts file.", nameof(column));
        _values[column] = value;
    }

    public string[] ToFields() => [.. Columns.Select(column => _values.GetValueOrDefault(column, string.Empty))];
}

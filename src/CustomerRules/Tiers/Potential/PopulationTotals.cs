using System;
using System.Globalization;

namespace CustomerRules.Tiers.Potential;

/// <summary>What all customers together bring in the trailing year, against which one customer's share is measured. Null is unknown.</summary>
/// <remarks>Amounts in the one ledger currency of the caller. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PopulationTotals
{
    private const decimal Most = 100_000_000_000_000_000_000m;

    /// <summary>Totals; what is left out is unknown.</summary>
    /// <param name="value">Sum of the customers' values; within +-10^20. Negative values count as they are.</param>
    /// <param name="contribution">Sum of the customers' contributions; within +-10^20.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is out of range; the message names it, its value and the bounds.</exception>
    public PopulationTotals(decimal? value = null, decimal? contribution = null)
    {
        Value = Within(value, nameof(value));
        Contribution = Within(contribution, nameof(contribution));
    }

    /// <summary>Nothing is known.</summary>
    public static PopulationTotals Unknown { get; } = new();

    /// <summary>Sum of the customers' values of the trailing year.</summary>
    public decimal? Value { get; }

    /// <summary>Sum of the customers' contributions of the trailing year.</summary>
    public decimal? Contribution { get; }

    /// <summary>Invariant text such as <c>value 1000000.00, contribution unknown</c>.</summary>
    public override string ToString() => "value " + Text(Value) + ", contribution " + Text(Contribution);

    private static decimal? Within(decimal? sum, string name) =>
        sum is null or (>= -Most and <= Most)
            ? sum
            : throw new ArgumentOutOfRangeException(name, string.Format(
                CultureInfo.InvariantCulture, "{0} must be between {1:#,0} and {2:#,0}, but was {3:#,0.####}.", name, -Most, Most, sum));

    private static string Text(decimal? sum) => sum?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
}

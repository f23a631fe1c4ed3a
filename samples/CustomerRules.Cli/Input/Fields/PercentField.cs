using System;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Numbers;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Percentages as <c>46.00</c>, from 0 to 100; decimals after the second are rounded half to even.</summary>
internal static class PercentField
{
    private const string OutOfRange = "must be between 0 and 100";

    /// <summary>The parser.</summary>
    public static FieldParser<Proportion> Percent { get; } = TryParse;

    private static bool TryParse(ReadOnlySpan<byte> text, out Proportion proportion, [NotNullWhen(false)] out string? wrong)
    {
        proportion = default;
        if (!DecimalField.Amount(text, out decimal percent, out wrong))
        {
            if (wrong == DecimalField.OutOfRange)
                wrong = OutOfRange;
            return false;
        }

        if (percent is < 0 or > 100)
        {
            wrong = OutOfRange;
            return false;
        }

        proportion = Proportion.FromPercent(percent);
        return true;
    }
}

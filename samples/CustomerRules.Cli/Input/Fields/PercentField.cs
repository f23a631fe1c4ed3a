using System;
using System.Diagnostics.CodeAnalysis;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Percentages as <c>46.00</c>, from 0 to 100, as basis points; decimals after the second are rounded half to even.</summary>
internal static class PercentField
{
    /// <summary>Basis points, 0 to 10,000.</summary>
    public static FieldParser<int> BasisPoints { get; } = TryParse;

    private static bool TryParse(ReadOnlySpan<byte> text, out int basisPoints, [NotNullWhen(false)] out string? wrong)
    {
        basisPoints = 0;
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

        basisPoints = decimal.ToInt32(decimal.Round(percent * 100, MidpointRounding.ToEven));
        return true;
    }

    private const string OutOfRange = "must be between 0 and 100";
}

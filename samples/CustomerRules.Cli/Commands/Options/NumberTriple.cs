using System;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Cli.Input.Fields;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>Three numbers, one for each of the tiers A, B and C, written as <c>50,80,95</c>.</summary>
internal sealed record NumberTriple(decimal A, decimal B, decimal C)
{
    private const int MostDecimals = 2;

    /// <summary>Strictly ascending percentages above 0 and up to 100.</summary>
    public static FieldParser<NumberTriple> Shares { get; } = TryParseShares;

    /// <summary>Positive, strictly descending amounts.</summary>
    public static FieldParser<NumberTriple> Thresholds { get; } = TryParseThresholds;

    private static bool TryParseShares(ReadOnlySpan<byte> text, out NumberTriple value, [NotNullWhen(false)] out string? wrong)
    {
        bool good = TryParse(text, out value!) && value.A > 0 && value.A < value.B && value.B < value.C && value.C <= 100;
        wrong = good ? null : "must be three strictly ascending percentages with at most 2 decimals, like 50,80,95";
        return good;
    }

    private static bool TryParseThresholds(ReadOnlySpan<byte> text, out NumberTriple value, [NotNullWhen(false)] out string? wrong)
    {
        bool good = TryParse(text, out value!) && value.C > 0 && value.B > value.C && value.A > value.B;
        wrong = good ? null : "must be three positive, strictly descending amounts with at most 2 decimals, like 50000,10000,1000";
        return good;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out NumberTriple? value)
    {
        value = null;
        Span<Range> parts = stackalloc Range[4];
        if (SplitAtCommas(text, parts) != 3
            || !TryParseNumber(text[parts[0]], out decimal a)
            || !TryParseNumber(text[parts[1]], out decimal b)
            || !TryParseNumber(text[parts[2]], out decimal c))
        {
            return false;
        }

        value = new NumberTriple(a, b, c);
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<byte> text, out decimal number) =>
        DecimalField.Amount(text, out number, out _) && number.Scale <= MostDecimals;

    private static int SplitAtCommas(ReadOnlySpan<byte> text, Span<Range> parts)
    {
        int count = 0;
        foreach (var part in text.Split((byte)','))
        {
            if (count == parts.Length)
                break;
            parts[count++] = part;
        }

        return count;
    }
}

using System;
using System.Diagnostics.CodeAnalysis;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Numbers as <c>-1234.56</c>: an optional minus, digits, and optionally a point and more digits. Nothing else: no separators, exponent or spaces.</summary>
internal sealed class DecimalField
{
    // 13 digits before the point and 12 after it fit a decimal, so that no sum or product of valid fields is rounded before it is checked.
    private const int MostDigits = 25;
    private const decimal Greatest = 9_000_000_000_000.00m;

    private readonly int _mostDecimals;

    private DecimalField(int mostDecimals) => _mostDecimals = mostDecimals;

    /// <summary>An amount of money: at most 12 decimals, between -9,000,000,000,000.00 and 9,000,000,000,000.00.</summary>
    public static FieldParser<decimal> Amount { get; } = new DecimalField(12).TryParse;

    /// <summary>An amount of money that is not negative.</summary>
    public static FieldParser<decimal> AmountFromZero { get; } = TryParseFromZero;

    /// <summary>A factor of an amount, such as a quantity or a unit price: the same range, at most 6 decimals.</summary>
    public static FieldParser<decimal> Factor { get; } = new DecimalField(6).TryParse;

    /// <summary>What is wrong with a number outside the range of amounts.</summary>
    public const string OutOfRange = "must be between -9,000,000,000,000.00 and 9,000,000,000,000.00";

    /// <summary>Whether a number is in the range of amounts.</summary>
    public static bool IsInRange(decimal value) => value is >= -Greatest and <= Greatest;

    private static bool TryParseFromZero(ReadOnlySpan<byte> text, out decimal value, [NotNullWhen(false)] out string? wrong)
    {
        if (Amount(text, out value, out wrong) ? value >= 0 : wrong != OutOfRange)
            return wrong is null;
        wrong = "must be between 0 and 9,000,000,000,000.00";
        return false;
    }

    private bool TryParse(ReadOnlySpan<byte> text, out decimal value, [NotNullWhen(false)] out string? wrong)
    {
        value = 0;
        bool negative = !text.IsEmpty && text[0] == '-';
        var digits = negative ? text[1..] : text;
        int point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? default : digits[(point + 1)..];

        if (!AreDigits(whole) || (point >= 0 && !AreDigits(decimals)))
            wrong = "is not a number like -1234.56";
        else if (decimals.Length > _mostDecimals)
            wrong = FormattableString.Invariant($"has more than {_mostDecimals} decimals");
        else if (!TryCombine(whole.TrimStart((byte)'0'), decimals, negative, out value))
            wrong = OutOfRange;
        else
            wrong = null;
        return wrong is null;
    }

    private static bool TryCombine(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> decimals, bool negative, out decimal value)
    {
        value = 0;
        int count = whole.Length + decimals.Length;
        if (whole.Length > MostDigits - 12)
            return false;

        if (count <= 18)
        {
            long units = Accumulate(Accumulate(0, whole), decimals);
            value = new decimal(unchecked((int)units), (int)(units >> 32), 0, negative, (byte)decimals.Length);
        }
        else
        {
            value = new decimal(1, 0, 0, negative, (byte)decimals.Length) * AccumulateLong(whole, decimals);
        }

        return IsInRange(value);
    }

    private static long Accumulate(long units, ReadOnlySpan<byte> digits)
    {
        foreach (byte digit in digits)
            units = (units * 10) + (digit - '0');
        return units;
    }

    private static decimal AccumulateLong(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> decimals)
    {
        decimal units = 0;
        foreach (byte digit in whole)
            units = (units * 10) + (digit - '0');
        foreach (byte digit in decimals)
            units = (units * 10) + (digit - '0');
        return units;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}

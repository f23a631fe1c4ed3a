using System;
using System.Globalization;
using CustomerRules.Numbers;

namespace CustomerRules.Internal;

/// <summary>Amounts of money as text and in errors.</summary>
internal static class Amounts
{
    /// <summary>The amount with thousands separators and at least the scale's decimals; none of its own decimals is dropped.</summary>
    public static string Format(decimal amount, MoneyScale scale)
    {
        var ownDecimals = (decimal.GetBits(amount)[3] >> 16) & 0xFF;
        var format = "#,0." + new string('0', scale.Decimals) + new string('#', Math.Max(0, ownDecimals - scale.Decimals));
        return amount.ToString(format, CultureInfo.InvariantCulture);
    }

    public static ArgumentOutOfRangeException OutOfRange(
        string? name, decimal value, decimal min, decimal max, MoneyScale scale) =>
        new(name, string.Concat(
            name + " must be between ", min == 0 ? "0" : Format(min, scale), " and ", Format(max, scale) + ", but was " + Format(value, scale) + "."));
}

using System;
using System.Globalization;

namespace CustomerRules.Internal;

/// <summary>Basis points as percentages in invariant text.</summary>
internal static class BasisPointText
{
    /// <summary>With 2 decimals these stay well within an int.</summary>
    private const int MaxWholeDigits = 7;

    /// <summary><c>46.00 %</c>.</summary>
    public static string Write(int basisPoints) =>
        Percent(basisPoints).ToString("#,0.00 '%'", CultureInfo.InvariantCulture);

    /// <summary><c>10 %</c>, <c>12.5 %</c>: as few decimals as say it; for bounds in sentences.</summary>
    public static string WriteShort(int basisPoints) =>
        Percent(basisPoints).ToString("#,0.## '%'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Digits, at most 2 of them after a point, with or without a percent sign. Read digit by digit: the framework's parsers also
    /// take signs, NULs and any number of decimals, and not all of them the same.
    /// </summary>
    public static bool TryRead(string? text, out int basisPoints)
    {
        basisPoints = 0;
        if (text is null)
            return false;
        var number = text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1).TrimEnd(' ') : text;
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number.Substring(0, point);
        var decimals = point < 0 ? "00" : number.Substring(point + 1).PadRight(2, '0');
        if (whole.Length is 0 or > MaxWholeDigits || decimals.Length > 2 || point == number.Length - 1)
            return false;
        var read = 0;
        foreach (var digit in whole + decimals)
        {
            if (digit is < '0' or > '9')
                return false;
            read = (read * 10) + (digit - '0');
        }

        basisPoints = read;
        return true;
    }

    private static decimal Percent(int basisPoints) => basisPoints / 100m;
}

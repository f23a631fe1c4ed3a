using System;
using System.Globalization;

namespace CustomerRules.Internal;

/// <summary>Basis points as percentages in invariant text.</summary>
internal static class BasisPointText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary><c>46.00 %</c>.</summary>
    public static string Write(int basisPoints) =>
        Percent(basisPoints).ToString("#,0.00 '%'", CultureInfo.InvariantCulture);

    /// <summary><c>10 %</c>, <c>12.5 %</c>: as few decimals as say it; for bounds in sentences.</summary>
    public static string WriteShort(int basisPoints) =>
        Percent(basisPoints).ToString("#,0.## '%'", CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out int basisPoints)
    {
        basisPoints = 0;
        if (text is null)
            return false;
        var digits = text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1).TrimEnd(' ') : text;
        if (!decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var percent) || Math.Abs(percent) > 1_000_000)
            return false;
        var scaled = percent * 100;
        if (scaled != decimal.Truncate(scaled))
            return false;
        basisPoints = (int)scaled;
        return true;
    }

    private static decimal Percent(int basisPoints) => basisPoints / 100m;
}

using System;
using System.Globalization;

namespace CustomerRules.SyntheticData.Csv;

/// <summary>Values as machines read them: no culture, no separators.</summary>
internal static class Machine
{
    /// <summary>Cents as an amount with two decimals.</summary>
    public static string Money(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Basis points as a percentage with two decimals: 4,600 is <c>46.00</c>.</summary>
    public static string Percent(int basisPoints) => Money(basisPoints);

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}

using System;
using System.Globalization;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Cli.Views;

/// <summary>Figures as people read them, the same in every culture.</summary>
internal static class Figure
{
    /// <summary>Money as 1,234.56.</summary>
    public static string Of(decimal money) => money.ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>Money as 1,234 or 1.2 M, for narrow places.</summary>
    public static string Short(decimal money) => Math.Abs(money) switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{money / 1_000_000_000:0.0} bn"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{money / 1_000_000:0.0} M"),
        _ => money.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>A count as 1,234.</summary>
    public static string Of(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Memory as 15.2 GB or 64 MB.</summary>
    public static string Memory(long bytes) => bytes >= 1_000_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000_000m:#,0.0} GB")
        : Of(bytes / 1_000_000) + " MB";

    /// <summary>A length as 1 day or 90 days.</summary>
    public static string Days(int days) => days == 1 ? "1 day" : Of(days) + " days";

    /// <summary>A share as 46.00 %.</summary>
    public static string Of(Proportion share) => share.ToString();

    /// <summary>A ratio as 46.00 %.</summary>
    public static string Of(Ratio ratio) => ratio.ToString();

    /// <summary>A ratio as 1.42, so many times; floored.</summary>
    public static string Times(Ratio ratio) => (decimal.Floor(ratio.Percent) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Text with percentages as a language writes them: Chinese leaves no space before the sign.</summary>
    public static string In(string text, Language language) => language == Language.Chinese ? text.Replace(" %", "%", StringComparison.Ordinal) : text;

    /// <summary>A date as 2026-07-01.</summary>
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A part of a whole as 3.2 %.</summary>
    public static string Share(decimal part, decimal whole) => string.Create(CultureInfo.InvariantCulture, $"{(whole > 0 ? part * 100 / whole : 0):0.0} %");
}

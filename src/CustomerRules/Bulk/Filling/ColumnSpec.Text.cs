using System;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Bulk.Filling;

internal sealed partial class ColumnSpec
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly string[] No = ["no", "false"];
    private static readonly string[] Yes = ["yes", "true"];

    /// <summary>Machine text as in the facts file; empty is unknown.</summary>
    public long OfText(string text, MoneyScale scale)
    {
        if (text.Length == 0)
            return Unknown;
        if (kind == ColumnKind.Date)
            return DateIn(text) is { } date ? OfDate(date) : Bad;
        if (kind == ColumnKind.Answer && (IsOneOf(Yes, text) || IsOneOf(No, text)))
            return OfAnswer(IsOneOf(Yes, text));
        for (var number = 0; number < names.Length; number++)
        {
            if (string.Equals(names[number], text, StringComparison.OrdinalIgnoreCase))
                return number;
        }

        return decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) ? OfDecimal(value, scale) : Bad;
    }

    /// <summary>What is wrong with a value, as one sentence.</summary>
    public string Problem(object? value, MoneyScale scale) => Name + " must be " + Bound(scale) + ", but was " + Text(value, scale) + ".";

    private string Bound(MoneyScale scale) => kind switch
    {
        ColumnKind.Amount => "between " + Amounts.Format(-scale.MaxAmount, scale) + " and " + Amounts.Format(scale.MaxAmount, scale),
        ColumnKind.Cost => "between 0 and " + Amounts.Format(scale.MaxAmount, scale),
        ColumnKind.Ratio => "a percentage",
        ColumnKind.Date => "a date between 1900-01-01 and 2199-12-31",
        ColumnKind.Share => "between 0 and 100 percent",
        ColumnKind.Count => string.Format(CultureInfo.InvariantCulture, "a whole number between 0 and {0:#,0} {1}", most, unit),
        ColumnKind.Answer => "yes or no",
        _ => "one of " + string.Join(", ", names),
    };

    private string Text(object? value, MoneyScale scale) => value switch
    {
        decimal amount when kind is ColumnKind.Amount or ColumnKind.Cost => Amounts.Format(amount, scale),
        string text => "'" + text + "'",
        Enum name => name.ToString("D"),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        DateTime moment => LocalDatePattern.Iso.Format(LocalDate.FromDateTime(moment)),
        bool answer => answer ? "yes" : "no",
        decimal or long or int or short or sbyte or byte or ulong or uint or ushort => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        Exception e => "a value that the reader cannot give (" + e.GetType().Name + ")",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) + " (" + value?.GetType().Name + ")",
    };

    /// <summary>An ISO date, alone or with a time of day, which is left out.</summary>
    private static LocalDate? DateIn(string text)
    {
        if (text.Length == "yyyy-MM-dd".Length)
            return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
        return LocalDateTimePattern.ExtendedIso.Parse(text.Replace(' ', 'T')) is { Success: true } moment ? moment.Value.Date : null;
    }

    private static bool IsOneOf(string[] words, string text) =>
        Array.Exists(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
}

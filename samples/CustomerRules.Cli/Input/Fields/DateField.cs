using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>
/// Dates of ISO 8601 as <c>2011-12-09</c>, or with a time as <c>2011-12-09T12:50</c>, <c>2011-12-09 12:50:30.25</c> or <c>2011-12-09T12:50Z</c>.
/// The time must be one, but only the date counts, as it is written: an offset moves nothing.
/// </summary>
internal static class DateField
{
    private const int DateLength = 10;

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>A date alone.</summary>
    public static FieldParser<LocalDate> Date { get; } = TryParseDate;

    /// <summary>A date, perhaps with a time.</summary>
    public static FieldParser<LocalDate> DateOrTime { get; } = TryParseDateOrTime;

    private static bool TryParseDate(ReadOnlySpan<byte> text, out LocalDate date, [NotNullWhen(false)] out string? wrong)
    {
        date = default;
        wrong = "is not a date like 2011-12-09";
        if (text.Length == DateLength)
            TryParseDay(text, ref date, ref wrong);
        return wrong is null;
    }

    private static bool TryParseDateOrTime(ReadOnlySpan<byte> text, out LocalDate date, [NotNullWhen(false)] out string? wrong)
    {
        date = default;
        wrong = "is not a date like 2011-12-09 or 2011-12-09T12:50";
        if (text.Length >= DateLength && TimeOfDay.IsValidAfterDate(text[DateLength..]))
            TryParseDay(text[..DateLength], ref date, ref wrong);
        return wrong is null;
    }

    private static void TryParseDay(ReadOnlySpan<byte> text, ref LocalDate date, ref string? wrong)
    {
        int century = Digits.Pair(text);
        int yearOfCentury = Digits.Pair(text[2..]);
        int month = Digits.Pair(text[5..]);
        int day = Digits.Pair(text[8..]);
        if ((century | yearOfCentury | month | day) < 0 || text[4] != '-' || text[7] != '-')
            return;

        int year = (century * 100) + yearOfCentury;
        if (year < FirstYear || year > LastYear)
        {
            wrong = "must be between 1900-01-01 and 2199-12-31";
        }
        else if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            wrong = "is not a day of the calendar";
        }
        else
        {
            date = new LocalDate(year, month, day);
            wrong = null;
        }
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Calendars.Lunar;

public readonly partial struct LunarDate
{
    private const string Prefix = "lunar ";

    /// <summary>The date that a text such as <c>lunar 2025-06-15</c>, or <c>lunar 2025-06L-15</c> in the leap month, names: what <see cref="ToString"/> writes, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no lunar date.</exception>
    public static LunarDate Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var date)
            ? date
            : throw new FormatException("'" + text + "' is not a lunar date such as 'lunar 2025-06-15', or 'lunar 2025-06L-15' in a leap month, between lunar 1901-01-01 and lunar 2100-12-29.");

    /// <summary>Reads a date as <see cref="Parse"/> does; neither throws nor catches.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="date">The date, or <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a lunar date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LunarDate date)
    {
        date = default;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var isLeapMonth = text.Length == 17 && text[13] == 'L';
        var dash = isLeapMonth ? 14 : 13;
        if (text.Length != dash + 3 || text[10] != '-' || text[dash] != '-')
            return false;
        return TryCreate(Digits(text, 6, 4), Digits(text, 11, 2), Digits(text, dash + 1, 2), isLeapMonth, out date);
    }

    /// <summary>Invariant text such as <c>lunar 2025-06-15</c>, or <c>lunar 2025-06L-15</c> in the leap month; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => FormattableString.Invariant($"{Prefix}{Year:0000}-{Month:00}{(IsLeapMonth ? "L" : "")}-{Day:00}");

    private static bool TryCreate(int year, int month, int day, bool isLeapMonth, out LunarDate date)
    {
        var exists = year is >= LunarTable.FirstYear and <= LunarTable.LastYear
            && LunarYear.Of(year).HasMonth(month, isLeapMonth)
            && day >= 1 && day <= LunarYear.Of(year).DaysInMonth(month, isLeapMonth);
        date = exists ? new(year, month, day, isLeapMonth) : default;
        return exists;
    }

    /// <summary>The number that some ASCII digits name, or -1.</summary>
    private static int Digits(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}

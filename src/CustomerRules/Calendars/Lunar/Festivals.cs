using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars.Lunar;

/// <summary>When the festivals fall.</summary>
public static class Festivals
{
    /// <summary>The Gregorian date of a festival in a Gregorian year, in the ISO calendar; whether or not it was kept or a holiday at the time.</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="year">
    /// The Gregorian year: 1900 to 2199 for 1 January, 1 May and 1 October, 1902 to 2101 for Laba and Lunar New Year's Eve, 1901 to 2100 for the others.
    /// Laba and the eve are those before the Lunar New Year of that year: the eve falls in the year itself, Laba at times on the last days of December before.
    /// </param>
    /// <remarks>Every other festival falls in its year, once. Festivals of the months 1 to 9 are never kept in a leap month.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="festival"/> is None or not defined, or <paramref name="year"/> is out of its range.</exception>
    public static LocalDate DateOf(Festival festival, int year)
    {
        var (first, last) = YearsOf(festival);
        if (year < first || year > last)
            throw new ArgumentOutOfRangeException(nameof(year), FormattableString.Invariant($"year must be between {first} and {last} for {festival}, but was {year}."));
        return festival switch
        {
            Festival.NewYear => new(year, 1, 1),
            Festival.LabourDay => new(year, 5, 1),
            Festival.NationalDay => new(year, 10, 1),
            Festival.Qingming => new(year, 4, SolarTerms.QingmingDayOf(year)),
            _ => DayNumber.ToDate(LunarDayOf(festival, year)),
        };
    }

    /// <summary>Whether <see cref="DateOf"/> knows the festival in a year.</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="year">The Gregorian year; any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="festival"/> is None or not defined.</exception>
    public static bool IsKnown(Festival festival, int year)
    {
        var (first, last) = YearsOf(festival);
        return year >= first && year <= last;
    }

    /// <summary>The first date of a festival on or after a date; null where the next one is not known.</summary>
    /// <param name="festival">The festival.</param>
    /// <param name="from">The date; any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="festival"/> is None or not defined.</exception>
    public static LocalDate? NextOf(Festival festival, LocalDate from)
    {
        var (first, last) = YearsOf(festival);
        var start = DayNumber.InIso(from);
        var near = Math.Max(first, start.Year);

        // Laba of a year can fall in the year before: two years on is far enough for it, and harmless for the others.
        for (var year = near; year <= last && year <= near + 2; year++)
        {
            if (DateOf(festival, year) is var date && date >= start)
                return date;
        }

        return null;
    }

    private static (int First, int Last) YearsOf(Festival festival) => festival switch
    {
        Festival.None => throw new ArgumentOutOfRangeException(nameof(festival), "festival must not be None."),
        Festival.NewYear or Festival.LabourDay or Festival.NationalDay => (1900, 2199),
        Festival.Laba or Festival.LunarNewYearsEve => (LunarTable.FirstYear + 1, LunarTable.LastYear + 1),
        <= Festival.DoubleNinth => (LunarTable.FirstYear, LunarTable.LastYear),
        _ => throw new ArgumentOutOfRangeException(nameof(festival), FormattableString.Invariant($"festival must be a defined Festival, but was {(int)festival}.")),
    };

    private static int LunarDayOf(Festival festival, int year) => festival switch
    {
        Festival.Laba => new LunarDate(year - 1, 12, 8).ToDay(),
        Festival.LunarNewYearsEve => LunarTable.NewYearOf(year - LunarTable.FirstYear) - 1,
        Festival.LunarNewYear => new LunarDate(year, 1, 1).ToDay(),
        Festival.Lantern => new LunarDate(year, 1, 15).ToDay(),
        Festival.DragonBoat => new LunarDate(year, 5, 5).ToDay(),
        Festival.Qixi => new LunarDate(year, 7, 7).ToDay(),
        Festival.MidAutumn => new LunarDate(year, 8, 15).ToDay(),
        _ => new LunarDate(year, 9, 9).ToDay(),
    };
}

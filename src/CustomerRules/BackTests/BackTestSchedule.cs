using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>When a back-test rates everybody, and how far it looks ahead each time.</summary>
/// <remarks>
/// A rating on a date reads the lines before it, what became of it the lines of [date, date + horizon), and growth and departure are told against
/// [date - horizon, date). Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class BackTestSchedule
{
    /// <summary>The most rating dates: 1,000.</summary>
    public const int MaxDates = 1_000;

    /// <summary>The longest step and the longest horizon in days: 3,650.</summary>
    public const int MaxDays = 3_650;

    /// <summary>A schedule.</summary>
    /// <param name="from">The first rating date.</param>
    /// <param name="until">The last day that may be a rating date; not before <paramref name="from"/>.</param>
    /// <param name="everyDays">From one rating date to the next; 1 to 3,650 days.</param>
    /// <param name="horizonDays">The length of the windows before and after a rating date; 1 to 3,650 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is out of range, a window leaves 1900-01-01 to 2199-12-31, or there are more than 1,000 rating dates.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public BackTestSchedule(LocalDate from, LocalDate until, int everyDays, int horizonDays)
    {
        int first = DayNumber.Of(from), end = DayNumber.Of(until);
        EveryDays = Guard.Against.OutOfRange(everyDays, 1, MaxDays, "days");
        HorizonDays = Guard.Against.OutOfRange(horizonDays, 1, MaxDays, "days");
        if (end < first)
            throw new ArgumentException(FormattableString.Invariant($"until must not be before from, {DayNumber.ToDate(first):uuuu-MM-dd}, but was {DayNumber.ToDate(end):uuuu-MM-dd}."), nameof(until));

        var count = Guard.Against.OutOfRange(((end - first) / everyDays) + 1, 1, MaxDates, "", "number of rating dates");
        var last = first + ((count - 1) * everyDays);
        DayNumber.Of(DayNumber.ToDate(first).PlusDays(-horizonDays), "start of the window before the first rating date");
        DayNumber.Of(DayNumber.ToDate(last).PlusDays(horizonDays - 1), "last day of the window after the last rating date");
        (From, Until, End) = (DayNumber.ToDate(first), DayNumber.ToDate(end), last + horizonDays);
        var dates = new LocalDate[count];
        for (var i = 0; i < count; i++)
            dates[i] = From.PlusDays(i * everyDays);
        Dates = Array.AsReadOnly(dates);
    }

    /// <summary>The first rating date.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that may be a rating date.</summary>
    public LocalDate Until { get; }

    /// <summary>From one rating date to the next, in days.</summary>
    public int EveryDays { get; }

    /// <summary>The length of the windows before and after a rating date, in days.</summary>
    public int HorizonDays { get; }

    /// <summary>The rating dates, ascending: the first one and every so many days later up to the last day that may be one.</summary>
    public IReadOnlyList<LocalDate> Dates { get; }

    /// <summary>The day number of the first day that no window holds.</summary>
    internal int End { get; }

    /// <summary>Text such as <c>2011-06-01 to 2011-09-01 every 30 days, 90 days ahead</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{From:uuuu-MM-dd} to {Until:uuuu-MM-dd} every {EveryDays} days, {HorizonDays} days ahead");
}

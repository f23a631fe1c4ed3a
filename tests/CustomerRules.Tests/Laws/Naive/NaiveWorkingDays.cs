using System.Collections.Generic;
using CustomerRules.Calendars;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Working days step by step, from the words of the conventions; a search ends after 1,000 days, beyond all that cases close.</summary>
internal sealed class NaiveWorkingDays
{
    private const int Far = 1_000;

    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    private readonly HashSet<IsoDayOfWeek> weekdays;
    private readonly HashSet<LocalDate> closed;
    private readonly HashSet<LocalDate> opened;

    internal NaiveWorkingDays(IEnumerable<IsoDayOfWeek> weekdays, IEnumerable<LocalDate> closed, IEnumerable<LocalDate> opened)
    {
        this.weekdays = new(weekdays);
        this.closed = new(closed);
        this.opened = new(opened);
    }

    internal bool IsOpen(LocalDate date) => opened.Contains(date) || (weekdays.Contains(date.DayOfWeek) && !closed.Contains(date));

    internal LocalDate? Next(LocalDate date) => Search(date, 1);

    internal LocalDate? Previous(LocalDate date) => Search(date, -1);

    internal LocalDate Roll(LocalDate date, RollConvention convention)
    {
        switch (convention)
        {
            case RollConvention.Following:
                return Next(date) ?? date;
            case RollConvention.Preceding:
                return Previous(date) ?? date;
            case RollConvention.ModifiedFollowing:
                return Within(date, Next(date)) ?? Within(date, Previous(date)) ?? Next(date) ?? date;
            case RollConvention.ModifiedPreceding:
                return Within(date, Previous(date)) ?? Within(date, Next(date)) ?? Previous(date) ?? date;
            case RollConvention.Nearest:
                for (var days = 0; days < Far; days++)
                {
                    if (IsOpen(date.PlusDays(days)))
                        return date.PlusDays(days);
                    if (IsOpen(date.PlusDays(-days)))
                        return date.PlusDays(-days);
                }

                return date;
            default:
                return date;
        }
    }

    internal LocalDate? Add(LocalDate date, int count)
    {
        LocalDate? at = date;
        for (; count > 0 && at is { } day; count--)
            at = Next(day.PlusDays(1));
        for (; count < 0 && at is { } day; count++)
            at = Previous(day.PlusDays(-1));
        return at >= First && at <= Last ? at : null;
    }

    internal int Between(LocalDate from, LocalDate until)
    {
        var days = 0;
        for (var date = from; date < until; date = date.PlusDays(1))
            days += IsOpen(date) ? 1 : 0;
        for (var date = until; date < from; date = date.PlusDays(1))
            days -= IsOpen(date) ? 1 : 0;
        return days;
    }

    private static LocalDate? Within(LocalDate date, LocalDate? other) =>
        other is { } day && (day.Year, day.Month).Equals((date.Year, date.Month)) ? day : null;

    private LocalDate? Search(LocalDate date, int step)
    {
        for (var days = 0; days < Far; days++)
        {
            if (IsOpen(date.PlusDays(days * step)))
                return date.PlusDays(days * step);
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Benchmarks.Columns;
using CustomerRules.Bulk;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using NodaTime;

namespace CustomerRules.Benchmarks.Export;

/// <summary>The calendar as a table, one row a day: the working day on or after it and the one on or before it. It holds every day that a contact counts from, and what lies an interval later.</summary>
internal sealed class CalendarTable
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private CalendarTable(BusinessCalendar calendar, int first, int last)
    {
        FirstDay = first;
        var days = Enumerable.Range(first, last - first + 1).ToArray();
        Columns =
        [
            new Column<int, int>("day", days, unknown: null),
            new Column<int, int>("following", Rolled(RollConvention.Following), unknown: null),
            new Column<int, int>("preceding", Rolled(RollConvention.Preceding), unknown: null),
        ];

        int[] Rolled(RollConvention convention) =>
            [.. days.Select(day => DayOf(calendar.Roll(Epoch.PlusDays(day), convention)))];
    }

    public int FirstDay { get; }

    public IReadOnlyList<IColumn> Columns { get; }

    public static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static CalendarTable Of(FollowUpPolicy policy, CustomerColumns facts, LocalDate asOf)
    {
        int first = DayOf(asOf), last = first;
        for (var row = 0; row < facts.Rows; row++)
        {
            Include(facts.LastContact.Span[row]);
            Include(facts.LastOrder.Span[row]);
        }

        return new(policy.Calendar, first, last + 3_650);

        // Days beyond the range are of invalid rows, which are not planned.
        void Include(int day)
        {
            if (day is >= -25_567 and <= 84_005)
                (first, last) = (Math.Min(first, day), Math.Max(last, Math.Min(day, 84_005 - 3_650)));
        }
    }
}

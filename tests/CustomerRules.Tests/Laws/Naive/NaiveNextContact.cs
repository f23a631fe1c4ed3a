using System.Linq;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The cadence of section 9 of the design, day by day on calendar dates.</summary>
internal static class NaiveNextContact
{
    public static (LocalDate Due, LocalDate Latest, bool IsOverdue) Of(ContactCase one)
    {
        var from = Date(one.Row.AsOf);
        var anchor = one.Row.LastContact != int.MinValue ? Date(one.Row.LastContact)
            : one.Row.LastOrder != int.MinValue ? Date(one.Row.LastOrder)
            : from;
        var ideal = anchor.PlusDays(one.Interval.IdealDays);
        var maximum = anchor.PlusDays(one.Interval.MaximumDays);

        var due = ideal;
        while (!IsOpen(due))
            due = due.PlusDays(1);
        if (due > maximum)
        {
            due = ideal;
            while (!IsOpen(due))
                due = due.PlusDays(-1);
        }

        var latest = maximum;
        while (!IsOpen(latest))
            latest = latest.PlusDays(-1);
        if (due >= from)
            return (due, LocalDate.Max(due, latest), false);

        due = from;
        while (!IsOpen(due))
            due = due.PlusDays(1);
        latest = due;
        for (var workingDays = 0; workingDays < one.Spread;)
        {
            latest = latest.PlusDays(1);
            workingDays += IsOpen(latest) ? 1 : 0;
        }

        return (due, latest, true);

        bool IsOpen(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !one.Closed.Contains(date);
    }

    private static LocalDate Date(int day) => new LocalDate(1970, 1, 1).PlusDays(day);
}

using System;
using System.Collections.Generic;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>What is planned for an occasion, day by day: every date of the years around the window is tried.</summary>
internal static class NaiveOccasionPlan
{
    public static List<string> Of(OccasionCase one)
    {
        var plan = new List<string>();
        foreach (var (year, date, isLeap) in NaiveOccasion.DatesOf(one.Occasion, one.Policy, one.Window.From.Year - 3, one.Window.Until.Year + 3))
        {
            var due = Back(one, date.PlusDays(-one.LeadDays));
            var latest = LocalDate.Max(due, Back(one, one.Occasion.Kind == OccasionKind.SeasonStart ? date.PlusDays(-1) : date));
            while (due < one.Window.From || !one.IsOpen(due))
                due = due < one.Window.From ? one.Window.From : due.PlusDays(1);
            if (due <= latest && due < one.Window.Until)
                plan.Add(Text(CycleOf(one.Occasion, year, isLeap), due, latest, date));
        }

        return plan;
    }

    public static string TextOf(FollowUp one) => Text(one.Key.Cycle, one.Due, one.Latest, one.EventOn!.Value);

    private static string CycleOf(Occasion occasion, int year, bool isLeap) => FormattableString.Invariant($"{year}") + occasion.Kind switch
    {
        OccasionKind.LunarBirthday => isLeap ? "L+" : "L",
        OccasionKind.Birthday => "",
        OccasionKind.Festival => " " + occasion.Festival,
        _ => " " + occasion.Name,
    };

    private static LocalDate Back(OccasionCase one, LocalDate date)
    {
        while (!one.IsOpen(date))
            date = date.PlusDays(-1);
        return date;
    }

    private static string Text(string cycle, LocalDate due, LocalDate latest, LocalDate date) => FormattableString.Invariant($"{cycle}: {due:uuuu-MM-dd} to {latest:uuuu-MM-dd} for {date:uuuu-MM-dd}");
}

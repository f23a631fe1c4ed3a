using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Gives each follow-up of one owner a day, or none, as <see cref="Workload"/> says.</summary>
/// <remarks>
/// <para>Accepting: the sets of follow-ups that fit are the independent sets of a transversal matroid, so taking each in the order of importance
/// where it still fits with all taken before leaves out the fewest, and of those the least important ones.</para>
/// <para>Placing: whether a day can be given for good depends on what was given before and not on where the others happen to stand, so
/// the outcome is the same whatever the order of the input.</para>
/// <para>Cost: sorting; for each follow-up its window a few times, and in each of the two rounds one search over days at most; searches that fail
/// are fewer than days.</para>
/// </remarks>
internal sealed class Levelling
{
    private readonly PlannedFollowUp[] items;
    private readonly OpenDays days;
    private readonly PlanningWindow window;
    private readonly DayWindows windows;

    private Levelling(PlannedFollowUp[] items, OpenDays days, in PlanningWindow window)
    {
        (this.items, this.days, this.window) = (items, days, window);
        windows = new(items, days, window);
    }

    /// <summary>Each follow-up once, the most important first.</summary>
    public static PlannedFollowUp[] Of(IEnumerable<PlannedFollowUp> accepted, OpenDays days, in PlanningWindow window)
    {
        var byImportance = accepted.ToArray();
        Array.Sort(byImportance, Importance.Compare);
        return new Levelling(byImportance, days, window).Level();
    }

    private PlannedFollowUp[] Level()
    {
        var places = new DayPlaces(windows, days);
        var accepted = Enumerable.Range(0, items.Length).Where(item => windows.First[item] <= windows.Last[item] && Accept(places, item)).ToArray();
        Array.Sort(accepted, (one, other) => Importance.CompareForPlacing(items[one], items[other]) is var order and not 0 ? order : one.CompareTo(other));
        var dates = Place(places, accepted);
        return [.. items.Select((item, i) => dates[i] < 0 ? Overflown(i) : Placed(i, dates[i]))];
    }

    /// <summary>Takes in an item where all taken in so far still fit: for now on the nearest day with room, which spares moving it later.</summary>
    private bool Accept(DayPlaces places, int item)
    {
        if (PreferredDay(item) is var preferred and >= 0 && places.TryPut(item, preferred))
            return true;
        var at = windows.Start(item);
        for (var day = windows.Next(item, ref at); day >= 0; day = windows.Next(item, ref at))
        {
            if (places.TryPut(item, day))
                return true;
        }

        return places.TryMakeRoom(item);
    }

    /// <summary>The day of each item; -1 for those that are not accepted. Days of an earlier plan come first, then each gets the nearest that can be had.</summary>
    private int[] Place(DayPlaces places, int[] accepted)
    {
        var placed = new int[items.Length];
        for (var item = 0; item < placed.Length; item++)
            placed[item] = -1;
        foreach (var item in accepted)
        {
            if (PreferredDay(item) is var preferred and >= 0 && places.TryFix(item, preferred))
                placed[item] = preferred;
        }

        foreach (var item in accepted)
        {
            var at = windows.Start(item);
            while (placed[item] < 0)
            {
                var day = windows.Next(item, ref at);
                if (places.TryFix(item, day))
                    placed[item] = day;
            }
        }

        return placed;
    }

    /// <summary>The day it had in an earlier plan; -1 where it had none, or may no longer take place on it.</summary>
    private int PreferredDay(int item)
    {
        if (items[item].PreferredDay is not { } preferred || days.Before(preferred) is var day && (day == days.Count || days[day] != preferred))
            return -1;
        return windows.Holds(item, day) ? day : -1;
    }

    private PlannedFollowUp Placed(int item, int day)
    {
        var at = windows.Start(item);
        var nearest = windows.Next(item, ref at);
        var due = items[item].FollowUp.DueDay;
        var reasons = day == nearest ? FollowUpReasons.None : FollowUpReasons.MovedForCapacity;
        if (days[nearest] != due)
        {
            var (earliest, latest) = DayWindows.WindowOf(items[item], window);
            reasons |= due >= earliest && due <= latest ? FollowUpReasons.DueOnClosedDay : FollowUpReasons.DueOutsideWindow;
        }

        return new(items[item], FollowUpStatus.Placed, reasons) { DateDay = days[day] };
    }

    private PlannedFollowUp Overflown(int item)
    {
        var (earliest, latest) = DayWindows.WindowOf(items[item], window);
        return new(
            items[item],
            FollowUpStatus.Overflow,
            earliest > latest ? FollowUpReasons.OverflowOutsidePlan
                : windows.First[item] > windows.Last[item] ? FollowUpReasons.OverflowNoWorkingDay
                : FollowUpReasons.OverflowNoCapacity)
        { DateDay = null };
    }
}

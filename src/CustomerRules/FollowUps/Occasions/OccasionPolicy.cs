using System;
using System.Collections.Generic;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>Which occasions are kept, on which date of a year, and how many days ahead they are planned.</summary>
/// <remarks>
/// <para>Dates are always computed from the original day, never from last year's result. A day that a year does not have goes by <see cref="LeapDay"/>
/// and <see cref="LeapMonth"/>; the 30th of a lunar month that has 29 days is kept on the 29th.</para>
/// <para>Kept is what is registered with a customer and its persons: a birthday only with the person's consent, and what concerns a person only until the day
/// before the person leaves. Festivals are greeted where the customer has them registered or the policy names them for all; the standard names none, so that a plan is not flooded.
/// Qingming is a day of mourning: no preset greets on it.</para>
/// <para>Due = the date - lead days, rolled back to a working day; earliest = due; latest = the date rolled back, as a wish after the day is worth nothing, and for a
/// season start the day before it rolled back; never before due. Due before the plan begins: due is the first working day of the plan, if that is not after latest; else the occasion has passed and is left out.</para>
/// <para>Source: remember birthdays, festivals and weddings; get stock and deliveries ready before the season; days ahead are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class OccasionPolicy
{
    internal const int MaximumLeadDays = 366;

    /// <summary>By kind: 3 days for a card or flowers, 7 for what is more than a wish, 30 for stock.</summary>
    private static readonly int[] StandardLeadDays = [0, 3, 3, 7, 7, 7, 30];

    private readonly int[] leadDays;

    /// <summary>A policy with the standard lead days.</summary>
    /// <param name="leapDay">When an occasion of 29 February is kept in other years; not Unknown.</param>
    /// <param name="leapMonth">When a lunar birthday in a leap month is kept; not Unknown.</param>
    /// <param name="festivals">The festivals on which every customer is greeted; repeats do no harm; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is Unknown, None or not defined.</exception>
    public OccasionPolicy(
        LeapDayRule leapDay = LeapDayRule.February28,
        LeapMonthRule leapMonth = LeapMonthRule.SameAsRegular,
        IEnumerable<Festival>? festivals = null)
        : this(Guard.Against.UnknownEnum(leapDay), Guard.Against.UnknownEnum(leapMonth), Array.AsReadOnly(Checked(festivals ?? [])), StandardLeadDays)
    {
    }

    private OccasionPolicy(LeapDayRule leapDay, LeapMonthRule leapMonth, IReadOnlyList<Festival> festivals, int[] leadDays)
    {
        LeapDay = leapDay;
        LeapMonth = leapMonth;
        Festivals = festivals;
        this.leadDays = leadDays;
        greetings = Array.ConvertAll([.. festivals], Occasion.OfFestival);
    }

    /// <summary>
    /// What is registered with customers and persons, no festivals for all. Lead days: birthday 3, lunar birthday 3, anniversary 7, fixed day 7, festival 7, season
    /// start 30. 29 February is kept on 28 February; a leap lunar month as the regular one.
    /// </summary>
    public static OccasionPolicy Standard { get; } = new();

    /// <summary>The standard, with Lunar New Year and Mid-Autumn for every customer.</summary>
    public static OccasionPolicy China { get; } = new(festivals: [Festival.LunarNewYear, Festival.MidAutumn]);

    /// <summary>When an occasion of 29 February is kept in other years; 28 February by default.</summary>
    public LeapDayRule LeapDay { get; }

    /// <summary>When a lunar birthday in a leap month is kept; as in the regular month by default.</summary>
    public LeapMonthRule LeapMonth { get; }

    /// <summary>The festivals on which every customer is greeted, in the order of their names' values; none by default.</summary>
    public IReadOnlyList<Festival> Festivals { get; }

    /// <summary>The days ahead of its date at which an occasion of a kind is due, unless the occasion says otherwise; 3 for birthdays, 30 for a season start, else 7 by default.</summary>
    /// <param name="kind">The kind; not Unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is Unknown or not defined.</exception>
    public int LeadDaysFor(OccasionKind kind) => leadDays[(int)Guard.Against.UnknownEnum(kind)];

    /// <summary>The same policy with other lead days for a kind.</summary>
    /// <param name="kind">The kind; not Unknown.</param>
    /// <param name="days">Calendar days ahead; 0 to 366; 0 for the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is Unknown or not defined, or <paramref name="days"/> is out of range.</exception>
    public OccasionPolicy WithLeadDays(OccasionKind kind, int days)
    {
        Guard.Against.UnknownEnum(kind);
        var changed = (int[])leadDays.Clone();
        changed[(int)kind] = Guard.Against.OutOfRange(days, 0, MaximumLeadDays, "days");
        return new(LeapDay, LeapMonth, Festivals, changed);
    }

    private static Festival[] Checked(IEnumerable<Festival> festivals)
    {
        var kept = new SortedSet<Festival>();
        foreach (var festival in festivals)
            kept.Add(Guard.Against.UnknownEnum(festival, nameof(festivals)));
        return [.. kept];
    }
}

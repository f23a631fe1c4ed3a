using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>The follow-ups of one customer's occasions in a window.</summary>
internal readonly partial struct OccasionPlan(OccasionPolicy policy, FollowUpFacts facts, BusinessCalendar calendar, PlanningWindow window)
{
    /// <summary>The first working day on or after the end: what is due on a day before it is due, rolled back, before the end.</summary>
    private readonly int firstAfter = calendar.Roll(window.UntilDay, RollConvention.Following);

    private readonly List<OccasionDate> dates = [];

    public List<FollowUp> FollowUps { get; } = [];

    public void Add(Occasion occasion)
    {
        if (occasion.Kind is OccasionKind.Birthday or OccasionKind.LunarBirthday && occasion.MayCongratulate != true)
            return;
        dates.Clear();
        var leadDays = occasion.LeadDays ?? policy.LeadDaysFor(occasion.Kind);
        policy.AddDates(dates, occasion, window.FromDay, firstAfter + leadDays);
        var person = PersonOf(occasion);
        foreach (var date in dates)
        {
            if (person is null || !person.HasLeft(date.Date))
                Add(occasion, date, leadDays);
        }
    }

    private void Add(Occasion occasion, in OccasionDate date, int leadDays)
    {
        var wished = calendar.Roll(date.Day - leadDays, RollConvention.Preceding);
        var due = wished < window.FromDay ? calendar.Roll(window.FromDay, RollConvention.Following) : wished;
        var latest = calendar.Roll(occasion.Kind == OccasionKind.SeasonStart ? date.Day - 1 : date.Day, RollConvention.Preceding);
        var key = new FollowUpKey(facts.CustomerId, PurposeOf(occasion.Kind), CycleOf(occasion, date));
        if (latest < due && wished == due)
            latest = due;
        if (due > latest || !window.Holds(due) || FollowUps.Exists(one => one.Key == key))
            return;
        FollowUps.Add(new(key, due, due, latest)
        {
            Occasion = occasion,
            EventDay = date.Day,
            PersonId = occasion.PersonId,
            Priority = occasion.Kind == OccasionKind.SeasonStart ? FollowUpPriority.Event : FollowUpPriority.Courtesy,
            Owner = facts.Owner,
            Tier = facts.Tier,
            Value = facts.Value,
            IsCalendarKnown = IsKnown(due) && IsKnown(latest),
            Reasons = ReasonOf(occasion.Kind)
                | (date.IsSubstitute ? FollowUpReasons.OccasionSubstituted : FollowUpReasons.None)
                | (wished < due ? FollowUpReasons.OccasionCaughtUp : FollowUpReasons.None),
        });
    }

    private ContactPerson? PersonOf(Occasion occasion)
    {
        if (occasion.PersonId is not null)
        {
            foreach (var person in facts.Persons)
            {
                if (string.Equals(person.Id, occasion.PersonId, StringComparison.Ordinal))
                    return person;
            }
        }

        return null;
    }

    private bool IsKnown(int day) => calendar.CoverageOf(DayNumber.ToDate(day)) == CalendarCoverage.Known;
}

using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Tiers;

namespace CustomerRules.FollowUps.Surveys;

public sealed partial class SurveyPolicy
{
    /// <summary>Adds a customer's surveys whose due date lies in the window.</summary>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
        if (facts.Tier == CustomerTier.Unknown || (!IsAskedAltogether(facts.Tier) && SampleShare.BasisPoints == 0))
            return;
        var hash = new SurveyHash(facts.CustomerId, Seed);

        // A survey of a year may still be caught up on in the next one.
        for (var year = window.From.Year - 1; year <= window.Until.Year; year++)
        {
            for (var half = 1; half <= 2; half++)
            {
                if (IsAsked(hash, facts.Tier, year, half))
                    Add(followUps, facts, calendar, window, FormattableString.Invariant($"{year}-{half}"), DayIn(hash, year, half));
            }
        }
    }

    private void Add(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window, string cycle, int day)
    {
        // Never a short cut by day + window: a closure can roll it forward from before the plan into it.
        if (day >= window.UntilDay)
            return;
        var wished = calendar.Roll(day, RollConvention.Following);
        var due = wished < window.FromDay ? calendar.Roll(window.FromDay, RollConvention.Following) : wished;
        var latest = calendar.Roll(day + WindowDays, RollConvention.Preceding);
        if (wished == due)
            latest = Math.Max(due, latest);
        if (due > latest || !window.Holds(due))
            return;
        followUps.Add(new(new FollowUpKey(facts.CustomerId, FollowUpPurpose.Survey, cycle), due, due, latest)
        {
            Priority = FollowUpPriority.Courtesy,
            Owner = facts.Owner,
            Tier = facts.Tier,
            Value = facts.Value,
            IsCalendarKnown = IsKnown(calendar, due) && IsKnown(calendar, latest),
            Reasons = (IsAskedAltogether(facts.Tier) ? FollowUpReasons.SurveyOfTier : FollowUpReasons.SurveyOfSample)
                | (wished < due ? FollowUpReasons.OccasionCaughtUp : FollowUpReasons.None),
        });
    }

    private static bool IsKnown(BusinessCalendar calendar, int day) => calendar.CoverageOf(DayNumber.ToDate(day)) == CalendarCoverage.Known;
}

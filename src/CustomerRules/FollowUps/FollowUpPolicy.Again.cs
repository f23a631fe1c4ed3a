using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps;

public sealed partial class FollowUpPolicy
{
    /// <summary>A follow-up that an earlier plan had too: not before the date it was put off to; on its day where the freeze holds it.</summary>
    internal FollowUp Again(FollowUp followUp, ExistingFollowUp existing, in PlanningWindow window)
    {
        if (existing.PutOffToDay is { } putOff)
            followUp = PutOff(followUp, putOff, existing.Because);
        return existing.State == FollowUpState.Placed && IsFrozen(existing.DateDay, window) && Calendar.IsWorkingDay(existing.DateDay)
            ? Held(followUp, existing.DateDay)
            : followUp;
    }

    /// <summary>Whether a day lies within the freeze horizon of a plan.</summary>
    internal bool IsFrozen(int day, in PlanningWindow window) =>
        day >= window.FromDay && day < Calendar.AddWorkingDays(Calendar.Roll(window.FromDay, RollConvention.Following), FreezeWorkingDays);

    /// <summary>A person's word wins over the window: the window moves with it.</summary>
    private FollowUp PutOff(FollowUp followUp, int to, string? because)
    {
        var day = Calendar.Roll(to, RollConvention.Following);
        return new(followUp, Math.Max(followUp.EarliestDay, day), Math.Max(followUp.DueDay, day), Math.Max(followUp.LatestDay, day))
        {
            PutOffToDay = to,
            Because = because,
            Reasons = followUp.Reasons | FollowUpReasons.PutOff,
        };
    }

    private static FollowUp Held(FollowUp followUp, int day) => day >= followUp.EarliestDay && day <= followUp.LatestDay
        ? followUp
        : new(followUp, Math.Min(followUp.EarliestDay, day), day, Math.Max(followUp.LatestDay, day))
        {
            Reasons = followUp.Reasons | FollowUpReasons.HeldByFreeze,
        };
}

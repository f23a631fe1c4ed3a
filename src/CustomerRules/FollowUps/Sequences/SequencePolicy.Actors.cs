using System;
using CustomerRules.Calendars;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>
    /// Who looks after a customer on a day. From a handover's date until the first step of its sequence may last take place, or until it is closed, the second owner; then the
    /// new one; before it, the one who leaves. Where none of them is known, the owner of the facts, unless that is the one who left; else the second owner, else nobody.
    /// An owner on file whom no handover names has taken over since: after the last step of the handover that owner acts.
    /// </summary>
    internal string? OwnerOn(FollowUpFacts facts, int day, BusinessCalendar calendar) => OwnerOn(facts, day, calendar, out _);

    /// <summary>The follow-up, which none of the sequences planned, with who looks after the customer on the day it is due.</summary>
    internal FollowUp HandedOver(FollowUp followUp, FollowUpFacts facts, BusinessCalendar calendar)
    {
        var owner = OwnerOn(facts, followUp.DueDay, calendar, out var isSecondActing);
        return isSecondActing || !Same(owner, followUp.Owner)
            ? new FollowUp(followUp) { Owner = owner, Reasons = followUp.Reasons | (isSecondActing ? FollowUpReasons.SecondOwnerActs : FollowUpReasons.None) }
            : followUp;
    }

    private string? OwnerOn(FollowUpFacts facts, int day, BusinessCalendar calendar, out bool isSecondActing)
    {
        isSecondActing = false;
        SequenceTrigger? last = null;
        SequenceTrigger? next = null;
        var isNamed = false;
        for (var i = 0; i < facts.Triggers.Count; i++)
        {
            var trigger = facts.Triggers[i];
            if (trigger.Purpose != FollowUpPurpose.Handover)
                continue;
            if (trigger.Day > day)
            {
                next = next is null || trigger.Day < next.Day ? trigger : next;
                continue;
            }

            last = last is null || trigger.Day > last.Day ? trigger : last;
            isNamed |= trigger.LeavingOwner is null || Same(facts.Owner, trigger.LeavingOwner) || Same(facts.Owner, trigger.NewOwner);
        }

        if (last is null)
            return next?.LeavingOwner ?? facts.Owner;
        var second = Same(facts.SecondOwner, last.LeavingOwner) ? null : facts.SecondOwner;
        var steps = StepsOf(facts, last, calendar);
        if (second is not null && !(last.ClosedDay <= day) && steps.Length > 0 && day < steps[0].LatestDay)
        {
            isSecondActing = true;
            return second;
        }

        if (!isNamed && facts.Owner is not null && day > (steps.Length > 0 ? steps[steps.Length - 1].LatestDay : last.Day))
            return facts.Owner;
        return last.NewOwner ?? next?.LeavingOwner ?? (Same(facts.Owner, last.LeavingOwner) ? second : facts.Owner ?? second);
    }

    private (string? Owner, FollowUpReasons Reason) ActorOf(FollowUpFacts facts, SequenceTrigger trigger, StepActor actor, BusinessCalendar calendar, int day)
    {
        var owner = OwnerOn(facts, day, calendar, out var isSecondActing);
        var reason = isSecondActing ? FollowUpReasons.SecondOwnerActs : FollowUpReasons.None;
        var second = Same(facts.SecondOwner, trigger.LeavingOwner) ? null : facts.SecondOwner;
        return actor switch
        {
            StepActor.SecondOwner => Named(second, FollowUpReasons.SecondOwnerActs),
            StepActor.Manager => Named(trigger.Manager ?? Manager, FollowUpReasons.ManagerActs),
            StepActor.Sponsor => Named(trigger.Sponsor ?? Sponsor, FollowUpReasons.SponsorActs),
            _ => (owner, reason),
        };

        (string?, FollowUpReasons) Named(string? name, FollowUpReasons acts) =>
            name is null ? (owner, reason | FollowUpReasons.ActorNotKnown) : (name, acts);
    }

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}

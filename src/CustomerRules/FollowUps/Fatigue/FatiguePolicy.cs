using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Fatigue;

/// <summary>How close together a customer may be contacted.</summary>
/// <remarks>
/// <para>By priority (one that is not said last), then due date, then key, each follow-up of a customer is accepted unless an accepted one is due less than
/// <see cref="MinimumGapDays"/> away. Then one of those whose window meets its own takes it along: the nearest, of equally near ones the first accepted; where none
/// does it is suppressed. Complaint steps are always accepted, and take others along.</para>
/// <para>One that takes others along takes place on a date that suits them all where its distance from the others allows, and moves its due date there.
/// Windows are then cut so that two accepted follow-ups keep the gap whatever date each gets: the more important keeps its dates as far
/// as the other's due date allows. From complaint steps, whose windows are never cut, and from the last real contact the gap is kept as far as
/// the due date allows: nothing is suppressed for a contact that is past.</para>
/// <para>Source: a minimum of days between touches; the rules of cutting are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class FatiguePolicy
{
    /// <summary>A policy with a gap of its own.</summary>
    /// <param name="minimumGapDays">The least days between two follow-ups with a customer; 0 for any number a day, up to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumGapDays"/> is out of range.</exception>
    public FatiguePolicy(int minimumGapDays = 7) => MinimumGapDays = Guard.Against.OutOfRange(minimumGapDays, 0, 365, "days");

    /// <summary>The standard: 7 days.</summary>
    public static FatiguePolicy Standard { get; } = new();

    /// <summary>The least days between two follow-ups with a customer; 7 by default.</summary>
    public int MinimumGapDays { get; }

    /// <summary>What becomes of the permitted follow-ups of one customer: accepted (Placed, no date yet), Merged or Suppressed, each once.</summary>
    /// <param name="ofOneCustomer">The follow-ups, in any order.</param>
    /// <param name="lastContactDay">The day of the last real contact; null where none is known.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="into">Where they go, in the order in which they were judged.</param>
    internal void Judge(IReadOnlyCollection<FollowUp> ofOneCustomer, int? lastContactDay, BusinessCalendar calendar, ICollection<PlannedFollowUp> into)
    {
        if (ofOneCustomer.Count == 0)
            return;
        var touches = new FollowUp[ofOneCustomer.Count];
        var index = 0;
        foreach (var followUp in ofOneCustomer)
            touches[index++] = followUp;
        Array.Sort(touches, InOrder);
        var verdicts = TouchVerdicts.Of(touches, MinimumGapDays);
        var windows = TouchWindows.Of(touches, verdicts, MinimumGapDays, lastContactDay, calendar);
        for (index = 0; index < touches.Length; index++)
            into.Add(Planned(touches, verdicts, windows[index], index));
    }

    private static PlannedFollowUp Planned(FollowUp[] touches, TouchVerdicts verdicts, in TouchWindow window, int index)
    {
        var touch = touches[index];
        var by = verdicts.Nearest(index);
        if (verdicts.IsTakenAlong(index))
            return new(touch, FollowUpStatus.Merged, FollowUpReasons.TakenAlong) { MergedInto = touches[by].Key };
        if (!verdicts.IsAccepted(index))
            return new(touch, FollowUpStatus.Suppressed, FollowUpReasons.TooSoon) { CloseTo = touches[by] };

        var absorbed = verdicts.TakenBy(index);
        var hasMoved = window.Day != touch.DueDay;
        return new(
            hasMoved ? new FollowUp(touch) { DueDay = window.Day } : touch,
            FollowUpStatus.Placed,
            (absorbed.Count > 0 ? FollowUpReasons.TakesOthersAlong : FollowUpReasons.None)
            | (hasMoved ? FollowUpReasons.MovedToTakeAlong : FollowUpReasons.None)
            | (window.IsCut ? FollowUpReasons.WindowCut : FollowUpReasons.None))
        {
            Absorbed = absorbed.Count > 0 ? Array.AsReadOnly(Keys(touches, absorbed)) : [],
            WindowEarliestDay = window.Earliest == touch.EarliestDay ? null : window.Earliest,
            WindowLatestDay = window.Latest == touch.LatestDay ? null : window.Latest,
        };
    }

    private static FollowUpKey[] Keys(FollowUp[] touches, IReadOnlyList<int> indices)
    {
        var keys = new FollowUpKey[indices.Count];
        for (var index = 0; index < keys.Length; index++)
            keys[index] = touches[indices[index]].Key;
        return keys;
    }

    private static int InOrder(FollowUp one, FollowUp other)
    {
        var order = one.PriorityRank.CompareTo(other.PriorityRank);
        if (order == 0)
            order = one.DueDay.CompareTo(other.DueDay);
        return order != 0 ? order : one.Key.CompareTo(other.Key);
    }
}

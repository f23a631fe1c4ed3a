#pragma warning disable CA1822 // its parameters follow
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>Which occasions are kept, and how many days ahead.</summary>
/// <remarks>Source: remember birthdays, festivals and anniversaries. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class OccasionPolicy
{
    private OccasionPolicy()
    {
    }

    /// <summary>The standard.</summary>
    public static OccasionPolicy Standard { get; } = new();

    /// <summary>Adds the follow-ups of a customer's occasions whose due date lies in the window.</summary>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
    }
}

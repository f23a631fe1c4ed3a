#pragma warning disable CA1822 // its parameters follow
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>Who is asked how satisfied it is, and when.</summary>
/// <remarks>Source: survey satisfaction regularly on a random sample. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SurveyPolicy
{
    private SurveyPolicy()
    {
    }

    /// <summary>The standard.</summary>
    public static SurveyPolicy Standard { get; } = new();

    /// <summary>Adds a customer's surveys whose due date lies in the window.</summary>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
    }
}

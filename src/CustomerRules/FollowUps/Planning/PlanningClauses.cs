using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Guards of what a plan is made from.</summary>
internal static class PlanningClauses
{
    /// <summary>Refuses the key of no follow-up.</summary>
    public static void NoFollowUp(this IGuardClause _, in FollowUpKey key, [CallerArgumentExpression(nameof(key))] string? name = null)
    {
        if (key.Cycle.Length == 0)
            throw new ArgumentException(name + " must be the key of a follow-up, but was the default one.", name);
    }

    /// <summary>Refuses a state that is not said.</summary>
    public static FollowUpState UnknownState(this IGuardClause guard, FollowUpState state, [CallerArgumentExpression(nameof(state))] string? name = null) =>
        guard.UndefinedEnum(state, name) != FollowUpState.Unknown
            ? state
            : throw new ArgumentOutOfRangeException(name, name + " must be Placed, Done, Snoozed or Cancelled, but was Unknown.");

    /// <summary>Refuses customers of whom one stands twice.</summary>
    public static void Twice(this IGuardClause _, FollowUpFacts[] customers, string name)
    {
        var seen = new System.Collections.Generic.HashSet<string>(StringComparer.Ordinal);
        foreach (var facts in customers)
        {
            if (!seen.Add(facts.CustomerId))
                throw new ArgumentException(name + " must name each customer once, but has '" + facts.CustomerId + "' twice.", name);
        }
    }
}

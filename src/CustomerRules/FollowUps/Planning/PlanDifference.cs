using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What one plan has placed otherwise than an earlier one.</summary>
/// <remarks>
/// <para>Follow-ups are the same where their keys are. What the earlier plan had placed is moved, dropped or unchanged; what the later one has placed
/// is added, moved or unchanged: each exactly once. What neither has placed does not count.</para>
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class PlanDifference
{
    /// <summary>A difference; each list in the order of the keys.</summary>
    internal PlanDifference(List<PlanChange> added, List<PlanChange> moved, List<PlanChange> dropped, int unchanged)
    {
        Added = Array.AsReadOnly(added.ToArray());
        Moved = Array.AsReadOnly(moved.ToArray());
        Dropped = Array.AsReadOnly(dropped.ToArray());
        Unchanged = unchanged;
    }

    /// <summary>What the later plan places and the earlier one did not, by key.</summary>
    public IReadOnlyList<PlanChange> Added { get; }

    /// <summary>What has another date, by key.</summary>
    public IReadOnlyList<PlanChange> Moved { get; }

    /// <summary>What the earlier plan had placed and the later one does not place, by key.</summary>
    public IReadOnlyList<PlanChange> Dropped { get; }

    /// <summary>How many have the same date in both plans.</summary>
    public int Unchanged { get; }

    /// <summary>Whether both plans place the same follow-ups on the same dates.</summary>
    public bool IsEmpty => Added.Count + Moved.Count + Dropped.Count == 0;

    /// <summary>Text such as <c>3 added, 1 moved, 2 dropped, 40 unchanged</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Added.Count} added, {Moved.Count} moved, {Dropped.Count} dropped, {Unchanged} unchanged");
}

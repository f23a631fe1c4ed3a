using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>How full a week of an owner is.</summary>
/// <remarks>Weeks are equal when every part is. Immutable and thread-safe. <c>default</c> is a week of nobody, without a limit.</remarks>
public readonly record struct OwnerWeek
{
    /// <summary>Who; null where the customers have no owner.</summary>
    public string? Owner { get; internal init; }

    /// <summary>The Monday of the week (ISO 8601); it may lie before the plan.</summary>
    public LocalDate Monday => DayNumber.ToDate(MondayDay);

    /// <summary>The contacts placed.</summary>
    public int Placed { get; internal init; }

    /// <summary>The contacts that fit on the owner's working days of the week inside the plan; null where there is no limit.</summary>
    public int? Capacity { get; internal init; }

    /// <summary>Placed over capacity, rounded down to a basis point; null where there is no limit or no capacity.</summary>
    public Proportion? Load => Capacity is > 0 and { } capacity ? Proportion.FromBasisPoints((int)(Placed * 10_000L / capacity)) : null;

    internal int MondayDay { get; init; }

    /// <summary>Invariant text such as <c>anna, week of 2026-03-02: 34 of 60</c>.</summary>
    public override string ToString() => Capacity is { } capacity
        ? FormattableString.Invariant($"{Owner ?? "no owner"}, week of {Monday:uuuu-MM-dd}: {Placed} of {capacity}")
        : FormattableString.Invariant($"{Owner ?? "no owner"}, week of {Monday:uuuu-MM-dd}: {Placed}");
}

using System;

namespace CustomerRules.SyntheticData.Customers;

/// <summary>One invented customer: who it is and how it buys. Orders and evidence follow from this and from its own streams of chance.</summary>
internal sealed record Customer
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Habit Habit { get; init; }

    /// <summary>Planned spend of a full year at today's level, in cents.</summary>
    public required long AnnualCents { get; init; }

    /// <summary>Yearly change of the level, in percent; negative for a shrinking customer.</summary>
    public required int GrowthPercent { get; init; }

    public required int DiscountPercent { get; init; }

    /// <summary>Usual days between orders.</summary>
    public required int IntervalDays { get; init; }

    /// <summary>The first day on which it may order.</summary>
    public required DateOnly Start { get; init; }

    public SplitMix64 Chance(Stream purpose) => SplitMix64.For(purpose, Number);
}

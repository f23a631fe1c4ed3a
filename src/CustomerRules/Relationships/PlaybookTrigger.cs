using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Relationships;

/// <summary>When an action of a playbook is due: a condition with its parameters, as data that can be compared, printed and stored.</summary>
/// <remarks>
/// Items of evidence are judged after scaling, so that high is always good: a share of 80 % price-led purchases scores 20 %.
/// <c>default</c> is <see cref="Always"/>. Triggers are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct PlaybookTrigger
{
    /// <summary>The most days that a trigger can wait for a contact: 3,650.</summary>
    public const int MaxDays = 3_650;

    private PlaybookTrigger(PlaybookCondition condition) => Condition = condition;

    /// <summary>On every customer of the relationship type.</summary>
    public static PlaybookTrigger Always => default;

    /// <summary>What it waits for.</summary>
    public PlaybookCondition Condition { get; }

    /// <summary>The item of evidence that is looked at; null where none is.</summary>
    public EvidenceItem? Item { get; private init; }

    /// <summary>The line: evidence is low under it, purchases are price-led from it; null where there is none.</summary>
    public Proportion? Line { get; private init; }

    /// <summary>The least tier; Unknown where the tier does not count.</summary>
    public CustomerTier LeastTier { get; private init; }

    /// <summary>The most days since the last real contact; null where they do not count.</summary>
    public int? MaximumDays { get; private init; }

    /// <summary>On customers of a tier or a better one.</summary>
    /// <param name="least">The least tier, A to D.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is Unknown or not defined.</exception>
    public static PlaybookTrigger TierOrBetter(CustomerTier least) => new(PlaybookCondition.TierOrBetter) { LeastTier = Guard.Against.UnknownTier(least) };

    /// <summary>Where an item of evidence is known and scores under a line.</summary>
    /// <param name="item">The item.</param>
    /// <param name="line">The line; above 0 %, because nothing scores less.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    /// <exception cref="ArgumentException"><paramref name="line"/> is 0 %.</exception>
    public static PlaybookTrigger EvidenceLow(EvidenceItem item, Proportion line) =>
        new(PlaybookCondition.EvidenceLow) { Item = Guard.Against.UndefinedEnum(item), Line = Positive(line) };

    /// <summary>Where an item of evidence is not known.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public static PlaybookTrigger EvidenceUnknown(EvidenceItem item) =>
        new(PlaybookCondition.EvidenceUnknown) { Item = Guard.Against.UndefinedEnum(item) };

    /// <summary>Where an item of evidence scores under a line, or is not known.</summary>
    /// <param name="item">The item.</param>
    /// <param name="line">The line; above 0 %, because nothing scores less.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    /// <exception cref="ArgumentException"><paramref name="line"/> is 0 %.</exception>
    public static PlaybookTrigger EvidenceLowOrUnknown(EvidenceItem item, Proportion line) =>
        new(PlaybookCondition.EvidenceLowOrUnknown) { Item = Guard.Against.UndefinedEnum(item), Line = Positive(line) };

    /// <summary>Where the share of purchases that price decides is known and reaches a line.</summary>
    /// <param name="line">The line; above 0 %, because every share reaches that.</param>
    /// <exception cref="ArgumentException"><paramref name="line"/> is 0 %.</exception>
    public static PlaybookTrigger PriceLed(Proportion line) => new(PlaybookCondition.PriceLed) { Line = Positive(line) };

    /// <summary>Where no known item of the bond scores lower than this one; items of weight 0 do not count.</summary>
    /// <param name="item">The item; one of <see cref="EvidenceWeights.Bond"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is no item of the bond.</exception>
    public static PlaybookTrigger WeakestBond(EvidenceItem item) => EvidenceWeights.IsBond(item)
        ? new(PlaybookCondition.WeakestBond) { Item = item }
        : throw new ArgumentException("item must be an item of the bond, but was " + item + ".", nameof(item));

    /// <summary>Where evidence is missing from the file, or the last real contact is unknown or too long ago.</summary>
    /// <param name="maximumDays">The most days since the last real contact; 1 to 3,650.</param>
    /// <remarks>A trade pattern that is not yet to be had is not missing: nobody can be asked for it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumDays"/> is out of range.</exception>
    public static PlaybookTrigger FileOutOfDate(int maximumDays) =>
        new(PlaybookCondition.FileOutOfDate) { MaximumDays = Guard.Against.OutOfRange(maximumDays, 1, MaxDays, "days") };

    private static Proportion Positive(Proportion line) => line > Proportion.Zero
        ? line
        : throw new ArgumentException("line must be above 0 %, but was " + line + ".", nameof(line));
}

namespace CustomerRules.Tiers.Movement;

/// <summary>What became of a customer's tier at a review.</summary>
public enum TierMovementKind : byte
{
    /// <summary>No tier: the tier value is not known, and there was none before, or only one that a person set and that has expired.</summary>
    Unknown = 0,

    /// <summary>There was no tier before: the raw tier.</summary>
    FirstRating = 1,

    /// <summary>The raw tier is the one before, or the tier value is not known.</summary>
    Unchanged = 2,

    /// <summary>Too new a customer to be judged: the tier stays, unless a better one is earned.</summary>
    Provisional = 3,

    /// <summary>Up.</summary>
    Promoted = 4,

    /// <summary>Down.</summary>
    Demoted = 5,

    /// <summary>The raw tier is another one, but the value is not beyond the margin.</summary>
    HeldByMargin = 6,

    /// <summary>The raw tier is worse, but the tier before has not held for long enough.</summary>
    HeldByDwell = 7,

    /// <summary>A person set the tier.</summary>
    Overridden = 8,
}

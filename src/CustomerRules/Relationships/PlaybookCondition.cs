namespace CustomerRules.Relationships;

/// <summary>What an action of a playbook waits for.</summary>
public enum PlaybookCondition : byte
{
    /// <summary>Nothing: it holds for every customer of the relationship type.</summary>
    Always = 0,

    /// <summary>The customer is of a tier or a better one.</summary>
    TierOrBetter = 1,

    /// <summary>An item of evidence is known and scores under a line.</summary>
    EvidenceLow = 2,

    /// <summary>An item of evidence is not known: ask.</summary>
    EvidenceUnknown = 3,

    /// <summary>An item of evidence scores under a line, or is not known.</summary>
    EvidenceLowOrUnknown = 4,

    /// <summary>The share of purchases that price decides is known and reaches a line.</summary>
    PriceLed = 5,

    /// <summary>No known item of the bond scores lower than this one.</summary>
    WeakestBond = 6,

    /// <summary>Evidence is missing, or the last real contact is unknown or too long ago.</summary>
    FileOutOfDate = 7,
}

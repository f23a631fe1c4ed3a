using System;

namespace CustomerRules.Relationships;

/// <summary>Why an action of a playbook is due now. The names are the stable codes.</summary>
[Flags]
public enum PlaybookReasons : ulong
{
    /// <summary>It is not due.</summary>
    None = 0,

    /// <summary>It holds for every customer of the relationship type.</summary>
    HoldsAlways = 1UL << 0,

    /// <summary>The tier is good enough.</summary>
    TierReached = 1UL << 1,

    /// <summary>The item of evidence is known and scores under the line.</summary>
    EvidenceIsLow = 1UL << 2,

    /// <summary>The item of evidence is not known.</summary>
    EvidenceIsUnknown = 1UL << 3,

    /// <summary>Price decides enough of its purchases.</summary>
    PriceDecides = 1UL << 4,

    /// <summary>No known item of the bond scores lower.</summary>
    BondIsWeakest = 1UL << 5,

    /// <summary>Evidence is missing from the file.</summary>
    FactsAreMissing = 1UL << 6,

    /// <summary>The last real contact is not known.</summary>
    LastContactUnknown = 1UL << 7,

    /// <summary>The last real contact is too long ago.</summary>
    LastContactOld = 1UL << 8,
}

namespace CustomerRules.Relationships.Strategy;

/// <summary>Where a customer stands by strength (what it is) and willingness (what it wants).</summary>
/// <remarks>Source: the strength of a customer says nothing of its willingness to be a partner; so the two are screened apart.</remarks>
public enum ScreeningQuadrant : byte
{
    /// <summary>The evidence does not allow an answer.</summary>
    Unknown = 0,

    /// <summary>Strong and willing: a candidate for partnership.</summary>
    PartnerCandidate = 1,

    /// <summary>Strong and unwilling: court it, or stay transactional.</summary>
    Court = 2,

    /// <summary>Weak and willing: help it grow.</summary>
    Grow = 3,

    /// <summary>Weak and unwilling: serve it well.</summary>
    ServeWell = 4,
}

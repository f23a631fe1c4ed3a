namespace CustomerRules.Tiers.Potential;

/// <summary>What may become of a customer of the lower tiers.</summary>
/// <remarks>Source: look for tomorrow's stars among C; raise a D that can be raised; let the others go early, which here is a proposal of self-service and never a refusal.</remarks>
public enum PotentialKind : byte
{
    /// <summary>Nothing of the kind, or not known well enough to say so.</summary>
    None = 0,

    /// <summary>A customer of tier C that grows and is close to tier B.</summary>
    RisingStar = 1,

    /// <summary>A customer of tier D that grows or has influence.</summary>
    Nurture = 2,

    /// <summary>A customer of tier D that costs more than it brings and does not grow: for a person to confirm.</summary>
    SelfServiceCandidate = 3,
}

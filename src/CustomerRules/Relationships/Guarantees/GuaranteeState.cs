namespace CustomerRules.Relationships.Guarantees;

/// <summary>How well a guarantee is kept.</summary>
public enum GuaranteeState : byte
{
    /// <summary>It is not scored.</summary>
    Unknown = 0,

    /// <summary>Kept.</summary>
    Kept = 1,

    /// <summary>At risk: neither kept nor broken.</summary>
    AtRisk = 2,

    /// <summary>Broken.</summary>
    Broken = 3,
}

namespace CustomerRules.Tiers.Potential;

/// <summary>Whether a customer meets a criterion.</summary>
public enum CriterionState : byte
{
    /// <summary>What it takes to judge is not known.</summary>
    Unknown = 0,

    /// <summary>Known, and not met.</summary>
    NotMet = 1,

    /// <summary>Known, and met.</summary>
    Met = 2,
}

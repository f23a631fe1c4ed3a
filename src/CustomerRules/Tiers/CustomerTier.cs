namespace CustomerRules.Tiers;

/// <summary>The class of a customer by its tier value. A lower number is a better tier.</summary>
/// <remarks>Source: ABC analysis of customers, with D as the class that may cost more than it brings.</remarks>
public enum CustomerTier : byte
{
    /// <summary>The tier value is not known.</summary>
    Unknown = 0,

    /// <summary>Key.</summary>
    A = 1,

    /// <summary>Important.</summary>
    B = 2,

    /// <summary>Ordinary.</summary>
    C = 3,

    /// <summary>Small; always the tier of a value of 0 or less.</summary>
    D = 4,
}

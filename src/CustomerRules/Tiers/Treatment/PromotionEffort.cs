namespace CustomerRules.Tiers.Treatment;

/// <summary>How much promotion a customer gets. A higher number is more.</summary>
public enum PromotionEffort : byte
{
    /// <summary>None of its own.</summary>
    None = 0,

    /// <summary>A little, to keep in touch.</summary>
    Low = 1,

    /// <summary>As usual.</summary>
    Normal = 2,

    /// <summary>Much: frequent visits and invitations.</summary>
    High = 3,
}

namespace CustomerRules.Tiers.Treatment;

/// <summary>How a customer is served. A higher number is better service.</summary>
public enum ServiceLevel : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>It serves itself, and is helped when it asks.</summary>
    SelfService = 1,

    /// <summary>Served as anybody is.</summary>
    Standard = 2,

    /// <summary>Served before others.</summary>
    Priority = 3,

    /// <summary>Served by people of its own.</summary>
    Dedicated = 4,
}

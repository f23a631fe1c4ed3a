namespace CustomerRules.Tiers.Treatment;

/// <summary>Who answers for a customer. A higher number is a more senior person.</summary>
public enum OwnerSeniority : byte
{
    /// <summary>Nobody in particular: the team does.</summary>
    None = 0,

    /// <summary>A junior salesperson.</summary>
    Junior = 1,

    /// <summary>An experienced salesperson.</summary>
    Experienced = 2,

    /// <summary>One of the best salespeople.</summary>
    Senior = 3,
}

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a customer asks for beyond what its tier usually gets.</summary>
public enum ConcessionKind : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>A lower price or rate.</summary>
    RateCut = 1,

    /// <summary>More days of credit.</summary>
    LongerCredit = 2,

    /// <summary>An overdraft.</summary>
    Overdraft = 3,
}

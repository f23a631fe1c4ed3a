namespace CustomerRules.Tiers.Potential;

/// <summary>Whether a customer is a key account.</summary>
public enum KeyAccountStanding : byte
{
    /// <summary>No: too few criteria are met, whatever the unknown ones would say.</summary>
    None = 0,

    /// <summary>Perhaps: too few criteria are met, but those that are unknown could still bring it there.</summary>
    Possible = 1,

    /// <summary>Yes: enough criteria are met.</summary>
    KeyAccount = 2,
}

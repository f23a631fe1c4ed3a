namespace CustomerRules.Tiers.Treatment;

/// <summary>What is proposed on a request for a concession.</summary>
public enum ConcessionOutcome : byte
{
    /// <summary>Not judged.</summary>
    Unknown = 0,

    /// <summary>Granted as requested.</summary>
    Granted = 1,

    /// <summary>Granted up to the tier's ceiling.</summary>
    GrantedInPart = 2,

    /// <summary>Refused.</summary>
    Refused = 3,

    /// <summary>The rules do not settle it: a person weighs it.</summary>
    NeedsDecision = 4,
}

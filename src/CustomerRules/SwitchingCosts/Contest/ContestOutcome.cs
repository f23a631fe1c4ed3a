namespace CustomerRules.SwitchingCosts.Contest;

/// <summary>Whether a customer moves to a rival.</summary>
public enum ContestOutcome : byte
{
    /// <summary>The rival's advantage or the customer's switching cost is unknown.</summary>
    Unknown = 0,

    /// <summary>The advantage does not exceed the costs that are known, and so not all of them: certain.</summary>
    Stays = 1,

    /// <summary>The advantage exceeds the costs that are known, and some are not: likely.</summary>
    LikelyMoves = 2,

    /// <summary>The advantage exceeds the costs, all of them known: certain.</summary>
    Moves = 3,
}

namespace CustomerRules.SwitchingCosts;

/// <summary>Where a switching cost comes from. What the supplier earned deserves to hold; what it imposed does not.</summary>
public enum SwitchingCostOrigin : byte
{
    /// <summary>What the customer put in itself: investments, search, evaluation, learning, set-up.</summary>
    OwnInvestment = 0,

    /// <summary>What the supplier earned: risk, forfeited benefits, relationship loss.</summary>
    Earned = 1,

    /// <summary>Penalty by contract.</summary>
    Contract = 2,

    /// <summary>Exit fee.</summary>
    ExitFee = 3,
}

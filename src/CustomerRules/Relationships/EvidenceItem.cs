namespace CustomerRules.Relationships;

/// <summary>The items of evidence: four of the bond, six of the commitment.</summary>
public enum EvidenceItem : byte
{
    /// <summary>Bond: the lock-in ratio.</summary>
    LockIn = 0,

    /// <summary>Bond: qualified alternative suppliers.</summary>
    Alternatives = 1,

    /// <summary>Bond: our share of wallet.</summary>
    ShareOfWallet = 2,

    /// <summary>Bond: share of our product categories it buys.</summary>
    CategoryShare = 3,

    /// <summary>Commitment: planning horizon with us.</summary>
    Horizon = 4,

    /// <summary>Commitment: satisfaction.</summary>
    Satisfaction = 5,

    /// <summary>Commitment: mutual benefit as the customer sees it.</summary>
    MutualBenefit = 6,

    /// <summary>Commitment: judges future capability.</summary>
    JudgesFuture = 7,

    /// <summary>Commitment: price-led purchases, inverted.</summary>
    PriceLed = 8,

    /// <summary>Commitment: trade pattern.</summary>
    TradePattern = 9,
}

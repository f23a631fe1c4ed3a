namespace CustomerRules.Bulk.Filling;

/// <summary>The place of a column in a <see cref="ColumnTable"/>.</summary>
internal enum ColumnSlot : byte
{
    /// <summary>The value that the tier is made from.</summary>
    TierValue = 0,

    /// <summary>Net amount of the trailing year.</summary>
    Value = 1,

    /// <summary>The same of the year before; a source of growth and reference spend, no column of the rules.</summary>
    PriorValue = 2,

    /// <summary>The same of the year before that; a source of reference spend, no column of the rules.</summary>
    EarlierValue = 3,

    /// <summary>The greatest of the last three years.</summary>
    ReferenceSpend = 4,

    /// <summary>Contribution of the trailing year.</summary>
    Contribution = 5,

    /// <summary>What is left of the investments.</summary>
    Investment = 6,

    /// <summary>One-off costs of leaving.</summary>
    OneOffCost = 7,

    /// <summary>Loss if the replacement fails.</summary>
    LossIfItFails = 8,

    /// <summary>Growth against the year before.</summary>
    Growth = 9,

    /// <summary>First positive order.</summary>
    FirstOrder = 10,

    /// <summary>Last positive order.</summary>
    LastOrder = 11,

    /// <summary>Last real contact.</summary>
    LastContact = 12,

    /// <summary>Since when the previous tier holds.</summary>
    PreviousTierSince = 13,

    /// <summary>When the override ends.</summary>
    OverrideExpires = 14,

    /// <summary>When the override was set.</summary>
    OverrideSet = 15,

    /// <summary>Probability that the replacement fails.</summary>
    Probability = 16,

    /// <summary>How critical the purchase is.</summary>
    Criticality = 17,

    /// <summary>Our share of the wallet.</summary>
    ShareOfWallet = 18,

    /// <summary>Share of our categories.</summary>
    CategoryShare = 19,

    /// <summary>Satisfaction.</summary>
    Satisfaction = 20,

    /// <summary>Mutual benefit.</summary>
    MutualBenefit = 21,

    /// <summary>Share of purchases decided by price.</summary>
    PriceLed = 22,

    /// <summary>Alternative suppliers.</summary>
    Alternatives = 23,

    /// <summary>Planning horizon.</summary>
    HorizonMonths = 24,

    /// <summary>Whether it judges future capability.</summary>
    JudgesFuture = 25,

    /// <summary>Whether it influences others.</summary>
    Influential = 26,

    /// <summary>Whether something is open.</summary>
    OpenMatters = 27,

    /// <summary>Trade pattern.</summary>
    TradePattern = 28,

    /// <summary>Tier before.</summary>
    PreviousTier = 29,

    /// <summary>Tier that a person set.</summary>
    OverrideTier = 30,

    /// <summary>Relationship type before.</summary>
    PreviousType = 31,
}

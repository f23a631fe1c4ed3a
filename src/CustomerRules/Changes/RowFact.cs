namespace CustomerRules.Changes;

/// <summary>The facts of a row that a decision may turn on, in the order of the customer card.</summary>
public enum RowFact : byte
{
    /// <summary>No fact.</summary>
    None = 0,

    /// <summary>The value that the tier is made from, in minor units.</summary>
    TierValue = 1,

    /// <summary>The trailing year's value, in minor units.</summary>
    Value = 2,

    /// <summary>The trailing year's contribution, in minor units.</summary>
    Contribution = 3,

    /// <summary>The spend that the switching cost is compared with, in minor units.</summary>
    ReferenceSpend = 4,

    /// <summary>What is left of the customer's investments, in minor units; the part of the lock-in ratio that a relationship changes by.</summary>
    Investment = 5,

    /// <summary>The one-off costs of leaving, in minor units.</summary>
    OneOffCost = 6,

    /// <summary>The loss if the replacement fails, in minor units.</summary>
    LossIfItFails = 7,

    /// <summary>The probability that the replacement fails, in basis points.</summary>
    Probability = 8,

    /// <summary>How critical the purchase is, in basis points.</summary>
    Criticality = 9,

    /// <summary>Qualified alternative suppliers.</summary>
    Alternatives = 10,

    /// <summary>Our share of the customer's wallet, in basis points.</summary>
    ShareOfWallet = 11,

    /// <summary>The share of our categories that it buys, in basis points.</summary>
    CategoryShare = 12,

    /// <summary>How far it plans ahead with us, in months.</summary>
    Horizon = 13,

    /// <summary>Its satisfaction, in basis points.</summary>
    Satisfaction = 14,

    /// <summary>Mutual benefit as it sees it, in basis points.</summary>
    MutualBenefit = 15,

    /// <summary>Whether it judges future capability: 1 yes, 0 no.</summary>
    JudgesFuture = 16,

    /// <summary>Share of purchases decided by price, in basis points.</summary>
    PriceLed = 17,

    /// <summary>The trade pattern, as the number of its enum: 4 in rhythm, 5 late, 6 silent.</summary>
    TradePattern = 18,
}

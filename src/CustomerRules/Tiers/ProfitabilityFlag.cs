namespace CustomerRules.Tiers;

/// <summary>What a customer leaves over, by its contribution margin: a bank's green and red squares.</summary>
public enum ProfitabilityFlag : byte
{
    /// <summary>The contribution is unknown, there is no trade to judge, or the customer is too new.</summary>
    Unknown = 0,

    /// <summary>The margin reaches the green line.</summary>
    Green = 1,

    /// <summary>No loss, and under the green line.</summary>
    Amber = 2,

    /// <summary>A negative contribution.</summary>
    Red = 3,
}

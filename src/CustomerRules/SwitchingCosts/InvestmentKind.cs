namespace CustomerRules.SwitchingCosts;

/// <summary>What a customer put into the relationship.</summary>
public enum InvestmentKind : byte
{
    /// <summary>Money paid.</summary>
    Money = 0,

    /// <summary>Training of its people.</summary>
    Training = 1,

    /// <summary>People it set aside for the relationship.</summary>
    Personnel = 2,

    /// <summary>A process adapted to the supplier.</summary>
    Process = 3,

    /// <summary>A long-lived asset adapted to the supplier.</summary>
    Asset = 4,
}

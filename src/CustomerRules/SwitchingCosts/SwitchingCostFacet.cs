namespace CustomerRules.SwitchingCosts;

/// <summary>What kind of cost leaving is. Source: T. A. Burnham, J. K. Frels and V. Mahajan, "Consumer switching costs", 2003.</summary>
public enum SwitchingCostFacet : byte
{
    /// <summary>Time and effort: training and process investments, risk, search, evaluation, learning, set-up.</summary>
    Procedural = 0,

    /// <summary>Money: money and asset investments, forfeited benefits, contract penalty, exit fee.</summary>
    Financial = 1,

    /// <summary>People: personnel investments, relationship loss.</summary>
    Relational = 2,
}

namespace CustomerRules.Cli.Commands.Options;

/// <summary>How values become tiers.</summary>
internal enum TierMethod
{
    /// <summary>By shares of the value.</summary>
    Pareto = 0,

    /// <summary>By shares of the count.</summary>
    Pyramid = 1,

    /// <summary>By the shape of the curve.</summary>
    Computed = 2,

    /// <summary>By fixed amounts.</summary>
    Thresholds = 3,
}

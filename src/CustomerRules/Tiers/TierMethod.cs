namespace CustomerRules.Tiers;

/// <summary>How a population of values becomes boundaries.</summary>
public enum TierMethod : byte
{
    /// <summary>Cumulative shares of the value.</summary>
    Pareto = 0,

    /// <summary>Cumulative shares of the count.</summary>
    Pyramid = 1,

    /// <summary>Computed ABC analysis, which reads the limits off the curve of the data.</summary>
    Computed = 2,

    /// <summary>Fixed amounts.</summary>
    Thresholds = 3,
}

namespace CustomerRules.Cli.Commands.Options;

/// <summary>What customers are ranked by.</summary>
internal enum TierValue
{
    /// <summary>The trailing year's revenue.</summary>
    Revenue = 0,

    /// <summary>The trailing year's contribution.</summary>
    Contribution = 1,
}

using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts;

/// <summary>The risk that a replacement does not deliver: known only when all three parts are.</summary>
/// <remarks>Source: perceived switching risk, felt most for purchases that matter to operations. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SwitchingRisk
{
    /// <summary>A risk; null is unknown.</summary>
    /// <param name="lossIfItFails">The loss if the replacement fails, in the ledger currency; not negative.</param>
    /// <param name="probability">The probability that it fails.</param>
    /// <param name="criticality">How critical the purchase is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lossIfItFails"/> is negative or beyond 900,000,000,000,000.</exception>
    public SwitchingRisk(decimal? lossIfItFails, Proportion? probability, Proportion? criticality)
    {
        LossIfItFails = lossIfItFails is { } loss ? Guard.Against.NegativeAmount(loss, nameof(lossIfItFails)) : null;
        Probability = probability;
        Criticality = criticality;
    }

    /// <summary>The loss if the replacement fails, in the ledger currency.</summary>
    public decimal? LossIfItFails { get; }

    /// <summary>The probability that it fails.</summary>
    public Proportion? Probability { get; }

    /// <summary>How critical the purchase is.</summary>
    public Proportion? Criticality { get; }

    /// <summary>Whether all three parts are known.</summary>
    public bool IsKnown => LossIfItFails is not null && Probability is not null && Criticality is not null;
}

using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Comparison;

/// <summary>Compares the value that we deliver with a named rival's: what the customer gets, less what that costs it.</summary>
/// <remarks>
/// <para>Delivered value = weighted mean of the benefits (product, service, people, image) - weighted mean of the costs (money, time, energy, mind), all scored by
/// the customer from 0 % to 100 %. An item that is not scored for both is left out on both sides, and the rest weigh more. The lead is our value less the
/// rival's, as an exact fraction: ahead above the band, behind below it, level within it, bounds included.</para>
/// <para>Unknown where the coverage of benefits or costs is under the minimum. Certain where no completion of the unknown scores changes the standing. To change
/// places with the rival turns the answer round exactly. Source: delivered value after P. Kotler. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class DeliveredValuePolicy
{
    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="weights">The weights of benefits and costs; null for the standard ones.</param>
    /// <param name="levelWithin">The lead, either way, up to which the two are level; null for 5 %.</param>
    /// <param name="minimumCoverage">The least coverage of benefits and of costs for an answer; above 0 %; null for 40 %.</param>
    /// <exception cref="ArgumentException">The minimum coverage is 0 %.</exception>
    public DeliveredValuePolicy(DeliveredValueWeights? weights = null, Proportion? levelWithin = null, Proportion? minimumCoverage = null)
    {
        Weights = weights ?? DeliveredValueWeights.Standard;
        LevelWithin = levelWithin ?? Proportion.FromPercent(5);
        MinimumCoverage = minimumCoverage ?? Proportion.FromPercent(40);
        if (MinimumCoverage == Proportion.Zero)
            throw new ArgumentException("minimumCoverage must be above 0 %, but was " + MinimumCoverage + ".", nameof(minimumCoverage));
    }

    /// <summary>Standard weights; level within 5 % either way; minimum coverage 40 %.</summary>
    public static DeliveredValuePolicy Standard { get; } = new();

    /// <summary>The weights in points; benefits 40, 30, 15, 15 and costs 50, 20, 15, 15 by default.</summary>
    public DeliveredValueWeights Weights { get; }

    /// <summary>The lead, either way, up to which the two are level; 5 % by default.</summary>
    public Proportion LevelWithin { get; }

    /// <summary>The least coverage of benefits and of costs for an answer; 40 % by default.</summary>
    public Proportion MinimumCoverage { get; }

    /// <summary>How we stand to a rival.</summary>
    /// <param name="ours">How the customer scores us.</param>
    /// <param name="rival">How the same customer scores the rival, on the same scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ours"/> or <paramref name="rival"/> is null.</exception>
    public DeliveredValueComparison Compare(DeliveredScores ours, DeliveredScores rival)
    {
        Guard.Against.Null(ours);
        Guard.Against.Null(rival);
        var differences = new List<DeliveredValueDifference>();
        foreach (var side in new[] { DeliveredScores.Benefits, DeliveredScores.Costs })
        {
            foreach (var item in side)
                differences.Add(new(item, Weights[item], ours[item], rival[item]));
        }

        return new(this, ours, rival, differences.AsReadOnly());
    }
}

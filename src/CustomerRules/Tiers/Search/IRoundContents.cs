using System;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>What an accumulator keeps of the values of one round.</summary>
internal interface IRoundContents
{
    /// <summary>How many values it keeps something of.</summary>
    long Count { get; }

    /// <summary>Adds values within the money range or unknown.</summary>
    /// <param name="values">Values.</param>
    /// <returns>Whether every one is; otherwise the contents are of no further use.</returns>
    bool Add(ReadOnlySpan<long> values);

    /// <summary>Adds what another part of the same round keeps.</summary>
    void Merge(IRoundContents other);

    /// <summary>What the curve becomes with these values in it.</summary>
    /// <param name="curve">What was known before the round.</param>
    /// <exception cref="ArgumentException">The values are not those of the rounds before.</exception>
    ValueCurve Refine(ValueCurve? curve);

    /// <summary>Writes the contents, the same bytes whatever the order in which they came.</summary>
    void Write(FormWriter writer);

    /// <summary>Adds the contents that were written; the reader says what is wrong with them.</summary>
    void Read(FormReader reader);
}

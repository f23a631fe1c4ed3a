using System;
using System.Collections.Generic;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>What an accumulator keeps of the values of one range.</summary>
internal interface IRangeContents
{
    long Count { get; }

    decimal Sum { get; }

    /// <summary>Adds values that are within the range.</summary>
    /// <param name="values">At most 2^24.</param>
    void Add(ReadOnlySpan<long> values);

    void Merge(IRangeContents other);

    /// <summary>The values in descending bands.</summary>
    void AddBandsTo(List<ValueBand> bands);

    void Write(FormWriter writer);

    void Read(FormReader reader);
}

using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.BackTests;

/// <summary>How restless ratings were from one date to the next.</summary>
/// <remarks>
/// Told apart by the class that a customer left. An unknown class is no class: nothing changes from it or to it.
/// <c>default</c> is all 0. Flips are equal when all three counts are. Immutable and thread-safe.
/// </remarks>
public readonly record struct BackTestFlips
{
    internal BackTestFlips(long compared, long flipped, long flippedBack) => (Compared, Flipped, FlippedBack) = (compared, flipped, flippedBack);

    /// <summary>Ratings that were followed by another one at the next date.</summary>
    public long Compared { get; }

    /// <summary>Of these, the next one was another class.</summary>
    public long Flipped { get; }

    /// <summary>Of the flips, the one after the next was the first class again; counted for that class.</summary>
    public long FlippedBack { get; }

    /// <summary>floor(flipped x 10,000 / compared) basis points; unknown where nothing was compared.</summary>
    public Proportion? Rate => Compared == 0
        ? null
        : Proportion.FromBasisPoints(FloorMath.BasisPointsOf(Flipped, Compared, Proportion.MaxBasisPoints));

    /// <summary>Invariant text such as <c>12 of 300 flipped, 4 of them back</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Flipped:#,0} of {Compared:#,0} flipped, {FlippedBack:#,0} of them back");
}

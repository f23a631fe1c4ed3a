using System;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts;

/// <summary>The lock-in ratios from which a barrier is moderate, high and prohibitive: one value, because they must ascend.</summary>
/// <remarks>Bands are equal when all three are. Immutable and thread-safe.</remarks>
public sealed class BarrierBands : IEquatable<BarrierBands>
{
    /// <summary>Three lower bounds; each belongs to its band.</summary>
    /// <param name="moderateFrom">The lock-in ratio from which a barrier is moderate; above 0 %.</param>
    /// <param name="highFrom">The lock-in ratio from which a barrier is high; above <paramref name="moderateFrom"/>.</param>
    /// <param name="prohibitiveFrom">The lock-in ratio from which a barrier is prohibitive; above <paramref name="highFrom"/>.</param>
    /// <exception cref="ArgumentException">The bounds do not ascend strictly from above 0 %.</exception>
    public BarrierBands(Ratio moderateFrom, Ratio highFrom, Ratio prohibitiveFrom)
    {
        if (moderateFrom.BasisPoints <= 0 || highFrom <= moderateFrom || prohibitiveFrom <= highFrom)
        {
            throw new ArgumentException(
                "Barrier bands must ascend strictly from above 0 %, but were " + moderateFrom + ", " + highFrom + ", " + prohibitiveFrom + ".");
        }

        (ModerateFrom, HighFrom, ProhibitiveFrom) = (moderateFrom, highFrom, prohibitiveFrom);
    }

    /// <summary>Moderate from 10 %, high from 50 %, prohibitive from 150 %.</summary>
    public static BarrierBands Standard { get; } = new(Ratio.FromPercent(10), Ratio.FromPercent(50), Ratio.FromPercent(150));

    /// <summary>The lock-in ratio, in percent of the reference spend, from which a barrier is moderate; 10 % by default.</summary>
    public Ratio ModerateFrom { get; }

    /// <summary>The lock-in ratio, in percent of the reference spend, from which a barrier is high; 50 % by default.</summary>
    public Ratio HighFrom { get; }

    /// <summary>The lock-in ratio, in percent of the reference spend, from which a barrier is prohibitive; 150 % by default.</summary>
    public Ratio ProhibitiveFrom { get; }

    /// <summary>The barrier of a known lock-in ratio.</summary>
    /// <param name="lockIn">The ratio; not negative.</param>
    public SwitchingBarrier BarrierOf(Ratio lockIn) => BarrierOf(lockIn.BasisPoints);

    /// <inheritdoc/>
    public bool Equals(BarrierBands? other) =>
        other is not null && ModerateFrom == other.ModerateFrom && HighFrom == other.HighFrom && ProhibitiveFrom == other.ProhibitiveFrom;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BarrierBands);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((ModerateFrom.BasisPoints * 397) + HighFrom.BasisPoints) * 397) + ProhibitiveFrom.BasisPoints);

    internal SwitchingBarrier BarrierOf(int basisPoints)
    {
        if (basisPoints <= 0)
            return SwitchingBarrier.None;
        if (basisPoints < ModerateFrom.BasisPoints)
            return SwitchingBarrier.Low;
        if (basisPoints < HighFrom.BasisPoints)
            return SwitchingBarrier.Moderate;
        return basisPoints < ProhibitiveFrom.BasisPoints ? SwitchingBarrier.High : SwitchingBarrier.Prohibitive;
    }
}

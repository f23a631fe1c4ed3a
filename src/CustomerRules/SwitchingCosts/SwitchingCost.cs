using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts;

/// <summary>What leaving would cost a customer, in money, against what it spends; null is unknown.</summary>
/// <remarks>
/// <c>default(SwitchingCost)</c> is unknown throughout, without a reason. Assessments are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct SwitchingCost
{
    /// <summary>How much of it is known.</summary>
    public Completeness Completeness { get; internal init; }

    /// <summary>The sum of the known parts; "at least" where <see cref="Completeness"/> is partial. Up to 3.6 x 10^15 minor units, never saturated.</summary>
    public decimal? Total => Completeness == Completeness.Unknown ? null : Scale.ToAmount(TotalMinorUnits);

    /// <summary>The part that is risk.</summary>
    public decimal? Risk => RiskMinorUnits is { } risk ? Scale.ToAmount(risk) : null;

    /// <summary>Total / reference spend, floored to basis points, saturating at 10,000 %.</summary>
    public Ratio? LockIn => LockInBasisPoints is { } lockIn ? Ratio.FromBasisPoints(lockIn) : null;

    /// <summary>How high the lock-in ratio stands.</summary>
    public SwitchingBarrier Barrier { get; internal init; }

    /// <summary>The yearly discount that a rival must give over the policy's horizon to pay for the change, floored to basis points, at most 100 %.</summary>
    public Proportion? BreakEvenDiscount { get; internal init; }

    /// <summary>Why.</summary>
    public RowReasons Reasons { get; internal init; }

    internal MoneyScale Scale { get; init; }

    internal long TotalMinorUnits { get; init; }

    internal long? RiskMinorUnits { get; init; }

    internal int? LockInBasisPoints { get; init; }

    /// <summary>Invariant text such as <c>460,000.00 (Complete), lock-in 46.00 %, Moderate</c>.</summary>
    public override string ToString() => string.Concat(
        Total is { } total ? Amounts.Format(total, Scale) + " (" + Completeness + ")" : "unknown",
        LockIn is { } lockIn ? ", lock-in " + lockIn : "",
        ", " + Barrier);
}

using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a volume earns in money: rates by step, on the whole volume (all-units) or on the part in each step (incremental).</summary>
/// <remarks>
/// <para>A volume and the steps are taken in whole minor units; what is earned is then exact, and rounded half to even once. A volume of 0 or less earns nothing.</para>
/// <para>Incremental: a larger volume never costs less after the discount. All-units: just below a step it can; see <see cref="Cliffs"/>.</para>
/// <para>Schedules are equal when kind and steps are. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class VolumeSchedule : IEquatable<VolumeSchedule>
{
    private VolumeSchedule(VolumeScheduleKind kind, VolumeStep[] steps)
    {
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i].From <= steps[i - 1].From || steps[i].Rate <= steps[i - 1].Rate)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"Steps must ascend strictly in volume and rate, but steps[{i}] was {steps[i]} after {steps[i - 1]}."), nameof(steps));
            }
        }

        Kind = steps.Length == 0 ? VolumeScheduleKind.None : kind;
        Steps = Array.AsReadOnly(steps);
    }

    /// <summary>No steps: nothing is earned.</summary>
    public static VolumeSchedule None { get; } = new(VolumeScheduleKind.None, []);

    /// <summary>To what part of the volume a rate applies.</summary>
    public VolumeScheduleKind Kind { get; }

    /// <summary>The steps, ascending.</summary>
    public IReadOnlyList<VolumeStep> Steps { get; }

    /// <summary>An all-units schedule: the rate of the step that a volume reaches applies to all of it.</summary>
    /// <param name="steps">The steps, ascending strictly in volume and rate; the list is copied; none for <see cref="None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="steps"/> or one of them is null, or they do not ascend.</exception>
    public static VolumeSchedule AllUnits(params VolumeStep[] steps) => new(VolumeScheduleKind.AllUnits, Guard.Against.NullElements(steps));

    /// <summary>An incremental schedule: each rate applies to the part of a volume between its step and the next.</summary>
    /// <param name="steps">The steps, as for <see cref="AllUnits"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="steps"/> or one of them is null, or they do not ascend.</exception>
    public static VolumeSchedule Incremental(params VolumeStep[] steps) => new(VolumeScheduleKind.Incremental, Guard.Against.NullElements(steps));

    /// <summary>The step that a volume reaches: the last one whose least volume it is at or above; null below the first and at 0 or less.</summary>
    /// <param name="volume">The volume in the ledger currency.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> or a step is beyond the range of the scale.</exception>
    public VolumeStep? StepAt(decimal volume, MoneyScale scale = default)
    {
        var reached = ReachedBy(scale.ToMinorUnits(volume, nameof(volume)), Froms(scale));
        return reached < 0 ? null : Steps[reached];
    }

    /// <summary>What a volume earns, in the ledger currency.</summary>
    /// <param name="volume">The volume in the ledger currency.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> or a step is beyond the range of the scale.</exception>
    public decimal EarnedOn(decimal volume, MoneyScale scale = default) =>
        scale.ToAmount(Earned(scale.ToMinorUnits(volume, nameof(volume)), Froms(scale)));

    /// <inheritdoc/>
    public bool Equals(VolumeSchedule? other)
    {
        if (other is null || Kind != other.Kind || Steps.Count != other.Steps.Count)
            return false;
        for (var i = 0; i < Steps.Count; i++)
        {
            if (!Steps[i].Equals(other.Steps[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VolumeSchedule);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = (int)Kind;
        foreach (var step in Steps)
            hash = unchecked((hash * 397) ^ step.GetHashCode());
        return hash;
    }

    /// <summary>Invariant text such as <c>AllUnits: 2.00 % from 10,000.00, 5.00 % from 50,000.00</c>, or <c>None</c>.</summary>
    public override string ToString() => Kind == VolumeScheduleKind.None ? "None" : Kind + ": " + string.Join(", ", Steps);

    /// <summary>
    /// What minor units earn. The product of 9 x 10^14 and 9,999 basis points stays within 64 bits; an incremental one is a sum of parts, each at a rate
    /// below the last, and so is smaller.
    /// </summary>
    private long Earned(long volume, long[] froms)
    {
        var reached = ReachedBy(volume, froms);
        if (reached < 0)
            return 0;
        if (Kind == VolumeScheduleKind.AllUnits)
            return HalfToEven(volume * Steps[reached].Rate.BasisPoints);
        var earned = (volume - froms[reached]) * Steps[reached].Rate.BasisPoints;
        for (var step = 0; step < reached; step++)
            earned += (froms[step + 1] - froms[step]) * Steps[step].Rate.BasisPoints;
        return HalfToEven(earned);
    }

    private long[] Froms(MoneyScale scale)
    {
        var froms = new long[Steps.Count];
        for (var i = 0; i < froms.Length; i++)
            froms[i] = scale.CostToMinorUnits(Steps[i].From, "from");
        return froms;
    }

    private static int ReachedBy(long volume, long[] froms) =>
        volume <= 0 ? -1 : Array.FindLastIndex(froms, from => from <= volume);

    private static long HalfToEven(long product) => FloorMath.DivideHalfToEven(product, Proportion.MaxBasisPoints);
}

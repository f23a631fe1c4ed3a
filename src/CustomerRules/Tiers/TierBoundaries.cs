using System;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Tiers;

/// <summary>The least value of tier A, of B and of C, each of which may be absent; with the basis and the date or period they are for.</summary>
/// <remarks>
/// <para>The raw tier depends on a value and its boundaries alone: equal values always share a tier, and the order of rows never matters.</para>
/// <para>Boundaries are equal when every part is; <see cref="ToString"/> and <see cref="Parse"/> carry them to another machine. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class TierBoundaries : IEquatable<TierBoundaries>
{
    private const long Absent = long.MaxValue;

    private readonly long leastOfA;
    private readonly long leastOfB;
    private readonly long leastOfC;

    /// <summary>Boundaries with given least values.</summary>
    /// <param name="leastOfA">Least value of A; null where absent.</param>
    /// <param name="leastOfB">Least value of B; null where absent.</param>
    /// <param name="leastOfC">Least value of C; null where absent.</param>
    /// <param name="basis">What the values measure; <see cref="TierBasis.Standard"/> by default.</param>
    /// <param name="asOf">The one date on which they may be used, 1900-01-01 to 2199-12-31; null for any date; see <see cref="PublishedFor"/> for a period.</param>
    /// <param name="pointsExchanged">Computed boundaries only: the mean came before the Pareto point.</param>
    /// <exception cref="ArgumentException">A value is not positive, or a better tier's least value is below a lower tier's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range of the basis, or the date is out of range.</exception>
    public TierBoundaries(
        decimal? leastOfA,
        decimal? leastOfB,
        decimal? leastOfC,
        TierBasis? basis = null,
        LocalDate? asOf = null,
        bool pointsExchanged = false)
        : this(
            MinorUnits(leastOfA, basis, nameof(leastOfA)),
            MinorUnits(leastOfB, basis, nameof(leastOfB)),
            MinorUnits(leastOfC, basis, nameof(leastOfC)),
            basis ?? TierBasis.Standard,
            asOf,
            pointsExchanged)
    {
    }

    internal TierBoundaries(long? leastOfA, long? leastOfB, long? leastOfC, TierBasis basis, LocalDate? asOf, bool pointsExchanged)
    {
        this.leastOfA = leastOfA ?? Absent;
        this.leastOfB = leastOfB ?? Absent;
        this.leastOfC = leastOfC ?? Absent;
        Basis = basis;
        AsOf = DayNumber.Checked(asOf);
        PointsExchanged = pointsExchanged;
        if (leastOfA <= 0 || leastOfB <= 0 || leastOfC <= 0 || leastOfA < leastOfB || leastOfA < leastOfC || leastOfB < leastOfC)
            throw new ArgumentException("Least values must be positive and must not ascend from A to C, but were " + this + ".");
    }

    private TierBoundaries(TierBoundaries other, LocalDate from, LocalDate until)
        : this(other.LeastMinorUnits(CustomerTier.A), other.LeastMinorUnits(CustomerTier.B), other.LeastMinorUnits(CustomerTier.C), other.Basis, null, other.PointsExchanged)
    {
        PublishedFrom = DayNumber.Checked(from);
        PublishedUntil = DayNumber.Checked(until);
    }

    /// <summary>Least value of tier A; null where nobody is in A.</summary>
    public decimal? LeastOfA => Amount(leastOfA);

    /// <summary>Least value of tier B; null where nobody is in B.</summary>
    public decimal? LeastOfB => Amount(leastOfB);

    /// <summary>Least value of tier C; null where nobody is in C.</summary>
    public decimal? LeastOfC => Amount(leastOfC);

    /// <summary>What the values measure.</summary>
    public TierBasis Basis { get; }

    /// <summary>The one date on which they may be used; null for any date, or for a period.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The first date of the period for which they are published; null where they are for one date or for any.</summary>
    public LocalDate? PublishedFrom { get; }

    /// <summary>The first date after the period for which they are published; null where they are for one date or for any.</summary>
    public LocalDate? PublishedUntil { get; }

    /// <summary>Computed boundaries only: whether the Pareto point and the mean changed places, the mean coming first.</summary>
    public bool PointsExchanged { get; }

    /// <summary>The same boundaries, published for a period: they may be used on its dates, and on no other.</summary>
    /// <param name="from">The first date, 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The first date after the period, 1900-01-01 to 2199-12-31.</param>
    /// <returns>Boundaries for the period in place of the one date or the period they were for.</returns>
    /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public TierBoundaries PublishedFor(LocalDate from, LocalDate until) =>
        DayNumber.Of(from) < DayNumber.Of(until)
            ? new(this, from, until)
            : throw new ArgumentException(
                FormattableString.Invariant($"until must be after from, {DayNumber.InIso(from):uuuu-MM-dd}, but was {DayNumber.InIso(until):uuuu-MM-dd}."), nameof(until));

    /// <summary>The raw tier of a value.</summary>
    /// <param name="value">The tier value, rounded half to even to the scale of the basis; null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is beyond the money range of the basis.</exception>
    public CustomerTier TierOf(decimal? value) =>
        Rate(value is { } known ? Basis.Scale.ToMinorUnits(known, nameof(value)) : CustomerRow.UnknownAmount).Tier;

    /// <summary>The raw tier of a row by its tier value, with the reason.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentException">The row's scale is not the scale of the basis.</exception>
    public TierAssessment Rate(in CustomerRow row)
    {
        RequireScaleOf(row);
        return Rate(row.TierValue);
    }

    internal TierAssessment Rate(long value)
    {
        if (value == CustomerRow.UnknownAmount)
            return new(CustomerTier.Unknown, RowReasons.TierValueUnknown);
        if (value <= 0)
            return new(CustomerTier.D, RowReasons.TierValueNotPositive);
        if (value >= leastOfA)
            return new(CustomerTier.A, RowReasons.TierA);
        if (value >= leastOfB)
            return new(CustomerTier.B, RowReasons.TierB);
        return value >= leastOfC
            ? new(CustomerTier.C, RowReasons.TierC)
            : new(CustomerTier.D, RowReasons.TierBelowBoundaries);
    }

    /// <summary>Refuses a row of another scale.</summary>
    internal void RequireScaleOf(in CustomerRow row)
    {
        if (row.Scale != Basis.Scale)
            throw new ArgumentException("The row has " + row.Scale + " decimals, but the boundaries are of " + Basis + ".", nameof(row));
    }

    /// <summary>Refuses boundaries of another basis, date or period.</summary>
    internal void Require(TierBasis basis, int asOf, string name = "boundaries")
    {
        if (!Basis.Equals(basis))
            throw new ArgumentException("The boundaries are of " + Basis + ", but the tier policy rates " + basis + ".", name);
        if (AsOf is { } date && DayNumber.OfAny(date) != asOf)
            throw new ArgumentException(FormattableString.Invariant($"The boundaries are of {date:uuuu-MM-dd}, but the assessment is as of {DayNumber.ToDate(asOf):uuuu-MM-dd}."), name);
        if (PublishedFrom is { } from && PublishedUntil is { } until && (asOf < DayNumber.OfAny(from) || asOf >= DayNumber.OfAny(until)))
            throw OutsidePeriod(from, until, asOf, name);
    }

    private static ArgumentException OutsidePeriod(LocalDate from, LocalDate until, int asOf, string name) => new(
        FormattableString.Invariant(
            $"The boundaries are published for {from:uuuu-MM-dd} until {until:uuuu-MM-dd}, that day not included, but the assessment is as of {DayNumber.ToDate(asOf):uuuu-MM-dd}."),
        name);

    /// <summary>The least value of a tier in minor units; null where it is absent, and for D and Unknown, which have none.</summary>
    internal long? LeastMinorUnits(CustomerTier tier)
    {
        var least = tier switch { CustomerTier.A => leastOfA, CustomerTier.B => leastOfB, CustomerTier.C => leastOfC, _ => Absent };
        return least == Absent ? null : least;
    }

    private decimal? Amount(long least) => least == Absent ? null : Basis.Scale.ToAmount(least);

    private static long? MinorUnits(decimal? value, TierBasis? basis, string name) =>
        value is { } known ? (basis ?? TierBasis.Standard).Scale.ToMinorUnits(known, name) : null;
}

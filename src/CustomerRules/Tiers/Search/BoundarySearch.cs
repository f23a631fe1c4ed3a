using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers.Methods;
using NodaTime;

namespace CustomerRules.Tiers.Search;

/// <summary>
/// The search for the boundaries of a population in rounds: which values one round asks about. The population may lie in any number of parts,
/// on any number of machines; only accumulators and searches travel.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="TierPolicy.StartSearch"/> gives round 1. In each round every part fills an accumulator with all of its values; the accumulators are
/// merged, in any order, and <see cref="Next"/> gives the next round, until <see cref="IsComplete"/>. Round 1 counts and sums the values by their
/// leading bits; round 2 asks for the values of the few ranges that the boundaries are in. Where these are more than 65,536, a round counts
/// them in up to 4,096 narrower ranges first: two rounds as a rule, and no more than six for three boundaries of any data (computed boundaries may take
/// a few more). The boundaries are exactly those of <see cref="TierPolicy.FindBoundaries(ReadOnlyMemory{long}, LocalDate?, int?, System.Threading.CancellationToken)"/> in one go.
/// </para>
/// <para>At most 8,000,000,000 values altogether, so that every sum is exact in 96 bits.</para>
/// <para>
/// Source: selection by the most significant digits first (distribution counting; D. E. Knuth, The Art of Computer Programming 3, 5.2 and 5.3.3).
/// Searches are equal when their binary forms are. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed partial class BoundarySearch : IEquatable<BoundarySearch>
{
    private readonly SearchGrain grain;
    private readonly ValueCurve? curve;
    private readonly AskedRange[] ranges = [];
    private readonly LeastValues least;

    private BoundarySearch(TierPolicy policy, LocalDate? asOf, SearchGrain grain, int round, LeastValues least)
        : this(policy, asOf, grain, round)
    {
        this.least = least;
        Boundaries = new(least.OfA, least.OfB, least.OfC, policy.Basis, asOf, least.PointsExchanged);
    }

    private BoundarySearch(TierPolicy policy, LocalDate? asOf, SearchGrain grain, int round, ValueCurve curve, TierFinding finding)
        : this(policy, asOf, grain, round)
    {
        this.curve = curve;
        ranges = AskedRange.Of(curve, finding.Asked, grain);
    }

    private BoundarySearch(TierPolicy policy, LocalDate? asOf, SearchGrain grain, int round)
    {
        Policy = policy;
        AsOf = asOf;
        this.grain = grain;
        Round = round;
    }

    /// <summary>The policy whose boundaries are looked for.</summary>
    public TierPolicy Policy { get; }

    /// <summary>The date that the boundaries are found for, which they then name; null for any date.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The round that is asked for, from 1; once the search is complete, the number of rounds there were: 0 for thresholds, which ask for nothing.</summary>
    public int Round { get; }

    /// <summary>Whether the boundaries are found.</summary>
    public bool IsComplete => Boundaries is not null;

    /// <summary>The boundaries; null until the search is complete.</summary>
    public TierBoundaries? Boundaries { get; }

    /// <summary>How many ranges of values it asks about; 0 in round 1, which asks about all, and when complete.</summary>
    public int RangeCount => ranges.Length;

    /// <summary>An empty accumulator for a part of the population.</summary>
    /// <remarks>In round 1 it takes 656 KB; later as much as the values within the ranges, but no more than 1 MB.</remarks>
    /// <exception cref="InvalidOperationException">The search is complete.</exception>
    public BoundaryAccumulator NewAccumulator() =>
        IsComplete
            ? throw new InvalidOperationException("The search is complete and asks for no more values.")
            : new(this, curve is null ? new BucketContents(grain) : new AskedValues(ranges));

    /// <summary>The next round, or the answer.</summary>
    /// <param name="merged">The accumulators of all parts of this round as one.</param>
    /// <returns>A search that is complete or asks for another round.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merged"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another search or round, or holds other values than the rounds before counted: a part is missing, came twice, or changed.</exception>
    /// <exception cref="InvalidOperationException">The search is complete.</exception>
    public BoundarySearch Next(BoundaryAccumulator merged)
    {
        RequireSame(Guard.Against.Null(merged).Search, nameof(merged));
        return After(Policy, AsOf, grain, Round, merged.Contents.Refine(curve));
    }

    /// <inheritdoc/>
    public bool Equals(BoundarySearch? other) =>
        ReferenceEquals(this, other) || (other is not null && ToBytes().AsSpan().SequenceEqual(other.ToBytes()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BoundarySearch);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Crc32.Of(ToBytes()));

    /// <summary>Invariant text such as <c>round 2 of Pareto 50.00 %, 80.00 %, 95.00 % of revenue, 2 decimals</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"round {Round} of {Policy.Method}{(Policy.Shares is { } shares ? " " + shares : "")} of {Policy.Basis}{(AsOf is { } date ? FormattableString.Invariant($" on {date:uuuu-MM-dd}") : "")}");

    /// <summary>Round 1; complete at once for thresholds.</summary>
    internal static BoundarySearch Start(TierPolicy policy, LocalDate? asOf, SearchGrain grain)
    {
        var date = DayNumber.Checked(asOf);
        return policy.Method == TierMethod.Thresholds
            ? new(policy, date, grain, 0, policy.Find(new ValueCurve([], 0)).Least)
            : new(policy, date, grain, 1);
    }

    /// <summary>What comes after a round that leaves a curve.</summary>
    internal static BoundarySearch After(TierPolicy policy, LocalDate? asOf, SearchGrain grain, int round, ValueCurve known)
    {
        var finding = policy.Find(known);
        if (finding.Asked.Count == 0)
            return new(policy, asOf, grain, round, finding.Least);
        var kept = known.Keep(finding.Kept);
        return new(policy, asOf, grain, round + 1, kept, policy.Find(kept));
    }

    /// <summary>Whether every range that it asks about lies within one of some others.</summary>
    internal bool AsksWithin(IReadOnlyCollection<ValueBand> others) =>
        Array.TrueForAll(ranges, range => others.Any(other => range.Values.Least >= other.Least && range.Values.Greatest <= other.Greatest));

    /// <summary>Refuses another search or round.</summary>
    internal void RequireSame(BoundarySearch other, string name)
    {
        if (IsComplete)
            throw new InvalidOperationException("The search is complete and asks for no more values.");
        if (!Equals(other))
        {
            var (ours, theirs) = (ToString(), other.ToString());
            throw new ArgumentException(
                "The accumulator must be of " + ours + ", but was of " + (ours == theirs ? "the same round after other values" : theirs) + ".", name);
        }
    }
}

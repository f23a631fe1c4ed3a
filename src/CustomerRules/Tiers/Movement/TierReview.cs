using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Movement;

/// <summary>The review of a whole population: who moved, from where to where, and why.</summary>
/// <remarks>
/// <para>Every customer of either rating is in exactly one cell of the matrix, and every customer of the second in exactly one kind.</para>
/// <para>The same whatever the order of the customers. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class TierReview
{
    private readonly int[] kinds = new int[(int)TierMovementKind.Overridden + 1];
    private readonly int[] wouldHaveMoved = new int[(int)TierMovementKind.Overridden + 1];

    /// <summary>The review of judged customers.</summary>
    /// <param name="customers">The customers of the second rating, in any order.</param>
    /// <param name="gone">The customers of the first rating that are not in the second; null where there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null, or a customer comes twice; the message names it.</exception>
    public TierReview(IEnumerable<CustomerMovement> customers, IEnumerable<PreviousRating>? gone = null)
    {
        var judged = Guard.Against.NullElements(customers);
        var left = Guard.Against.NullElements(gone ?? []);
        RefuseTwice(judged, left);
        Array.Sort(judged, (one, other) => string.CompareOrdinal(one.CustomerId, other.CustomerId));
        Array.Sort(left, (one, other) => string.CompareOrdinal(one.CustomerId, other.CustomerId));
        Customers = Array.AsReadOnly(judged);
        Moved = Array.AsReadOnly(Array.FindAll(judged, customer => customer.Movement.HasMoved));
        Gone = Array.AsReadOnly(left);
        Matrix = new(judged, left);
        foreach (var customer in judged)
        {
            kinds[(int)customer.Movement.Kind]++;
            if (customer.Movement.WouldHaveMoved)
                wouldHaveMoved[(int)customer.Movement.Kind]++;
        }

        WouldHaveMovedTotal = Array.FindAll(judged, customer => customer.Movement.WouldHaveMoved).Length;
    }

    /// <summary>Every customer of the second rating, by its id (ordinal).</summary>
    public IReadOnlyList<CustomerMovement> Customers { get; }

    /// <summary>Those whose tier is another one than before, by id: promoted, demoted, moved by a person, or without a value once such a tier expired; each says why. New customers did not move.</summary>
    public IReadOnlyList<CustomerMovement> Moved { get; }

    /// <summary>The customers of the first rating that are not in the second, by id.</summary>
    public IReadOnlyList<PreviousRating> Gone { get; }

    /// <summary>From where to where.</summary>
    public TransitionMatrix Matrix { get; }

    /// <summary>How many customers would have moved without margins, dwell, steps and overrides: their raw tier is another one than the tier before.</summary>
    public int WouldHaveMovedTotal { get; }

    /// <summary>How many customers of the second rating there are of a kind.</summary>
    /// <param name="kind">What became of their tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public int Count(TierMovementKind kind) => kinds[(int)Guard.Against.UndefinedEnum(kind)];

    /// <summary>
    /// Of those that would have moved without margins, dwell, steps and overrides, how many there are of a kind: promoted and demoted did move; held by
    /// margin, held by dwell and provisional were held; overridden were decided by a person. The kinds add up to <see cref="WouldHaveMovedTotal"/>.
    /// </summary>
    /// <param name="kind">What became of their tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public int WouldHaveMoved(TierMovementKind kind) => wouldHaveMoved[(int)Guard.Against.UndefinedEnum(kind)];

    /// <summary>Invariant text such as <c>120 customers, 6 moved (15 without margins and dwell), 3 new, 2 gone</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} customers, {1} moved ({2} without margins and dwell), {3} new, {4} gone",
        Customers.Count,
        Moved.Count,
        WouldHaveMovedTotal,
        Matrix.NewTotal,
        Gone.Count);

    private static void RefuseTwice(CustomerMovement[] customers, PreviousRating[] gone)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var customer in customers)
        {
            if (!seen.Add(customer.CustomerId))
                throw new ArgumentException("customers must name each customer once, but '" + customer.CustomerId + "' comes twice.", nameof(customers));
        }

        foreach (var rating in gone)
        {
            if (!seen.Add(rating.CustomerId))
                throw new ArgumentException("gone must name each customer once, and none that is still there, but '" + rating.CustomerId + "' comes twice.", nameof(gone));
        }
    }
}

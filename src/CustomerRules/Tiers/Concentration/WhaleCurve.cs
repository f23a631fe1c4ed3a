using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Concentration;

/// <summary>The cumulative contribution of customers, best first: it climbs to a peak that can pass 100 % of the total, and the customers after it take profit away again.</summary>
/// <remarks>
/// <para>Unknown contributions are left out and counted. Neither the order of the contributions nor ties matter; sums are exact.</para>
/// <para>Source: the good 20 % make more than 100 % of the profit, the rest consume it; R. S. Kaplan and V. G. Narayanan, "Measuring and managing customer
/// profitability" (2001), for the curve. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class WhaleCurve
{
    private readonly long[] ascending;
    private readonly WhaleCurveEnd end;

    private WhaleCurve(KnownAmounts amounts)
    {
        ascending = amounts.Ascending;
        UnknownCount = amounts.UnknownCount;

        decimal peak = 0, lost = 0;
        var peakCustomers = 0;
        foreach (var contribution in ascending)
        {
            if (contribution > 0)
            {
                peak += contribution;
                peakCustomers++;
            }
            else if (contribution < 0)
            {
                lost += contribution;
                DestroyerCount++;
            }
        }

        end = new(ascending.Length, peak + lost, amounts.Scale);
        Peak = new(peakCustomers, peak, end);
        End = new(ascending.Length, peak + lost, end);
        Destroyed = lost / amounts.Scale.MinorUnitsPerUnit;
        TopFifth = PointAt(ConcentrationFigures.CeilingOfFifth(ascending.Length));
    }

    /// <summary>Number of customers whose contribution is known: n.</summary>
    public int CustomerCount => ascending.Length;

    /// <summary>Number of customers whose contribution is not known.</summary>
    public int UnknownCount { get; }

    /// <summary>The highest point, with the fewest customers: all whose contribution is positive, and no other.</summary>
    public WhaleCurvePoint Peak { get; }

    /// <summary>The last point: all customers, and the total of what they contribute.</summary>
    public WhaleCurvePoint End { get; }

    /// <summary>The best fifth of the customers: n/5, rounded up.</summary>
    public WhaleCurvePoint TopFifth { get; }

    /// <summary>How many customers destroy profit: those whose contribution is negative.</summary>
    public int DestroyerCount { get; }

    /// <summary>What they destroy, in the ledger currency: the sum of the negative contributions, 0 or less.</summary>
    public decimal Destroyed { get; }

    /// <summary>The curve of a population.</summary>
    /// <param name="contributions">One contribution per customer in any order, null where unknown; rounded half to even to the scale.</param>
    /// <param name="scale">The decimals of the contributions; 2 by default.</param>
    /// <remarks>Cost: a copy of the contributions, which the curve keeps, and a sort.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is beyond the money range; the message names its index.</exception>
    public static WhaleCurve Of(IEnumerable<decimal?> contributions, MoneyScale scale = default) =>
        new(KnownAmounts.Of(Guard.Against.Null(contributions), scale, nameof(contributions)));

    /// <summary>The point of the best so many customers; found by adding them up.</summary>
    /// <param name="customers">How many customers; 0 to <see cref="CustomerCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="customers"/> is out of range.</exception>
    public WhaleCurvePoint PointAt(int customers)
    {
        Guard.Against.OutOfRange(customers, 0, CustomerCount, "customers");
        decimal sum = 0;
        for (var k = 1; k <= customers; k++)
            sum += Best(k);
        return new(customers, sum, end);
    }

    /// <summary>The points to plot, from nobody to all: every one, or evenly spread over the customers, with the first, the peak and the last always among them.</summary>
    /// <param name="most">How many points at most; 3 or more. A curve has n + 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 3.</exception>
    public IReadOnlyList<WhaleCurvePoint> Points(int most = int.MaxValue)
    {
        Guard.Against.OutOfRange(most, 3, int.MaxValue, "points");
        long steps = Math.Max(1, CustomerCount < most ? CustomerCount : most - 2);
        var points = new List<WhaleCurvePoint>();
        decimal sum = 0;
        var step = 0;
        for (var k = 0; k <= CustomerCount; k++)
        {
            if (k > 0)
                sum += Best(k);
            var isOnStep = k == step * (long)CustomerCount / steps;
            if (isOnStep || k == Peak.Customers)
                points.Add(new(k, sum, end));
            if (isOnStep)
                step++;
        }

        return points.AsReadOnly();
    }

    /// <summary>Invariant text such as <c>5 customers, peak at best 2: 150 (150.00 %), end at best 5: 100 (100.00 %), 2 destroy profit</c>.</summary>
    public override string ToString() => string.Concat(
        FormattableString.Invariant($"{CustomerCount:#,0} customers, peak at {Peak}, end at {End}, "),
        FormattableString.Invariant($"{DestroyerCount:#,0} destroy profit"));

    internal static WhaleCurve Of(IEnumerable<long> minorUnits, MoneyScale scale) => new(KnownAmounts.Of(minorUnits, scale));

    /// <summary>The k-th best contribution.</summary>
    private long Best(int k) => ascending[ascending.Length - k];
}

using System;
using System.Collections.Generic;
using System.Numerics;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Concentration;

/// <summary>How far the value of a population lies with few customers: Gini, Herfindahl and the share of the top fifth, as exact fractions.</summary>
/// <remarks>
/// <para>Customers at 0 or less are counted, with a value of 0. Unknown values are left out and counted apart. A total of 0 makes every figure 0.
/// Neither the order of the values nor ties matter, and no population that fits in memory overflows.</para>
/// <para>Source: the 80/20 rule (20 % of the customers bring 80 % of the return); C. Gini, "Variabilità e mutabilità" (1912); O. C. Herfindahl (1950)
/// and A. O. Hirschman (1945). Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ConcentrationFigures
{
    private const int TopParts = 5;

    private ConcentrationFigures(KnownAmounts amounts)
    {
        var ascending = amounts.Ascending;
        CustomerCount = ascending.Length;
        UnknownCount = amounts.UnknownCount;
        TopCount = CeilingOfFifth(CustomerCount);

        BigInteger sum = 0, ranked = 0, squares = 0, top = 0;
        for (var i = Array.FindIndex(ascending, amount => amount > 0); i >= 0 && i < ascending.Length; i++)
        {
            BigInteger value = ascending[i];
            sum += value;
            ranked += value * (i + 1L);
            squares += value * value;
            if (i >= CustomerCount - TopCount)
                top += value;
        }

        TotalMinorUnits = sum;
        if (sum.IsZero)
            return;
        Gini = new((2 * ranked) - ((CustomerCount + 1L) * sum), CustomerCount * sum);
        Herfindahl = new(squares, sum * sum);
        TopShare = new(top, sum);
    }

    /// <summary>Number of customers whose value is known, those at 0 or less too: n.</summary>
    public int CustomerCount { get; }

    /// <summary>Number of customers whose value is not known.</summary>
    public int UnknownCount { get; }

    /// <summary>Sum of the positive values, in minor units.</summary>
    public BigInteger TotalMinorUnits { get; }

    /// <summary>
    /// The Gini coefficient: 0 where all values are equal, (n - 1)/n where one customer has all. With values x_i ascending,
    /// 2 x sum of i x_i / (n x sum of x_i) - (n + 1)/n.
    /// </summary>
    public ExactFraction Gini { get; }

    /// <summary>The Herfindahl index, the sum of the squared shares: 1/n where all values are equal, 1 where one customer has all.</summary>
    public ExactFraction Herfindahl { get; }

    /// <summary>How many customers the top fifth is: n/5, rounded up.</summary>
    public int TopCount { get; }

    /// <summary>The share of the total that the top fifth of the customers brings.</summary>
    public ExactFraction TopShare { get; }

    /// <summary>The figures of a population.</summary>
    /// <param name="values">One value per customer in any order, null where unknown; rounded half to even to the scale.</param>
    /// <param name="scale">The decimals of the values; 2 by default.</param>
    /// <remarks>Cost: a copy of the values, a sort, and a pass in arithmetic of any size.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond the money range; the message names its index.</exception>
    public static ConcentrationFigures Of(IEnumerable<decimal?> values, MoneyScale scale = default) =>
        new(KnownAmounts.Of(Guard.Against.Null(values), scale, nameof(values)));

    /// <summary>Invariant text such as <c>5 customers, Gini 56.00 %, Herfindahl 44.00 %, top 1: 60.00 %</c>; percentages floored.</summary>
    public override string ToString() => string.Concat(
        FormattableString.Invariant($"{CustomerCount:#,0} customers, Gini "),
        Gini.ToProportion() + ", Herfindahl " + Herfindahl.ToProportion(),
        FormattableString.Invariant($", top {TopCount:#,0}: ") + TopShare.ToProportion());

    internal static ConcentrationFigures Of(IEnumerable<long> minorUnits, MoneyScale scale) => new(KnownAmounts.Of(minorUnits, scale));

    /// <summary>The customers of the top fifth, in arithmetic that no count overflows.</summary>
    internal static int CeilingOfFifth(int count) => (count / TopParts) + (count % TopParts > 0 ? 1 : 0);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>Finds the first day on which a fixed part and what is left of investments are together below a bound, exactly and without walking over every day.</summary>
/// <remarks>
/// <para>An item is nothing, then begins, then rises, falls or stays: it never rises again after a fall, and rounding keeps the order. So over any days its least is at one of the
/// two ends, and the total is at least the sum of the items' own least values.</para>
/// <para>The days are cut where an investment begins and where its life or ramp-up ends; within such a piece every item, before rounding, is linear in the day. There the total is also
/// at least the smaller of the totals at the two ends less the number of items that change: their exact sum is linear, so not below the smaller of its ends, and rounding moves each
/// item by at most half a minor unit at the end and at the day between.</para>
/// <para>An interval whose bound is not below is skipped whole, else halved, the earlier half first: between pieces while it has several, then between days. Where all items fall this
/// is bisection; where they rise and fall together the second bound leaves only the days near the crossing.</para>
/// </remarks>
internal sealed class FallingTotal(decimal fixedPart, IReadOnlyList<SunkInvestment> investments, MoneyScale scale, long spend)
{
    /// <summary>The first day from a given one on which total / spend is below so many basis points; null where there is none until 2199-12-31.</summary>
    public int? FirstBelow(int basisPoints, int from)
    {
        var starts = investments.SelectMany(item => new[] { item.FirstDay, item.LastChange })
            .Where(day => day > from && day <= DayNumber.Max)
            .Concat([from, DayNumber.Max + 1])
            .Distinct()
            .OrderBy(day => day)
            .ToArray();
        return SearchPieces(starts, 0, starts.Length - 2, (decimal)basisPoints * spend);
    }

    /// <summary>Piece i is the days from start i to the day before the next.</summary>
    private int? SearchPieces(int[] starts, int firstPiece, int lastPiece, decimal bound)
    {
        var (first, last) = (starts[firstPiece], starts[lastPiece + 1] - 1);
        if (firstPiece == lastPiece)
            return SearchDays(first, last, bound);
        var (atFirst, least) = Least(first, last, isOnePiece: false);
        if (IsBelow(atFirst, bound))
            return first;
        if (!IsBelow(least, bound))
            return null;
        var middle = firstPiece + ((lastPiece - firstPiece) / 2);
        return SearchPieces(starts, firstPiece, middle, bound) ?? SearchPieces(starts, middle + 1, lastPiece, bound);
    }

    private int? SearchDays(int first, int last, decimal bound)
    {
        var (atFirst, least) = Least(first, last, isOnePiece: true);
        if (IsBelow(atFirst, bound))
            return first;
        if (first == last || !IsBelow(least, bound))
            return null;
        var middle = first + ((last - first) / 2);
        return SearchDays(first, middle, bound) ?? SearchDays(middle + 1, last, bound);
    }

    /// <summary>The total on the first day, and a total that no day of the interval falls short of.</summary>
    private (decimal AtFirst, decimal Least) Least(int first, int last, bool isOnePiece)
    {
        var (atFirst, atLast, sumOfLeast, changing) = (fixedPart, fixedPart, fixedPart, 0);
        for (var i = 0; i < investments.Count; i++)
        {
            var one = investments[i].RemainingMinorUnits(first, scale, i);
            var other = first == last ? one : investments[i].RemainingMinorUnits(last, scale, i);
            atFirst += one;
            atLast += other;
            sumOfLeast += Math.Min(one, other);
            changing += one == other ? 0 : 1;
        }

        return (atFirst, isOnePiece ? Math.Max(sumOfLeast, Math.Min(atFirst, atLast) - changing) : sumOfLeast);
    }

    /// <summary>floor(total x 10,000 / spend) is below whole basis points exactly where total x 10,000 is below basis points x spend.</summary>
    private static bool IsBelow(decimal total, decimal bound) => total * Proportion.MaxBasisPoints < bound;
}

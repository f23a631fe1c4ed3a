using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>Finds the first day on which a fixed part and what is left of investments are together below a bound, exactly and without walking over every day.</summary>
/// <remarks>
/// <para>The days are cut where an investment begins and where its life or ramp-up ends. Within such a piece every item, before rounding, is linear in the day; rounding
/// keeps the order, so every item is monotone, and its least over the piece is at one of its two ends.</para>
/// <para>On an interval of a piece the total is therefore at least each of two bounds. The first is the sum of the items' own least values. The second is the smaller of the two
/// totals at the ends less the number of items that change: their exact sum is linear, so not below the smaller of its ends, and rounding moves each item by at most half a minor unit at
/// the end and at the day between. An interval whose greater bound is not below is skipped whole, else halved, the earlier half first. Where only one direction is left in
/// a piece the first bound is exact and this is bisection; where items rise and fall together the second one leaves only the days near the crossing.</para>
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
            .ToList();
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            if (Search(starts[i], starts[i + 1] - 1, (decimal)basisPoints * spend) is { } found)
                return found;
        }

        return null;
    }

    private int? Search(int first, int last, decimal bound)
    {
        var (atFirst, least) = Least(first, last);
        if (IsBelow(atFirst, bound))
            return first;
        if (first == last || !IsBelow(least, bound))
            return null;
        var middle = first + ((last - first) / 2);
        return Search(first, middle, bound) ?? Search(middle + 1, last, bound);
    }

    /// <summary>The total on the first day, and a total that no day of the interval, which lies within a piece, falls short of.</summary>
    private (decimal AtFirst, decimal Least) Least(int first, int last)
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

        return (atFirst, Math.Max(sumOfLeast, Math.Min(atFirst, atLast) - changing));
    }

    /// <summary>floor(total x 10,000 / spend) is below whole basis points exactly where total x 10,000 is below basis points x spend.</summary>
    private static bool IsBelow(decimal total, decimal bound) => total * Proportion.MaxBasisPoints < bound;
}

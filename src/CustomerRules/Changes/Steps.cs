using System;
using System.Collections.Generic;

namespace CustomerRules.Changes;

/// <summary>Cuts a range of whole numbers into the ranges on which a decision stays the same.</summary>
/// <remarks>
/// Needs that no decision returns once it is left. That holds for each fact alone: tier and barrier are monotone in their amounts; the flag goes red, (unknown at 0 without
/// trade,) amber, green with the contribution and back with the value; one item of evidence moves one axis one way, so that side and certainty go low and certain, low,
/// high, high and certain, because lowest &lt;= score &lt;= highest and all three are monotone, while the other axis and the line stand still.
/// Cost: about log2 of the range per step.
/// </remarks>
internal static class Steps
{
    public static List<AnswerRange<T>> Of<T>(long least, long most, Func<long, T> decide)
        where T : struct
    {
        var ranges = new List<AnswerRange<T>>();
        var last = decide(most);
        for (var from = least; ; from = ranges[ranges.Count - 1].To + 1)
        {
            var decision = decide(from);
            var isLast = EqualityComparer<T>.Default.Equals(decision, last);
            var next = isLast ? most + 1 : First(from, most, value => !EqualityComparer<T>.Default.Equals(decide(value), decision));
            ranges.Add(new(from, next - 1, decision));
            if (isLast)
                return ranges;
        }
    }

    /// <summary>The first number for which a condition holds that fails at <paramref name="below"/>, holds at <paramref name="most"/>, and once met stays met.</summary>
    public static long First(long below, long most, Predicate<long> isMet)
    {
        while (most - below > 1)
        {
            var middle = below + ((most - below) / 2);
            if (isMet(middle))
                most = middle;
            else
                below = middle;
        }

        return most;
    }
}

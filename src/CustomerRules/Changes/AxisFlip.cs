using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>The fewest items of one axis, and of those the cheapest moves, that bring the axis to the other side of its line.</summary>
/// <remarks>
/// Every set of the least size that can do it is searched, each item over its values from the far end, the last one by halving: the rule itself is asked
/// whether the axis has turned. The weights only tell which moves cannot be cheaper any more: points cost least where the heaviest items left are moved first.
/// Items with many values are tried heaviest first; within one of them that bound only grows, so that the search ends after a few values.
/// </remarks>
internal sealed class AxisFlip
{
    private readonly RuleBook rules;
    private readonly CustomerRow row;
    private readonly bool isBond;
    private readonly bool upwards;
    private readonly List<EvidenceLadder> ladders = [];
    private readonly int needed;

    public AxisFlip(RuleBook rules, in CustomerRow row, bool isBond)
    {
        (this.rules, this.row, this.isBond) = (rules, row, isBond);
        upwards = !IsHigh(row);
        foreach (var item in isBond ? EvidenceWeights.BondItems : EvidenceWeights.CommitmentItems)
        {
            if (EvidenceLadder.Of(rules, row, item, upwards) is { } ladder)
                ladders.Add(ladder);
        }

        needed = NeededPoints();
    }

    /// <summary>Whether the axis of a row is high, by the rule.</summary>
    public bool IsHigh(in CustomerRow judged)
    {
        var relationship = rules.RelationshipOf(judged);
        return isBond
            ? new AxisSide(relationship.Bond, rules.Relationships.BondLine(row.PreviousType)).IsHigh
            : new AxisSide(relationship.Commitment, rules.Relationships.CommitmentLine(row.PreviousType)).IsHigh;
    }

    /// <summary>The changes; null where even all items together do not turn the axis.</summary>
    public IReadOnlyList<FactChange>? Find()
    {
        for (var size = 1; size <= ladders.Count; size++)
        {
            var best = new Move(int.MaxValue, []);
            foreach (var set in Sets(size))
                best = Search(set, 0, needed, new(0, []), best);
            if (best.Cost < int.MaxValue)
                return best.Changes;
        }

        return null;
    }

    /// <summary>The points, weight x value, that the sum over the known items must gain or lose.</summary>
    private int NeededPoints()
    {
        var (sum, weight) = (0, 0);
        foreach (var part in rules.Relationships.Contributions(row, rules.SwitchingCosts.Assess(row)))
        {
            if (part.Item <= EvidenceItem.CategoryShare == isBond && part.Value is not null)
                (sum, weight) = (sum + part.Points, weight + part.Weight);
        }

        var line = isBond ? rules.Relationships.BondLine(row.PreviousType) : rules.Relationships.CommitmentLine(row.PreviousType);
        return upwards ? (line * weight) - sum : sum - (line * weight) + 1;
    }

    /// <summary>The sets of so many items in the order of the items; within a set coarse items first, then the heaviest.</summary>
    private IEnumerable<List<EvidenceLadder>> Sets(int size)
    {
        for (var bits = (1 << ladders.Count) - 1; bits > 0; bits--)
        {
            var set = new List<EvidenceLadder>();
            for (var i = 0; i < ladders.Count; i++)
            {
                if ((bits >> (ladders.Count - 1 - i) & 1) != 0)
                    set.Insert(PlaceOf(ladders[i], set), ladders[i]);
            }

            if (set.Count == size && PointsOf(set, 0) >= needed)
                yield return set;
        }
    }

    private static int PlaceOf(EvidenceLadder ladder, List<EvidenceLadder> set)
    {
        var place = set.FindIndex(other => ladder.IsCoarse == other.IsCoarse ? ladder.Weight > other.Weight : ladder.IsCoarse);
        return place < 0 ? set.Count : place;
    }

    private Move Search(List<EvidenceLadder> set, int index, int points, Move move, Move best)
    {
        var ladder = set[index];
        if (index == set.Count - 1)
            return Last(ladder, points, move, best);
        var later = PointsOf(set, index + 1);
        var heaviestFirst = set.Skip(index + 1).OrderByDescending(other => other.Weight).ToArray();
        for (var moved = ladder.Reach; moved > 0 && points - (ladder.Weight * moved) <= later; moved = ladder.MovedBelow(moved))
        {
            var rest = points - (ladder.Weight * moved);
            if (move.Cost + moved + LeastCost(heaviestFirst, rest) < best.Cost)
                best = Search(set, index + 1, rest, move.With(ladder, ladder.StepsFor(moved)), best);
            else if (ladder.Weight >= heaviestFirst[0].Weight)
                break;
        }

        return best;
    }

    /// <summary>The rule says how far the last item must move, if it can do it at all.</summary>
    private Move Last(EvidenceLadder ladder, int points, Move move, Move best)
    {
        var others = move.ApplyTo(row);
        var farthest = ladder.StepsFor(ladder.Reach);
        if (points > ladder.Weight * ladder.Reach || IsHigh(others) == upwards || IsHigh(ladder.Climb(others, farthest)) != upwards)
            return best;
        var all = move.With(ladder, Steps.First(0, farthest, count => IsHigh(ladder.Climb(others, count)) == upwards));
        return all.Cost < best.Cost ? all : best;
    }

    private static int PointsOf(List<EvidenceLadder> set, int from)
    {
        var points = 0;
        for (var i = from; i < set.Count; i++)
            points += set[i].Weight * set[i].Reach;
        return points;
    }

    /// <summary>No way to gain the points costs less than to move the heaviest items first, as if all their values were one apart.</summary>
    private static int LeastCost(EvidenceLadder[] heaviestFirst, int points)
    {
        var cost = 0;
        foreach (var ladder in heaviestFirst)
        {
            if (points <= 0)
                break;
            var moved = Math.Min(ladder.Reach, (points + ladder.Weight - 1) / ladder.Weight);
            (cost, points) = (cost + moved, points - (ladder.Weight * moved));
        }

        return cost;
    }

    /// <summary>Items moved so far, and at which cost.</summary>
    private sealed class Move(int cost, FactChange[] changes)
    {
        public int Cost { get; } = cost;

        public FactChange[] Changes { get; } = changes;

        public Move With(EvidenceLadder ladder, long steps) => new(Cost + ladder.MovedAfter(steps), [.. Changes, ladder.Change(steps)]);

        public CustomerRow ApplyTo(in CustomerRow row)
        {
            var moved = row;
            foreach (var change in Changes)
                moved = change.ApplyTo(moved);
            return moved;
        }
    }
}

using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Which of two follow-ups of an owner comes first.</summary>
internal static class Importance
{
    /// <summary>For a place at all: by priority (unknown last), then latest date, then key; ties of equal keys by their dates.</summary>
    public static int Compare(PlannedFollowUp one, PlannedFollowUp other)
    {
        var (left, right) = (one.FollowUp, other.FollowUp);
        var order = left.PriorityRank.CompareTo(right.PriorityRank);
        if (order == 0)
            order = left.LatestDay.CompareTo(right.LatestDay);
        if (order == 0)
            order = left.Key.CompareTo(right.Key);
        return order != 0 ? order : (left.DueDay, left.EarliestDay).CompareTo((right.DueDay, right.EarliestDay));
    }

    /// <summary>For the day nearest to its due date: by priority, then the larger value (unknown last); then as for a place.</summary>
    public static int CompareForPlacing(PlannedFollowUp one, PlannedFollowUp other)
    {
        var order = one.FollowUp.PriorityRank.CompareTo(other.FollowUp.PriorityRank);
        return order != 0 ? order : Comparer<decimal?>.Default.Compare(other.FollowUp.Value, one.FollowUp.Value);
    }
}

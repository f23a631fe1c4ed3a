using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What became of the follow-ups of earlier plans, by customer.</summary>
internal sealed class ExistingFollowUps
{
    private readonly ExistingFollowUp[] sorted;
    private readonly Dictionary<string, CustomerHistory> byCustomer = new(StringComparer.Ordinal);

    /// <summary>Sorts follow-ups by customer; a key that stands twice is refused.</summary>
    public ExistingFollowUps(IEnumerable<ExistingFollowUp>? existing)
    {
        if (existing is null)
        {
            sorted = [];
            return;
        }

        sorted = Guard.Against.NullElements(existing);
        Array.Sort(sorted, (left, right) => left.Key.CompareTo(right.Key));
        for (var (start, end) = (0, 1); end <= sorted.Length; end++)
        {
            if (end < sorted.Length && sorted[end].Key == sorted[end - 1].Key)
                throw new ArgumentException("existing must name each follow-up once, but has " + sorted[end].Key + " twice.", nameof(existing));
            if (end < sorted.Length && string.Equals(sorted[end].Key.CustomerId, sorted[start].Key.CustomerId, StringComparison.Ordinal))
                continue;

            var ofOne = new ExistingFollowUp[end - start];
            Array.Copy(sorted, start, ofOne, 0, ofOne.Length);
            byCustomer.Add(sorted[start].Key.CustomerId, new(ofOne));
            start = end;
        }
    }

    /// <summary>Those of a customer.</summary>
    public CustomerHistory Of(string customerId) => byCustomer.TryGetValue(customerId, out var history) ? history : CustomerHistory.None;

    /// <summary>What a plan does not have of them, and why; and what the plan after it is to know: what is settled, what a person put off, and what lies after this one.</summary>
    /// <param name="byKey">The follow-ups of the plan, by key.</param>
    /// <param name="customers">Its customers, ordinal.</param>
    /// <param name="window">Its dates.</param>
    public (List<PlanChange> Dropped, ExistingFollowUp[] Carried) Leftover(PlannedFollowUp[] byKey, string[] customers, in PlanningWindow window)
    {
        var dropped = new List<PlanChange>();
        var carried = new List<ExistingFollowUp>();
        var at = 0;
        foreach (var one in sorted)
        {
            while (at < byKey.Length && byKey[at].FollowUp.Key.CompareTo(one.Key) < 0)
                at++;
            if (at < byKey.Length && byKey[at].FollowUp.Key == one.Key)
                continue;
            if (one.State is FollowUpState.Done or FollowUpState.Cancelled)
            {
                carried.Add(one);
                continue;
            }

            var hasCustomer = Array.BinarySearch(customers, one.Key.CustomerId, StringComparer.Ordinal) >= 0;
            var day = Math.Max(one.DateDay, one.PutOffToDay ?? one.DateDay);
            dropped.Add(new(one.Key, one.DateDay, null, PlanComparison.WhyDropped(hasCustomer, day, window), null));
            if (hasCustomer && (one.PutOffToDay is not null || day >= window.UntilDay))
                carried.Add(one);
        }

        return (dropped, carried.ToArray());
    }
}

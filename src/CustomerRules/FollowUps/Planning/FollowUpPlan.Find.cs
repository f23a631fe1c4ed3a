using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Planning;

public sealed partial class FollowUpPlan
{
    /// <summary>The follow-up with a key; null where the plan has none.</summary>
    /// <param name="key">The key.</param>
    /// <remarks>Cost: logarithmic in the items.</remarks>
    public PlannedFollowUp? Find(FollowUpKey key)
    {
        var at = First(byKey, item => item.FollowUp.Key.CompareTo(key) >= 0);
        return at < byKey.Length && byKey[at].FollowUp.Key == key ? byKey[at] : null;
    }

    /// <summary>The follow-ups with a customer, by purpose and cycle; none where the plan does not know it.</summary>
    /// <param name="customerId">The customer.</param>
    /// <remarks>Cost: logarithmic in the items, and linear in those of the customer.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    public IReadOnlyList<PlannedFollowUp> Of(string customerId)
    {
        Guard.Against.Null(customerId);
        var found = new List<PlannedFollowUp>();
        for (var at = First(byKey, item => string.CompareOrdinal(item.FollowUp.CustomerId, customerId) >= 0);
            at < byKey.Length && string.Equals(byKey[at].FollowUp.CustomerId, customerId, StringComparison.Ordinal);
            at++)
        {
            found.Add(byKey[at]);
        }

        return found.AsReadOnly();
    }

    /// <summary>What an owner does on a date: the follow-ups placed on it, by priority, then customer, purpose and cycle.</summary>
    /// <param name="owner">The owner; null for the follow-ups of nobody.</param>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <remarks>Cost: logarithmic in the items, and linear in those of the date.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public IReadOnlyList<PlannedFollowUp> On(string? owner, LocalDate date)
    {
        var day = DayNumber.Of(date);
        var found = new List<PlannedFollowUp>();
        for (var at = First(items, item => DayOf(item) >= day); at < items.Length && DayOf(items[at]) == day; at++)
        {
            if (items[at].Status == FollowUpStatus.Placed && string.Equals(items[at].FollowUp.Owner, owner, StringComparison.Ordinal))
                found.Add(items[at]);
        }

        found.Sort((left, right) =>
        {
            var order = left.FollowUp.PriorityRank.CompareTo(right.FollowUp.PriorityRank);
            return order != 0 ? order : left.FollowUp.Key.CompareTo(right.FollowUp.Key);
        });
        return found.AsReadOnly();
    }

    internal bool HasCustomer(string customerId)
    {
        var at = First(byKey, item => string.CompareOrdinal(item.FollowUp.CustomerId, customerId) >= 0);
        return (at < byKey.Length && string.Equals(byKey[at].FollowUp.CustomerId, customerId, StringComparison.Ordinal))
            || Array.BinarySearch(without, customerId, StringComparer.Ordinal) >= 0;
    }

    /// <summary>The first index of a sorted list from which on something holds; its length where it never does.</summary>
    private static int First(PlannedFollowUp[] sorted, Func<PlannedFollowUp, bool> holds)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(sorted[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}

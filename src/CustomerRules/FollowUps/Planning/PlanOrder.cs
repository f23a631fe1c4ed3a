using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Brings the follow-ups of a plan into the order of their keys: by customer in one pass, then the few of each customer.</summary>
internal static class PlanOrder
{
    /// <summary>The same follow-ups by key.</summary>
    /// <param name="items">The follow-ups, in any order.</param>
    /// <param name="customers">The customers, ordinal; every follow-up is of one of them.</param>
    public static PlannedFollowUp[] ByKey(PlannedFollowUp[] items, string[] customers)
    {
        var places = new Dictionary<string, int>(customers.Length, StringComparer.Ordinal);
        foreach (var customer in customers)
            places.Add(customer, places.Count);

        var starts = new int[customers.Length + 1];
        foreach (var item in items)
            starts[places[item.FollowUp.CustomerId] + 1]++;
        for (var place = 1; place < starts.Length; place++)
            starts[place] += starts[place - 1];

        var sorted = new PlannedFollowUp[items.Length];
        var next = (int[])starts.Clone();
        foreach (var item in items)
            sorted[next[places[item.FollowUp.CustomerId]]++] = item;
        var comparer = Comparer<PlannedFollowUp>.Create((left, right) => left.FollowUp.Key.CompareTo(right.FollowUp.Key));
        for (var place = 0; place < customers.Length; place++)
            Array.Sort(sorted, starts[place], starts[place + 1] - starts[place], comparer);
        return sorted;
    }

    /// <summary>The customers of follow-ups that are in the order of their keys, ordinal.</summary>
    public static string[] CustomersOf(PlannedFollowUp[] byKey)
    {
        var customers = new List<string>();
        foreach (var item in byKey)
        {
            if (customers.Count == 0 || !string.Equals(customers[customers.Count - 1], item.FollowUp.CustomerId, StringComparison.Ordinal))
                customers.Add(item.FollowUp.CustomerId);
        }

        return customers.ToArray();
    }
}

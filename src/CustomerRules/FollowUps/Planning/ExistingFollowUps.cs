using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What became of the follow-ups of earlier plans, by customer.</summary>
internal sealed class ExistingFollowUps
{
    private readonly Dictionary<string, CustomerHistory> byCustomer = new(StringComparer.Ordinal);

    /// <summary>Sorts follow-ups by customer; a key that stands twice is refused.</summary>
    public ExistingFollowUps(IEnumerable<ExistingFollowUp>? existing)
    {
        if (existing is null)
        {
            All = [];
            return;
        }

        All = Guard.Against.NullElements(existing);
        var sorted = (ExistingFollowUp[])All.Clone();
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

    /// <summary>All of them, as given.</summary>
    public ExistingFollowUp[] All { get; }

    /// <summary>Those of a customer.</summary>
    public CustomerHistory Of(string customerId) => byCustomer.TryGetValue(customerId, out var history) ? history : CustomerHistory.None;
}

using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Populations;

/// <summary>The customers worth a decision now, the most money at stake first.</summary>
/// <remarks>
/// <para>An entry is one customer and one kind: a customer may come under several kinds, under each once. Order: money at stake descending, unknown last;
/// then the customer (ordinal); then the kind. The order of the customers that were judged does not matter.</para>
/// <para>Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class DecisionList
{
    internal DecisionList(List<DecisionEntry> entries, LocalDate asOf, int judgedCount)
    {
        entries.Sort(Compare);
        Entries = entries.AsReadOnly();
        AsOf = asOf;
        JudgedCount = judgedCount;
    }

    /// <summary>The date of assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many customers were judged, on the list or not.</summary>
    public int JudgedCount { get; }

    /// <summary>The entries, the most money at stake first.</summary>
    public IReadOnlyList<DecisionEntry> Entries { get; }

    /// <summary>The entries of one kind, in their order.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public IReadOnlyList<DecisionEntry> OfKind(DecisionKind kind)
    {
        Guard.Against.UndefinedEnum(kind);
        var found = new List<DecisionEntry>();
        foreach (var entry in Entries)
        {
            if (entry.Kind == kind)
                found.Add(entry);
        }

        return found.AsReadOnly();
    }

    /// <summary>The exact sum of the known money at stake of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public decimal MoneyAtStake(DecisionKind kind)
    {
        decimal sum = 0;
        foreach (var entry in OfKind(kind))
            sum += entry.MoneyAtStake ?? 0;
        return sum;
    }

    /// <summary>Invariant text such as <c>2026-07-01: 12 entries, 4,372 customers judged</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{AsOf:uuuu-MM-dd}: {Entries.Count:#,0} entries, {JudgedCount:#,0} customers judged");

    private static int Compare(DecisionEntry left, DecisionEntry right)
    {
        var byMoney = (right.MinorUnitsAtStake ?? -1).CompareTo(left.MinorUnitsAtStake ?? -1);
        if (byMoney != 0)
            return byMoney;
        var byCustomer = string.CompareOrdinal(left.CustomerId, right.CustomerId);
        return byCustomer != 0 ? byCustomer : left.Kind.CompareTo(right.Kind);
    }
}

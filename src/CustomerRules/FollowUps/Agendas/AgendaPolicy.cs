using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>What an owner's week shows of a plan.</summary>
/// <remarks>Source: plan the contacts, their times and their form, and be reminded. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class AgendaPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="mostLines">The most lines; 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostLines"/> is out of range.</exception>
    public AgendaPolicy(int mostLines = 15) => MostLines = Guard.Against.OutOfRange(mostLines, 1, 1_000, "lines");

    /// <summary>At most 15 lines.</summary>
    public static AgendaPolicy Standard { get; } = new();

    /// <summary>The most lines of an agenda; 15 by default.</summary>
    public int MostLines { get; }

    /// <summary>The agenda of an owner for a week.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="owner">Whose; null for the customers without an owner.</param>
    /// <param name="monday">The Monday of the week; 1900-01-01 to 2199-12-31.</param>
    /// <param name="customers">What is known of the customers, for the evidence; one that is missing has none. Null for nobody.</param>
    /// <param name="before">The plan before, such as last week's <see cref="FollowUpPlan.AsExisting"/>, or what became of it, to say what changed: what is put off counts on the date it is put off to. Null where there is none.</param>
    /// <remarks>An owner without a contact in the week has an agenda without lines. Cost: linear in the plan and in what was before.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null, or a customer or key stands twice; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monday"/> is not a Monday, or out of range.</exception>
    public Agenda Compose(FollowUpPlan plan, string? owner, LocalDate monday, IEnumerable<FollowUpFacts>? customers = null, IEnumerable<ExistingFollowUp>? before = null)
    {
        var first = DayNumber.Of(monday);
        if (monday.DayOfWeek != IsoDayOfWeek.Monday)
            throw new ArgumentOutOfRangeException(nameof(monday), FormattableString.Invariant($"monday must be a Monday, but was {monday:uuuu-MM-dd}, a {monday.DayOfWeek}."));

        var week = Week(Guard.Against.Null(plan), owner, first);
        week.Sort(ByImportance);
        var evidence = new AgendaEvidence(ByCustomer(customers ?? []), before is null ? null : ByKey(before), first);
        var lines = week.Take(MostLines).Select(evidence.LineOf).ToArray();
        return new(owner, monday, lines, [.. week.Skip(MostLines)], evidence.Gone(owner, week));
    }

    private static List<PlannedFollowUp> Week(FollowUpPlan plan, string? owner, int first) =>
        [.. plan.Items.Where(item => item.DateDay >= first && item.DateDay < first + 7 && string.Equals(item.FollowUp.Owner, owner, StringComparison.Ordinal))];

    private static int ByImportance(PlannedFollowUp left, PlannedFollowUp right)
    {
        var order = left.FollowUp.PriorityRank.CompareTo(right.FollowUp.PriorityRank);
        if (order == 0)
            order = Nullable.Compare(right.FollowUp.Value, left.FollowUp.Value);
        if (order == 0)
            order = Nullable.Compare(left.DateDay, right.DateDay);
        return order != 0 ? order : left.FollowUp.Key.CompareTo(right.FollowUp.Key);
    }

    private static Dictionary<string, FollowUpFacts> ByCustomer(IEnumerable<FollowUpFacts> customers)
    {
        var byCustomer = new Dictionary<string, FollowUpFacts>(StringComparer.Ordinal);
        foreach (var facts in Guard.Against.NullElements(customers))
        {
            if (byCustomer.ContainsKey(facts.CustomerId))
                throw new ArgumentException("customers must hold each customer once, but '" + facts.CustomerId + "' stands twice.", nameof(customers));
            byCustomer.Add(facts.CustomerId, facts);
        }

        return byCustomer;
    }

    private static Dictionary<FollowUpKey, ExistingFollowUp> ByKey(IEnumerable<ExistingFollowUp> before)
    {
        var byKey = new Dictionary<FollowUpKey, ExistingFollowUp>();
        foreach (var existing in Guard.Against.NullElements(before))
        {
            if (byKey.ContainsKey(existing.Key))
                throw new ArgumentException("before must hold each follow-up once, but " + existing.Key + " stands twice.", nameof(before));
            byKey.Add(existing.Key, existing);
        }

        return byKey;
    }
}

using System;
using System.Collections.Generic;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The next contact of every tier, relationship type and day that it may count from, made from the scalar rule once.</summary>
/// <remarks>
/// Days so long ago that the contact is overdue share one entry, the first; the last entry is the day of assessment itself. Later days, which only
/// a date in the future gives, are asked of the scalar rule when they come.
/// </remarks>
internal sealed class ContactTable
{
    public const int Groups = SummaryCells.Tiers * SummaryCells.Types;

    private const int OverdueBit = (int)((ulong)RowReasons.ContactOverdue >> ContactKernel.FirstBit);

    private readonly FollowUpPolicy policy;
    private readonly int asOf;
    private readonly ContactEntry[] entries;
    private readonly ContactRange[] ranges = new ContactRange[Groups];

    public ContactTable(FollowUpPolicy policy, int asOf)
    {
        this.policy = policy;
        this.asOf = asOf;
        var all = new List<ContactEntry>();
        for (var group = 0; group < Groups; group++)
        {
            var (tier, type) = ((CustomerTier)(group / SummaryCells.Types), (RelationshipType)(group % SummaryCells.Types));
            if (SameBefore(group) is { } same)
            {
                ranges[group] = ranges[same];
                continue;
            }

            var first = policy.Cadence.For(tier, type) is { } interval ? FirstDayNotOverdue(interval) - 1 : asOf;
            ranges[group] = new(first, all.Count);
            for (var day = first; day <= asOf; day++)
                all.Add(Ask(tier, type, day));
        }

        entries = all.ToArray();
    }

    public ReadOnlySpan<ContactEntry> Entries => entries;

    /// <summary>The ranges of the groups: tier x 5 + relationship type.</summary>
    public ReadOnlySpan<ContactRange> Ranges => ranges;

    /// <summary>The scalar rule's answer for a contact that counts from a day.</summary>
    public ContactEntry Ask(CustomerTier tier, RelationshipType type, int anchor)
    {
        var contact = policy.Plan(new CustomerRow { AsOf = asOf, LastContact = anchor, LastOrder = CustomerRow.UnknownDate }, tier, type);
        if (contact.DueDay is not { } due || contact.LatestDay is not { } latest)
            return new(CustomerRow.UnknownDate, CustomerRow.UnknownDate, (int)((ulong)contact.Reasons >> ContactKernel.FirstBit), hasAnchor: false);
        return new(due, latest, contact.IsOverdue ? OverdueBit : 0, hasAnchor: true);
    }

    /// <summary>An earlier relationship type of the same tier with the same interval.</summary>
    private int? SameBefore(int group)
    {
        var tier = (CustomerTier)(group / SummaryCells.Types);
        var interval = policy.Cadence.For(tier, (RelationshipType)(group % SummaryCells.Types));
        for (var before = (int)tier * SummaryCells.Types; before < group; before++)
        {
            if (Equals(policy.Cadence.For(tier, (RelationshipType)(before % SummaryCells.Types)), interval))
                return before;
        }

        return null;
    }

    /// <summary>The first day from which a contact is not overdue; rolled days never go back as the day that is rolled goes on.</summary>
    private int FirstDayNotOverdue(ContactInterval interval)
    {
        var day = asOf;
        while (day > DayNumber.Min + 1 && !ContactDates.After(day - 1, interval, asOf, policy).IsOverdue)
            day--;
        return day;
    }
}

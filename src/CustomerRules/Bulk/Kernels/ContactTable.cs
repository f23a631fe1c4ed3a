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

    /// <summary>The reasons of the day that a contact counts from, shifted down to the first of contacts.</summary>
    public const int AfterLastContact = (int)((ulong)RowReasons.ContactAfterLastContact >> ContactKernel.FirstBit);
    public const int AfterLastOrder = (int)((ulong)RowReasons.ContactAfterLastOrder >> ContactKernel.FirstBit);
    public const int FromStart = (int)((ulong)RowReasons.ContactFromStart >> ContactKernel.FirstBit);

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

    /// <summary>A contact that counts from a day after the assessment, which the table does not hold: rare, so the scalar rule is asked where there is one.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="row">A row.</param>
    /// <param name="group">Its tier x 5 + relationship type.</param>
    /// <param name="entry">The contact, with all of its reasons.</param>
    /// <returns>Whether the contact counts from such a day.</returns>
    public bool IsInFuture(in RowTile facts, int row, int group, out ContactEntry entry)
    {
        entry = default;
        var isContact = facts.LastContact[row] != CustomerRow.UnknownDate;
        var anchor = Math.Min(isContact ? facts.LastContact[row] : facts.LastOrder[row], DayNumber.Max);
        if (anchor <= asOf)
            return false;
        var found = Ask((CustomerTier)(group / SummaryCells.Types), (RelationshipType)(group % SummaryCells.Types), anchor);
        entry = new(found.Due, found.Latest, found.Reasons | ((isContact ? AfterLastContact : AfterLastOrder) & found.AnchorMask), hasAnchor: false);
        return true;
    }

    /// <summary>The scalar rule's answer for a contact that counts from a day.</summary>
    private ContactEntry Ask(CustomerTier tier, RelationshipType type, int anchor)
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

using System;
using System.Numerics;
using CustomerRules.FollowUps;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The next contact through tables, as <see cref="FollowUpPolicy.Plan(in CustomerRow, CustomerTier, RelationshipType)"/> says.</summary>
internal static class ContactKernel
{
    /// <summary>The reasons of contacts begin at this bit; here they are shifted down to it.</summary>
    public const int FirstBit = 42;

    public static void Plan(
        in RowTile tile, ReadOnlySpan<int> tiers, ReadOnlySpan<int> types, int rows, KernelRules rules, Span<int> dues, Span<int> latests, Span<int> reasons, Scratch scratch)
    {
        var anchors = scratch.Take<int>(rows);
        var groups = scratch.Take<int>(rows);
        var hasFuture = FindAnchors(tile, tiers, types, rules.AsOf, anchors, groups, reasons);
        var ranges = rules.Contacts.Ranges;
        var entries = rules.Contacts.Entries;
        var asOf = rules.AsOf;
        for (var row = 0; row < rows; row++)
        {
            // Nothing overflows: both days are within the dates of rows, and the table has an entry for every day from the range's first on.
            ref readonly var range = ref Lanes.At(ranges, Lanes.At<int>(groups, row));
            var index = unchecked(range.FirstEntry + Math.Max(Math.Min(Lanes.At<int>(anchors, row), asOf) - range.FirstDay, 0));
            ref readonly var entry = ref Lanes.At(entries, index);
            ref var reason = ref Lanes.At(reasons, row);
            reason = (reason & entry.AnchorMask) | entry.Reasons;
            Lanes.At(dues, row) = entry.Due;
            Lanes.At(latests, row) = entry.Latest;
        }

        if (hasFuture)
            AskForFuture(tile, groups, rules.Contacts, dues, latests, reasons);
    }

    private static void AskForFuture(
        in RowTile tile, ReadOnlySpan<int> groups, ContactTable contacts, Span<int> dues, Span<int> latests, Span<int> reasons)
    {
        for (var row = 0; row < groups.Length; row++)
        {
            if (contacts.IsInFuture(tile, row, groups[row], out var entry))
                (dues[row], latests[row], reasons[row]) = (entry.Due, entry.Latest, entry.Reasons);
        }
    }

    /// <summary>The last contact, else the last order, else the day of assessment. Days of invalid rows are brought into range, so that the tables can be asked.</summary>
    /// <returns>Whether a contact counts from a day after the assessment.</returns>
    private static bool FindAnchors(
        in RowTile tile, ReadOnlySpan<int> tiers, ReadOnlySpan<int> types, int asOf, Span<int> anchors, Span<int> groups, Span<int> reasons)
    {
        var unknown = new Vector<int>(CustomerRow.UnknownDate);
        var latest = new Vector<int>(asOf);
        for (var row = 0; row < anchors.Length; row += Vector<int>.Count)
        {
            var contact = Lanes.Load(tile.LastContact, row);
            var order = Lanes.Load(tile.LastOrder, row);
            var noContact = Vector.Equals(contact, unknown);
            var noOrder = Vector.Equals(order, unknown);
            var anchor = Vector.ConditionalSelect(noContact, Vector.ConditionalSelect(noOrder, new Vector<int>(asOf), order), contact);
            var reason = Vector.ConditionalSelect(
                noContact,
                Vector.ConditionalSelect(noOrder, new Vector<int>(ContactTable.FromStart), new Vector<int>(ContactTable.AfterLastOrder)),
                new Vector<int>(ContactTable.AfterLastContact));
            var inRange = Vector.Max(new Vector<int>(DayNumber.Min), Vector.Min(anchor, new Vector<int>(DayNumber.Max)));
            latest = Vector.Max(latest, inRange);
            Lanes.Store(inRange, anchors, row);
            Lanes.Store((Lanes.Load(tiers, row) * new Vector<int>(SummaryCells.Types)) + Lanes.Load(types, row), groups, row);
            Lanes.Store(reason, reasons, row);
        }

        return Vector.GreaterThanAny(latest, new Vector<int>(asOf));
    }
}

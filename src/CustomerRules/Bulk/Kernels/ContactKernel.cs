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

    private const int AfterLastContact = 1;
    private const int AfterLastOrder = 2;
    private const int FromStart = 4;

    public static void Plan(
        in RowTile tile, ReadOnlySpan<int> tiers, ReadOnlySpan<int> types, int rows, KernelRules rules, Span<int> dues, Span<int> latests, Span<int> reasons, Scratch scratch)
    {
        var anchors = scratch.Take<int>(rows);
        var groups = scratch.Take<int>(rows);
        FindAnchors(tile, tiers, types, rules.AsOf, anchors, groups, reasons);
        var ranges = rules.Contacts.Ranges;
        var entries = rules.Contacts.Entries;
        for (var row = 0; row < anchors.Length; row++)
        {
            var anchor = anchors[row];
            var group = groups[row];
            var range = ranges[group];
            var entry = anchor <= rules.AsOf
                ? entries[range.FirstEntry + Math.Max(anchor - range.FirstDay, 0)]
                : rules.Contacts.Ask((CustomerTier)(group / SummaryCells.Types), (RelationshipType)(group % SummaryCells.Types), anchor);
            dues[row] = entry.Due;
            latests[row] = entry.Latest;
            reasons[row] = (reasons[row] & entry.AnchorMask) | entry.Reasons;
        }
    }

    /// <summary>The last contact, else the last order, else the day of assessment. Days of invalid rows are brought into range, so that the tables can be asked.</summary>
    private static void FindAnchors(
        in RowTile tile, ReadOnlySpan<int> tiers, ReadOnlySpan<int> types, int asOf, Span<int> anchors, Span<int> groups, Span<int> reasons)
    {
        var unknown = new Vector<int>(CustomerRow.UnknownDate);
        for (var row = 0; row < anchors.Length; row += Vector<int>.Count)
        {
            var contact = Lanes.Load(tile.LastContact, row);
            var order = Lanes.Load(tile.LastOrder, row);
            var noContact = Vector.Equals(contact, unknown);
            var noOrder = Vector.Equals(order, unknown);
            var anchor = Vector.ConditionalSelect(noContact, Vector.ConditionalSelect(noOrder, new Vector<int>(asOf), order), contact);
            var reason = Vector.ConditionalSelect(
                noContact,
                Vector.ConditionalSelect(noOrder, new Vector<int>(FromStart), new Vector<int>(AfterLastOrder)),
                new Vector<int>(AfterLastContact));
            Lanes.Store(Vector.Max(new Vector<int>(DayNumber.Min), Vector.Min(anchor, new Vector<int>(DayNumber.Max))), anchors, row);
            Lanes.Store((Lanes.Load(tiers, row) * new Vector<int>(SummaryCells.Types)) + Lanes.Load(types, row), groups, row);
            Lanes.Store(reason, reasons, row);
        }
    }
}

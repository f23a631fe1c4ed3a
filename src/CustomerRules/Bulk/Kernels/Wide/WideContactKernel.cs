using System;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.FollowUps;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The next contact through tables, as <see cref="FollowUpPolicy.Plan(in CustomerRow, CustomerTier, RelationshipType)"/> says: where to look, and what was found, for 16 rows at a time.</summary>
internal sealed class WideContactKernel(ContactTable table, int asOf)
{
    private readonly PackedContacts packed = new(table);

    /// <summary>From the groups, writes the dates and the contacts' reasons.</summary>
    public void Plan(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile, Scratch scratch)
    {
        var indices = scratch.Take<int>(rows);
        var found = scratch.Take<ulong>(rows);
        var futures = scratch.Take<int>(rows / Vector512<int>.Count);
        var futureCount = FindEntries(facts, tile, indices, futures);
        var entries = packed.Entries;
        for (var row = 0; row < indices.Length; row++)
            Lanes.At(found, row) = Lanes.At(entries, Lanes.At<int>(indices, row));
        Read(facts, found, answers, tile);
        foreach (var row in futures.Slice(0, futureCount))
            AskForFuture(facts, row, row + Vector512<int>.Count, answers, tile);
    }

    /// <summary>A day before the first of its group counts as the first, a day after the assessment as that.</summary>
    /// <returns>How many parts of 16 rows have a contact that counts from a day after the assessment; where they begin is written to <paramref name="futures"/>.</returns>
    private int FindEntries(in RowTile facts, in WideTile tile, Span<int> indices, Span<int> futures)
    {
        var (daysLow, daysHigh) = packed.FirstDays;
        var (entriesLow, entriesHigh) = packed.FirstEntries;
        var today = Vector512.Create(asOf);
        var count = 0;
        for (var row = 0; row < indices.Length; row += Vector512<int>.Count)
        {
            var group = Avx512F.ConvertToVector512Int32(WideLanes.LoadHalf<short>(tile.Groups, row));
            var anchor = AnchorOf(WideLanes.Load(facts.LastContact, row), WideLanes.Load(facts.LastOrder, row), today);
            Lanes.At(futures, count) = row;
            count += Vector512.GreaterThanAny(anchor, today) ? 1 : 0;
            var firstDay = Avx512F.PermuteVar16x32x2(daysLow, group, daysHigh);
            var day = Vector512.Max(Vector512.Min(anchor, today), firstDay) - firstDay;
            WideLanes.Store(Avx512F.PermuteVar16x32x2(entriesLow, group, entriesHigh) + day, indices, row);
        }

        return count;
    }

    /// <summary>The last contact, else the last order, else the day of assessment.</summary>
    private static Vector512<int> AnchorOf(Vector512<int> contact, Vector512<int> order, Vector512<int> today)
    {
        var unknown = Vector512.Create(CustomerRow.UnknownDate);
        var second = Vector512.ConditionalSelect(Vector512.Equals(order, unknown), today, order);
        return Vector512.ConditionalSelect(Vector512.Equals(contact, unknown), second, contact);
    }

    private static void Read(in RowTile facts, ReadOnlySpan<ulong> found, in AnswerTile answers, in WideTile tile)
    {
        var even = Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        var odd = even + Vector512<int>.One;
        var unknown = Vector512.Create(CustomerRow.UnknownDate);
        for (var row = 0; row < found.Length; row += Vector512<int>.Count)
        {
            var first = WideLanes.Load(found, row).AsInt32();
            var second = WideLanes.Load(found, row + Vector512<long>.Count).AsInt32();
            var due = Avx512F.PermuteVar16x32x2(first, even, second);
            var rest = Avx512F.PermuteVar16x32x2(first, odd, second);
            WideLanes.Store(due, answers.NextContact, row);
            WideLanes.Store(due + Vector512.ShiftRightArithmetic(rest, PackedContacts.DaysShift), answers.LatestContact, row);

            var anchor = Vector512.ConditionalSelect(
                Vector512.Equals(WideLanes.Load(facts.LastOrder, row), unknown), Vector512.Create(ContactTable.FromStart), Vector512.Create(ContactTable.AfterLastOrder));
            anchor = Vector512.ConditionalSelect(Vector512.Equals(WideLanes.Load(facts.LastContact, row), unknown), anchor, Vector512.Create(ContactTable.AfterLastContact));
            var hasAnchor = Vector512.Equals(rest & Vector512.Create(PackedContacts.NoAnchor), Vector512<int>.Zero);
            var reasons = (rest & Vector512.Create(PackedContacts.ReasonMask)) | (anchor & hasAnchor);
            WideLanes.Store(Avx512F.ConvertToVector256Int16(reasons), tile.ContactReasons, row);
        }
    }

    private void AskForFuture(in RowTile facts, int first, int end, in AnswerTile answers, in WideTile tile)
    {
        for (var row = first; row < end; row++)
        {
            if (!table.IsInFuture(facts, row, tile.Groups[row], out var entry))
                continue;
            (answers.NextContact[row], answers.LatestContact[row]) = (entry.Due, entry.Latest);
            tile.ContactReasons[row] = (short)entry.Reasons;
        }
    }
}

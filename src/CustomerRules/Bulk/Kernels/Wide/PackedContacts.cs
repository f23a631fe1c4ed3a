using System;
using System.Runtime.Intrinsics;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>
/// The contact table in 64 bits an entry: the day it is due in the lower half; in the upper one the reasons (6 bits), whether it counts from no day (1), and from bit 12 on the
/// days from the due to the latest one, under 2^19 within the dates of rows; bits 7 to 11 are 0.
/// </summary>
internal sealed class PackedContacts
{
    public const int ReasonMask = 0x3F;
    public const int NoAnchor = 0x40;
    public const int DaysShift = 12;

    private readonly ulong[] entries;

    public PackedContacts(ContactTable table)
    {
        entries = new ulong[table.Entries.Length];
        for (var index = 0; index < entries.Length; index++)
            entries[index] = Of(table.Entries[index]);
        Span<int> days = stackalloc int[2 * Vector512<int>.Count];
        Span<int> firsts = stackalloc int[days.Length];
        for (var group = 0; group < table.Ranges.Length; group++)
            (days[group], firsts[group]) = (table.Ranges[group].FirstDay, table.Ranges[group].FirstEntry);
        FirstDays = (Vector512.Create<int>(days), Vector512.Create<int>(days.Slice(Vector512<int>.Count)));
        FirstEntries = (Vector512.Create<int>(firsts), Vector512.Create<int>(firsts.Slice(Vector512<int>.Count)));
    }

    public ReadOnlySpan<ulong> Entries => entries;

    /// <summary>The first day of every group, in two vectors.</summary>
    public (Vector512<int> Low, Vector512<int> High) FirstDays { get; }

    /// <summary>The index of every group's first entry, in two vectors.</summary>
    public (Vector512<int> Low, Vector512<int> High) FirstEntries { get; }

    private static ulong Of(in ContactEntry entry)
    {
        unchecked
        {
            var high = ((entry.Latest - entry.Due) << DaysShift) | entry.Reasons | (entry.AnchorMask == 0 ? NoAnchor : 0);
            return ((ulong)(uint)high << 32) | (uint)entry.Due;
        }
    }
}

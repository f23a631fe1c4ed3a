using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk;

/// <summary>Where a column lies in memory, whatever it holds. <c>default</c> is nowhere, as an absent column is.</summary>
internal readonly ref struct ColumnPlace
{
    /// <summary>The first value alone: the bytes of a long column may be more than a span counts.</summary>
    private readonly ReadOnlySpan<byte> start;
    private readonly long bytes;

    private ColumnPlace(ReadOnlySpan<byte> start, long bytes)
    {
        this.start = start;
        this.bytes = bytes;
    }

    public static ColumnPlace Of<T>(ReadOnlyMemory<T> column)
        where T : struct
        => column.IsEmpty ? default : new(MemoryMarshal.AsBytes(column.Span.Slice(0, 1)), (long)column.Length * Unsafe.SizeOf<T>());

    /// <summary>Whether the two have a byte in common.</summary>
    public bool Overlaps(in ColumnPlace other)
    {
        if (bytes == 0 || other.bytes == 0)
            return false;
        var ahead = (long)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(start), ref MemoryMarshal.GetReference(other.start));
        return ahead >= 0 ? ahead < bytes : -ahead < other.bytes;
    }
}

using System;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Memory on the stack, handed out piece by piece.</summary>
internal ref struct Scratch(Span<byte> free)
{
    /// <summary>What the answers of one tile and everything between facts and answers take at most, in bytes.</summary>
    public const int BytesOfTile = 136 * RowTile.MostRows;

    private Span<byte> free = free;

    /// <summary>The next piece, in whole vectors, so that every piece starts as the first does.</summary>
    public Span<T> Take<T>(int count)
        where T : struct
    {
        var taken = MemoryMarshal.Cast<byte, T>(free).Slice(0, count);
        free = free.Slice((MemoryMarshal.AsBytes(taken).Length + 63) & ~63);
        return taken;
    }
}

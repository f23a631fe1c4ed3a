using System;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Memory on the stack, handed out piece by piece.</summary>
internal ref struct Scratch(Span<byte> free)
{
    private const int BytesOfRow = 136;
    private const int Pieces = 64;

    private Span<byte> free = free;

    /// <summary>What the answers of a tile and everything between facts and answers take at most, in bytes; every piece may end within a line of 64.</summary>
    public static int BytesOf(int rows) => (BytesOfRow * rows) + (Pieces * 64);

    /// <summary>The next piece, in whole vectors, so that every piece starts as the first does.</summary>
    public Span<T> Take<T>(int count)
        where T : struct
    {
        var taken = MemoryMarshal.Cast<byte, T>(free).Slice(0, count);
        free = free.Slice((MemoryMarshal.AsBytes(taken).Length + 63) & ~63);
        return taken;
    }
}

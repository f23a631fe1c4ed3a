using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Brings 32-bit numbers into the caller's narrow columns, and narrow names into 32 bits.</summary>
internal static class NarrowKernel
{
    public static void ToBytes(ReadOnlySpan<int> wide, int rows, Span<byte> narrow)
    {
        var (ints, shorts) = (Vector<int>.Count, Vector<short>.Count);
        var bytes = MemoryMarshal.Cast<byte, sbyte>(narrow);
        for (var row = 0; row < rows; row += Vector<byte>.Count)
        {
            var low = Vector.Narrow(Lanes.Load(wide, row), Lanes.Load(wide, row + ints));
            var high = Vector.Narrow(Lanes.Load(wide, row + shorts), Lanes.Load(wide, row + shorts + ints));
            Lanes.Store(Vector.Narrow(low, high), bytes, row);
        }
    }

    public static void ToShorts(ReadOnlySpan<int> wide, int rows, Span<short> narrow)
    {
        for (var row = 0; row < rows; row += Vector<short>.Count)
            Lanes.Store(Vector.Narrow(Lanes.Load(wide, row), Lanes.Load(wide, row + Vector<int>.Count)), narrow, row);
    }

    public static void ToInts(ReadOnlySpan<byte> narrow, int rows, Span<int> wide)
    {
        var (ints, shorts) = (Vector<int>.Count, Vector<short>.Count);
        var bytes = MemoryMarshal.Cast<byte, sbyte>(narrow);
        for (var row = 0; row < rows; row += Vector<byte>.Count)
        {
            Vector.Widen(Lanes.Load(bytes, row), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            Lanes.Store(first, wide, row);
            Lanes.Store(second, wide, row + ints);
            Lanes.Store(third, wide, row + shorts);
            Lanes.Store(fourth, wide, row + shorts + ints);
        }
    }
}

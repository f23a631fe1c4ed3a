using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>What the kernels need of vectors beyond the framework's own operators; the same on every target.</summary>
internal static class Lanes
{
    /// <summary>2^52 as bits and as a number: a whole number below it, put into the lower bits, is that number above 2^52.</summary>
    private const long Exponent52 = 0x4330_0000_0000_0000;
    private const double TwoToThe52 = 4_503_599_627_370_496;

    /// <summary>Every kernel works on whole multiples of so many rows: the widest vector of the narrowest column.</summary>
    public static int Step => Vector<byte>.Count;

    /// <summary>Reads a vector at any address. The caller keeps <paramref name="row"/> and what follows within the column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Load<T>(ReadOnlySpan<T> column, int row)
        where T : struct
        => Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row)));

    /// <summary>Writes a vector at any address. The caller keeps <paramref name="row"/> and what follows within the column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector<T> vector, Span<T> column, int row)
        where T : struct
        => Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row)), vector);

    /// <summary>A place in a column or table without asking for its bounds, which the caller keeps to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(Span<T> column, int row) => ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row);

    /// <summary>As for a column that is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly T At<T>(ReadOnlySpan<T> column, int row) => ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row);

    /// <summary>Whole numbers of 0 to 2^52 - 1 as doubles, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> ToDouble(Vector<long> whole) =>
        Vector.AsVectorDouble(whole | new Vector<long>(Exponent52)) - new Vector<double>(TwoToThe52);

    /// <summary>Doubles of 0 to 2^51, rounded to the nearest whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<long> Nearest(Vector<double> number) =>
        Vector.AsVectorInt64(number + new Vector<double>(TwoToThe52)) ^ new Vector<long>(Exponent52);

    /// <summary>floor(<paramref name="dividend"/> / <paramref name="divisor"/>) from an estimate of at most 1 off; products may wrap, because the remainder is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<long> Corrected(Vector<long> estimate, Vector<long> dividend, Vector<long> divisor)
    {
        var remainder = dividend - (estimate * divisor);
        return estimate + Vector.LessThan(remainder, Vector<long>.Zero) - Vector.GreaterThanOrEqual(remainder, divisor);
    }

    /// <summary>As for 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<int> Corrected(Vector<int> estimate, Vector<int> dividend, Vector<int> divisor)
    {
        var remainder = dividend - (estimate * divisor);
        return estimate + Vector.LessThan(remainder, Vector<int>.Zero) - Vector.GreaterThanOrEqual(remainder, divisor);
    }
}

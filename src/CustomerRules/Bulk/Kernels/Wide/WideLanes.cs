using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Reads and writes vectors of 16, 32 and 64 bytes at any address of a column. The callers keep the row and what follows within it.</summary>
internal static class WideLanes
{
    /// <summary>Every wide kernel works on whole multiples of so many rows: 64 bytes of the 16-bit columns.</summary>
    public const int Step = 32;

    /// <summary>Whether the runtime and the processor have what the wide kernels use. They hand steps to portable kernels, whose vectors therefore must not be longer.</summary>
    public static bool IsSupported => Vector<byte>.Count <= Step && Vector512.IsHardwareAccelerated && Avx512BW.IsSupported && Avx512DQ.IsSupported && Avx512F.VL.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Load<T>(ReadOnlySpan<T> column, int row)
        where T : struct
        => Read<T, Vector512<T>>(column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LoadHalf<T>(ReadOnlySpan<T> column, int row)
        where T : struct
        => Read<T, Vector256<T>>(column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> LoadQuarter<T>(ReadOnlySpan<T> column, int row)
        where T : struct
        => Read<T, Vector128<T>>(column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> vector, Span<T> column, int row)
        where T : struct
        => Write(vector, column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> vector, Span<T> column, int row)
        where T : struct
        => Write(vector, column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector128<T> vector, Span<T> column, int row)
        where T : struct
        => Write(vector, column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Read<T, TVector>(ReadOnlySpan<T> column, int row)
        where T : struct
        => Unsafe.ReadUnaligned<TVector>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<T, TVector>(TVector vector, Span<T> column, int row)
        where T : struct
        => Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), row)), vector);
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The line of an axis, and the one in force after each previous relationship type.</summary>
internal readonly struct AxisLines(RelationshipPolicy policy, Func<RelationshipType, int> lineAfter)
{
    private readonly Vector512<short> line = Vector512.Create((short)policy.Line.BasisPoints);
    private readonly Vector512<short> lines = WideTables.Repeating(8, type => (ulong)lineAfter((RelationshipType)type));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> After(ReadOnlySpan<byte> previousTypes, int row) =>
        WideTables.Find(lines, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(previousTypes, row)));

    /// <summary>The bits of a side: high, and held by the hysteresis. An unknown score is -1, and a line above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> SideOf(Vector512<short> score, Vector512<short> isHigh, short high, short held) =>
        (isHigh & Vector512.Create(high)) | ((isHigh ^ Vector512.GreaterThanOrEqual(score, line)) & Vector512.Create(held));
}

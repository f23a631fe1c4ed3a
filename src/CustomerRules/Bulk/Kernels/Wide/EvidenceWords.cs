using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Scales every item of evidence to 0..10,000 basis points, -1 where unknown, as <see cref="EvidenceScale"/> says; 32 rows at a time.</summary>
internal readonly struct EvidenceWords(EvidenceScale scale)
{
    private const short Full = Proportion.MaxBasisPoints;
    private const short Unknown = EvidenceKernel.Unknown;

    private readonly PartWords categories = new(scale.CategoryShareFullAt.BasisPoints);
    private readonly PartWords horizons = new(scale.HorizonFullAtMonths);
    private readonly Vector512<short> alternatives = WideTables.Of(
        [Full, (short)scale.OneAlternative.BasisPoints, (short)scale.TwoAlternatives.BasisPoints, 0], last: Unknown);

    private readonly Vector512<short> answers = WideTables.Of([0, Full], last: Unknown);
    private readonly Vector512<short> patterns = WideTables.Of([Unknown, Unknown, Unknown, Unknown, Full, Full / 2, 0], last: Unknown);

    /// <summary>Three alternatives stand for more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfAlternatives(ReadOnlySpan<short> column, int row) =>
        WideTables.Find(alternatives, Vector512.Min(WideLanes.Load(column, row), Vector512.Create((short)3)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfCategories(ReadOnlySpan<short> column, int row) => Known(WideLanes.Load(column, row), categories);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfHorizon(ReadOnlySpan<short> column, int row) => Known(WideLanes.Load(column, row), horizons);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> OfPriceLed(ReadOnlySpan<short> column, int row)
    {
        var share = WideLanes.Load(column, row);
        return Vector512.ConditionalSelect(Vector512.LessThan(share, Vector512<short>.Zero), share, Vector512.Create(Full) - share);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfAnswer(ReadOnlySpan<sbyte> column, int row) =>
        WideTables.Find(answers, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfPattern(ReadOnlySpan<byte> column, int row) =>
        WideTables.Find(patterns, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(column, row)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Known(Vector512<short> value, in PartWords part) =>
        Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<short>.Zero), value, part.Of(value));
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Exact quotients of whole numbers as doubles.</summary>
internal static class Quotients
{
    /// <summary>For whole numbers, floor((<paramref name="first"/> x <paramref name="second"/>) / <paramref name="divisor"/>) from an estimate of at most 1 off. Further off below, it is one more.</summary>
    /// <remarks>
    /// The product is rounded to <paramref name="product"/>, and what was rounded off is exact; what the product is beside the estimate is exact too, because both are
    /// near each other. So the remainder is exact, and it tells whether the estimate is one too high or too low.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Corrected(
        Vector512<double> estimate, Vector512<double> first, Vector512<double> second, Vector512<double> product, Vector512<double> divisor)
    {
        var rest = Avx512F.FusedMultiplySubtract(first, second, product);
        var remainder = Avx512F.FusedMultiplyAddNegated(estimate, divisor, product) + rest;
        var one = Vector512<double>.One;
        var lower = Vector512.ConditionalSelect(Vector512.LessThan(remainder, Vector512<double>.Zero), estimate - one, estimate);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(remainder, divisor), estimate + one, lower);
    }

    /// <summary>A factor for whole numbers of 0 to <paramref name="divisor"/>, of which truncating the product is exact.</summary>
    /// <param name="dividend">0 to 10,000.</param>
    /// <param name="divisor">1 to 10^6.</param>
    /// <remarks>
    /// The next double above <paramref name="dividend"/> / <paramref name="divisor"/>, whose products are at most 10,000: never under the exact ones, and over them by far
    /// less than the next whole number is away, which is 1 / divisor at least. 0 stays 0.
    /// </remarks>
    public static Vector512<double> Factor(int dividend, int divisor) =>
        Vector512.Create(dividend == 0 ? 0 : Math.BitIncrement(dividend / (double)divisor));
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The codes of tier and margin, as <see cref="TierBoundaries.Rate(in CustomerRow)"/> and <see cref="ProfitabilityPolicy.Assess"/> say; eight rows at a time.</summary>
internal sealed class ValueKernel(KernelRules rules)
{
    private readonly Vector512<long> leastOfA = Vector512.Create(rules.LeastOfA);
    private readonly Vector512<long> leastOfB = Vector512.Create(rules.LeastOfB);
    private readonly Vector512<long> leastOfC = Vector512.Create(rules.LeastOfC);
    private readonly Vector512<long> newAfter = Vector512.Create((long)rules.NewAfter);
    private readonly Vector512<double> greenFrom = Vector512.Create((double)rules.GreenFrom);

    public void Judge(in RowTile facts, Span<short> codes)
    {
        for (var row = 0; row < codes.Length; row += Vector512<long>.Count)
        {
            var firstOrder = Avx512F.ConvertToVector512Int64(WideLanes.LoadHalf(facts.FirstOrder, row));
            var code = TierOf(WideLanes.Load(facts.TierValue, row))
                | MarginOf(WideLanes.Load(facts.Value, row), WideLanes.Load(facts.Contribution, row))
                | IsTooNew(firstOrder);
            WideLanes.Store(Avx512F.ConvertToVector128Int16(code), codes, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> TierOf(Vector512<long> value)
    {
        var code = Vector512.Create((long)CustomerTier.D);
        code = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(value, Vector512<long>.Zero), Vector512.Create(RowCode.NotPositive), code);
        code = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value, leastOfC), Vector512.Create((long)CustomerTier.C), code);
        code = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value, leastOfB), Vector512.Create((long)CustomerTier.B), code);
        code = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value, leastOfA), Vector512.Create((long)CustomerTier.A), code);
        return Vector512.ConditionalSelect(Vector512.Equals(value, Vector512.Create(CustomerRow.UnknownAmount)), Vector512<long>.Zero, code);
    }

    /// <summary>
    /// Green where contribution x 10,000 is at least value x line. The second product is rounded, and what was rounded off it is exact; the difference of the products is exact
    /// where they are near each other, and only there does the rest matter.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> MarginOf(Vector512<long> value, Vector512<long> contribution)
    {
        var worth = Avx512DQ.ConvertToVector512Double(value);
        var least = worth * greenFrom;
        var rest = Avx512F.FusedMultiplySubtract(worth, greenFrom, least);
        var over = Avx512F.FusedMultiplySubtract(Avx512DQ.ConvertToVector512Double(contribution), Vector512.Create((double)Proportion.MaxBasisPoints), least);
        var unknown = Vector512.Create(CustomerRow.UnknownAmount);
        var isIdle = Vector512.LessThanOrEqual(value, Vector512<long>.Zero) & Vector512.Equals(contribution, Vector512<long>.Zero);
        var code = Vector512.ConditionalSelect(
            Vector512.GreaterThanOrEqual(over, rest).AsInt64(), Vector512.Create(RowCode.Green), Vector512.Create(RowCode.Amber));
        code = Vector512.ConditionalSelect(Vector512.LessThan(contribution, Vector512<long>.Zero), Vector512.Create(RowCode.Red), code);
        code = Vector512.ConditionalSelect(isIdle, Vector512.Create(RowCode.Idle), code);
        return Vector512.ConditionalSelect(Vector512.Equals(value, unknown) | Vector512.Equals(contribution, unknown), Vector512<long>.Zero, code);
    }

    /// <summary>An unknown first order is before every day, so not new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> IsTooNew(Vector512<long> firstOrder) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(firstOrder, newAfter), Vector512.Create(RowCode.TooNew), Vector512<long>.Zero);
}

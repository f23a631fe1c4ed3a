using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Lock-in ratio, barrier and break-even discount from total and spend, as <see cref="SwitchingCostPolicy.Assess"/> says; eight rows at a time.</summary>
internal sealed class LockInKernel(KernelRules rules)
{
    private readonly Vector512<double> moderate = Vector512.Create((double)rules.Bands.ModerateFrom.BasisPoints);
    private readonly Vector512<double> high = Vector512.Create((double)rules.Bands.HighFrom.BasisPoints);
    private readonly Vector512<double> prohibitive = Vector512.Create((double)rules.Bands.ProhibitiveFrom.BasisPoints);
    private readonly Vector512<double> annuity = Vector512.Create((double)rules.Annuity);
    private readonly Vector512<double> perAnnuity = Quotients.Factor(Proportion.MaxBasisPoints, rules.Annuity);
    private readonly Vector512<double> fullAt = Vector512.Create((double)rules.Relationships.Scale.LockInFullAt.BasisPoints);
    private readonly Vector512<double> perFull = Quotients.Factor(Proportion.MaxBasisPoints, rules.Relationships.Scale.LockInFullAt.BasisPoints);

    /// <summary>Writes ratios and discounts, the ratio as evidence, and adds the barrier to the codes.</summary>
    public void Judge(in RowTile facts, in AnswerTile answers, Span<short> codes, Span<short> evidence)
    {
        var unknown = Vector512.Create(CustomerRow.UnknownAmount);
        for (var row = 0; row < codes.Length; row += Vector512<long>.Count)
        {
            var total = WideLanes.Load<long>(answers.SwitchingCost, row);
            var spend = WideLanes.Load(facts.ReferenceSpend, row);
            var value = WideLanes.Load(facts.Value, row);
            var noTotal = Vector512.Equals(total, unknown);
            var noSpend = Vector512.LessThanOrEqual(spend, Vector512<long>.Zero)
                | (Vector512.LessThanOrEqual(value, Vector512<long>.Zero) & ~Vector512.Equals(value, unknown));
            var noRatio = noTotal | noSpend;
            var lockIn = LockIn(Avx512DQ.ConvertToVector512Double(total), Avx512DQ.ConvertToVector512Double(spend));
            WideLanes.Store(Whole(lockIn, noRatio, CustomerRow.UnknownRatio), answers.LockIn, row);
            WideLanes.Store(Part(lockIn, annuity, perAnnuity, noRatio), answers.BreakEvenDiscount, row);
            WideLanes.Store(Part(lockIn, fullAt, perFull, noRatio), evidence, row);
            var barrier = Avx512F.ConvertToVector128Int16(BarrierOf(lockIn, noRatio, noTotal));
            WideLanes.Store(WideLanes.LoadQuarter<short>(codes, row) | barrier, codes, row);
        }
    }

    /// <summary>floor(total x 10,000 / spend), saturating at 10,000 %: a ratio beyond it is estimated beyond it, whatever its remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> LockIn(Vector512<double> total, Vector512<double> spend)
    {
        var one = Vector512.Create((double)Proportion.MaxBasisPoints);
        var product = total * one;
        var estimate = Vector512.Floor(Avx512F.Min(product / spend, Vector512.Create((double)(Ratio.MaxBasisPoints + 2))));
        return Avx512F.Min(Quotients.Corrected(estimate, total, one, product, spend), Vector512.Create((double)Ratio.MaxBasisPoints));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> BarrierOf(Vector512<double> lockIn, Vector512<long> noRatio, Vector512<long> noTotal)
    {
        var barrier = Barrier(SwitchingBarrier.None);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThan(lockIn, Vector512<double>.Zero).AsInt64(), Barrier(SwitchingBarrier.Low), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, moderate).AsInt64(), Barrier(SwitchingBarrier.Moderate), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, high).AsInt64(), Barrier(SwitchingBarrier.High), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, prohibitive).AsInt64(), Barrier(SwitchingBarrier.Prohibitive), barrier);
        barrier = Vector512.ConditionalSelect(noRatio, Barrier(SwitchingBarrier.NotApplicable), barrier);
        return Vector512.ConditionalSelect(noTotal, Barrier(SwitchingBarrier.Unknown), barrier);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Barrier(SwitchingBarrier barrier) => Vector512.Create((long)barrier << RowCode.BarrierShift);

    /// <summary>The ratio as a part of the one that counts in full, floored to basis points, at most 100 %; -1 where there is no ratio.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Part(Vector512<double> lockIn, Vector512<double> fullAt, Vector512<double> perFull, Vector512<long> noRatio) =>
        Avx512F.VL.ConvertToVector128Int16(Whole(Avx512F.Min(lockIn, fullAt) * perFull, noRatio, CustomerRow.UnknownShare));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Whole(Vector512<double> number, Vector512<long> isUnknown, int unknown) =>
        Avx512F.ConvertToVector256Int32WithTruncation(Vector512.ConditionalSelect(isUnknown.AsDouble(), Vector512.Create((double)unknown), number));
}

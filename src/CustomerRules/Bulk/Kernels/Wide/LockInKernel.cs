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
    private readonly PartRatio ofAnnuity = new(rules.Annuity);
    private readonly PartRatio ofFull = new(rules.Relationships.Scale.LockInFullAt.BasisPoints);

    /// <summary>From the totals that were written, writes ratios and discounts, and the ratio as evidence; adds the barrier to the codes.</summary>
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
            WideLanes.Store(Word(ofAnnuity.Of(lockIn), noRatio), answers.BreakEvenDiscount, row);
            WideLanes.Store(Word(ofFull.Of(lockIn), noRatio), evidence, row);
            var barrier = Avx512F.ConvertToVector128Int16(BarrierOf(lockIn, noRatio, noTotal));
            WideLanes.Store(WideLanes.LoadQuarter<short>(codes, row) | barrier, codes, row);
        }
    }

    /// <summary>floor(total x 10,000 / spend), saturating at 10,000 %: a ratio beyond it is estimated beyond it, whatever its remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> LockIn(Vector512<double> total, Vector512<double> spend)
    {
        var full = Vector512.Create((double)Proportion.MaxBasisPoints);
        var product = total * full;
        var estimate = Vector512.Floor(Avx512F.Min(product / spend, Vector512.Create((double)(Ratio.MaxBasisPoints + 2))));
        return Avx512F.Min(Quotients.Corrected(estimate, total, full, product, spend), Vector512.Create((double)Ratio.MaxBasisPoints));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<long> BarrierOf(Vector512<double> lockIn, Vector512<long> noRatio, Vector512<long> noTotal)
    {
        var barrier = Code(SwitchingBarrier.None);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThan(lockIn, Vector512<double>.Zero).AsInt64(), Code(SwitchingBarrier.Low), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, moderate).AsInt64(), Code(SwitchingBarrier.Moderate), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, high).AsInt64(), Code(SwitchingBarrier.High), barrier);
        barrier = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(lockIn, prohibitive).AsInt64(), Code(SwitchingBarrier.Prohibitive), barrier);
        barrier = Vector512.ConditionalSelect(noRatio, Code(SwitchingBarrier.NotApplicable), barrier);
        return Vector512.ConditionalSelect(noTotal, Code(SwitchingBarrier.Unknown), barrier);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Code(SwitchingBarrier barrier) => Vector512.Create((long)barrier << RowCode.BarrierShift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Word(Vector512<double> part, Vector512<long> noRatio) =>
        Avx512F.VL.ConvertToVector128Int16(Whole(part, noRatio, CustomerRow.UnknownShare));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Whole(Vector512<double> number, Vector512<long> isUnknown, int unknown) =>
        Avx512F.ConvertToVector256Int32WithTruncation(Vector512.ConditionalSelect(isUnknown.AsDouble(), Vector512.Create((double)unknown), number));
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The known parts of the switching cost added up, as <see cref="SwitchingCostPolicy.Assess"/> says; eight rows at a time. At most 3.6 x 10^15, so whole numbers are exact as doubles.</summary>
internal sealed class WideSwitchingCostKernel(int riskAversion)
{
    private const double RiskScale = 100_000_000;

    private readonly Vector512<double> premiumFactor = Quotients.Factor(riskAversion, Proportion.MaxBasisPoints);

    /// <summary>Writes totals, and adds to the codes what is unknown.</summary>
    public void AddUp(in RowTile facts, Span<short> codes, Span<long> totals)
    {
        var unknown = Vector512.Create(CustomerRow.UnknownAmount);
        for (var row = 0; row < codes.Length; row += Vector512<long>.Count)
        {
            var investment = WideLanes.Load(facts.Investment, row);
            var oneOff = WideLanes.Load(facts.OneOffCost, row);
            var loss = WideLanes.Load(facts.LossIfItFails, row);
            var probability = Avx512F.ConvertToVector512Int64(WideLanes.LoadQuarter(facts.Probability, row));
            var criticality = Avx512F.ConvertToVector512Int64(WideLanes.LoadQuarter(facts.Criticality, row));
            var noInvestment = Vector512.Equals(investment, unknown);
            var noOneOff = Vector512.Equals(oneOff, unknown);
            var noRisk = Vector512.Equals(loss, unknown) | Vector512.LessThan(probability | criticality, Vector512<long>.Zero);
            var risk = Risk(Avx512DQ.ConvertToVector512Double(loss), Avx512DQ.ConvertToVector512Double(probability), Avx512DQ.ConvertToVector512Double(criticality));
            var total = Vector512.ConditionalSelect(noInvestment, Vector512<long>.Zero, investment)
                + Vector512.ConditionalSelect(noOneOff, Vector512<long>.Zero, oneOff)
                + Vector512.ConditionalSelect(noRisk, Vector512<long>.Zero, Avx512DQ.ConvertToVector512Int64(risk));
            WideLanes.Store(Vector512.ConditionalSelect(noInvestment & noOneOff & noRisk, unknown, total), totals, row);

            var gaps = (noInvestment & Vector512.Create(RowCode.InvestmentUnknown)) | (noOneOff & Vector512.Create(RowCode.OneOffCostUnknown))
                | (noRisk & Vector512.Create(RowCode.RiskUnknown));
            WideLanes.Store(WideLanes.LoadQuarter<short>(codes, row) | Avx512F.ConvertToVector128Int16(gaps), codes, row);
        }
    }

    /// <summary>floor(loss x probability x (10,000 + floor(risk aversion x criticality / 10,000)) / 10^8). The estimate is up to 1.8 x 10^15 and three roundings off, so within 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Risk(Vector512<double> loss, Vector512<double> probability, Vector512<double> criticality)
    {
        var premium = Vector512.Floor(criticality * premiumFactor);
        var weight = probability * (Vector512.Create((double)Proportion.MaxBasisPoints) + premium);
        var product = loss * weight;
        var estimate = Vector512.Floor(product * Vector512.Create(1 / RiskScale));
        return Quotients.Corrected(estimate, loss, weight, product, Vector512.Create(RiskScale));
    }
}

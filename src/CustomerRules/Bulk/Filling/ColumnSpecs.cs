using System;
using System.Collections.Generic;

namespace CustomerRules.Bulk.Filling;

/// <summary>Every column that can be filled.</summary>
internal static class ColumnSpecs
{
    /// <summary>In the order of <see cref="ColumnSlot"/>.</summary>
    public static IReadOnlyList<ColumnSpec> All { get; } = Array.AsReadOnly<ColumnSpec>(
    [
        FactColumns.TierValue.Spec, FactColumns.Value.Spec, FactColumns.PriorValue.Spec, FactColumns.EarlierValue.Spec, FactColumns.ReferenceSpend.Spec,
        FactColumns.Contribution.Spec, FactColumns.Investment.Spec, FactColumns.OneOffCost.Spec, FactColumns.LossIfItFails.Spec, FactColumns.Growth.Spec,
        FactColumns.FirstOrder.Spec, FactColumns.LastOrder.Spec, FactColumns.LastContact.Spec,
        FactColumns.PreviousTierSince.Spec, FactColumns.OverrideExpires.Spec, FactColumns.OverrideSet.Spec,
        FactColumns.Probability.Spec, FactColumns.Criticality.Spec, FactColumns.ShareOfWallet.Spec, FactColumns.CategoryShare.Spec,
        FactColumns.Satisfaction.Spec, FactColumns.MutualBenefit.Spec, FactColumns.PriceLed.Spec,
        FactColumns.Alternatives.Spec, FactColumns.HorizonMonths.Spec,
        FactColumns.JudgesFuture.Spec, FactColumns.Influential.Spec, FactColumns.OpenMatters.Spec,
        FactColumns.TradePattern.Spec, FactColumns.PreviousTier.Spec, FactColumns.OverrideTier.Spec, FactColumns.PreviousType.Spec,
    ]);
}

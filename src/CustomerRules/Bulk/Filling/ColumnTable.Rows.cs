using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk.Filling;

public sealed partial class ColumnTable
{
    /// <summary>Writes what is known of one customer over its row; every column is filled then, the ones that other rows leave out with unknown.</summary>
    /// <param name="index">The index of the row.</param>
    /// <param name="row">What <see cref="CustomerFacts.ToRow"/> made, at the scale of the table; its date is not kept, so let all rows be of one date.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="row"/> is of another scale.</exception>
    public void Set(int index, in CustomerRow row)
    {
        Guard.Against.OtherRow(index, Rows);
        if (row.Scale != Basis.Scale)
            throw new ArgumentException("row must have " + Basis.Scale + " decimals, as the table has, but had " + row.Scale + ".", nameof(row));
        Put(FactColumns.TierValue.Spec, index, row.TierValue);
        Put(FactColumns.Value.Spec, index, row.Value);
        Put(FactColumns.ReferenceSpend.Spec, index, row.ReferenceSpend);
        Put(FactColumns.Contribution.Spec, index, row.Contribution);
        Put(FactColumns.Investment.Spec, index, row.Investment);
        Put(FactColumns.OneOffCost.Spec, index, row.OneOffCost);
        Put(FactColumns.LossIfItFails.Spec, index, row.LossIfItFails);
        Put(FactColumns.Growth.Spec, index, row.Growth);
        Put(FactColumns.FirstOrder.Spec, index, row.FirstOrder);
        Put(FactColumns.LastOrder.Spec, index, row.LastOrder);
        Put(FactColumns.LastContact.Spec, index, row.LastContact);
        Put(FactColumns.PreviousTierSince.Spec, index, row.PreviousTierSince);
        Put(FactColumns.OverrideExpires.Spec, index, row.OverrideExpires);
        Put(FactColumns.OverrideSet.Spec, index, row.OverrideSet);
        Put(FactColumns.Probability.Spec, index, row.Probability);
        Put(FactColumns.Criticality.Spec, index, row.Criticality);
        Put(FactColumns.ShareOfWallet.Spec, index, row.ShareOfWallet);
        Put(FactColumns.CategoryShare.Spec, index, row.CategoryShare);
        Put(FactColumns.Satisfaction.Spec, index, row.Satisfaction);
        Put(FactColumns.MutualBenefit.Spec, index, row.MutualBenefit);
        Put(FactColumns.PriceLed.Spec, index, row.PriceLed);
        Put(FactColumns.Alternatives.Spec, index, row.Alternatives);
        Put(FactColumns.HorizonMonths.Spec, index, row.HorizonMonths);
        Put(FactColumns.JudgesFuture.Spec, index, row.JudgesFuture);
        Put(FactColumns.Influential.Spec, index, row.Influential);
        Put(FactColumns.OpenMatters.Spec, index, row.OpenMatters);
        Put(FactColumns.TradePattern.Spec, index, (byte)row.TradePattern);
        Put(FactColumns.PreviousTier.Spec, index, (byte)row.PreviousTier);
        Put(FactColumns.OverrideTier.Spec, index, (byte)row.OverrideTier);
        Put(FactColumns.PreviousType.Spec, index, (byte)row.PreviousType);
    }

    private void Put(ColumnSpec spec, int index, long number)
    {
        Open(spec);
        Put(spec, index, spec.OfNumber(number), number);
    }
}

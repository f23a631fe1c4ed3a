using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>One row of the columns, as the front door judges it; absent columns are unknown. Its fields are not validated here: see <see cref="CustomerRow.Problem"/>.</summary>
    /// <param name="index">The index of the row.</param>
    /// <param name="asOf">The date as of which the columns hold; 1900-01-01 to 2199-12-31.</param>
    /// <param name="scale">The decimals of the ledger currency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> or <paramref name="asOf"/> is out of range.</exception>
    public CustomerRow RowAt(int index, LocalDate asOf, MoneyScale scale)
    {
        Guard.Against.OtherRow(index, Rows);
        return new CustomerRow
        {
            Scale = scale,
            AsOf = DayNumber.Of(asOf),
            TierValue = At(TierValue, index, CustomerRow.UnknownAmount),
            Value = At(Value, index, CustomerRow.UnknownAmount),
            ReferenceSpend = At(ReferenceSpend, index, CustomerRow.UnknownAmount),
            Contribution = At(Contribution, index, CustomerRow.UnknownAmount),
            Growth = At(Growth, index, CustomerRow.UnknownRatio),
            FirstOrder = At(FirstOrder, index, CustomerRow.UnknownDate),
            LastOrder = At(LastOrder, index, CustomerRow.UnknownDate),
            LastContact = At(LastContact, index, CustomerRow.UnknownDate),
            TradePattern = At(TradePattern, index, Trade.TradePattern.Unknown),
            Investment = At(Investment, index, CustomerRow.UnknownAmount),
            OneOffCost = At(OneOffCost, index, CustomerRow.UnknownAmount),
            LossIfItFails = At(LossIfItFails, index, CustomerRow.UnknownAmount),
            Probability = At(Probability, index, CustomerRow.UnknownShare),
            Criticality = At(Criticality, index, CustomerRow.UnknownShare),
            Alternatives = At(Alternatives, index, CustomerRow.UnknownCount),
            ShareOfWallet = At(ShareOfWallet, index, CustomerRow.UnknownShare),
            CategoryShare = At(CategoryShare, index, CustomerRow.UnknownShare),
            HorizonMonths = At(HorizonMonths, index, CustomerRow.UnknownCount),
            Satisfaction = At(Satisfaction, index, CustomerRow.UnknownShare),
            MutualBenefit = At(MutualBenefit, index, CustomerRow.UnknownShare),
            JudgesFuture = At(JudgesFuture, index, CustomerRow.UnknownAnswer),
            PriceLed = At(PriceLed, index, CustomerRow.UnknownShare),
            Influential = At(Influential, index, CustomerRow.UnknownAnswer),
            PreviousTier = At(PreviousTier, index, CustomerTier.Unknown),
            PreviousTierSince = At(PreviousTierSince, index, CustomerRow.UnknownDate),
            PreviousType = At(PreviousType, index, RelationshipType.Unknown),
            OverrideTier = At(OverrideTier, index, CustomerTier.Unknown),
            OverrideExpires = At(OverrideExpires, index, CustomerRow.UnknownDate),
            OverrideSet = At(OverrideSet, index, CustomerRow.UnknownDate),
            OpenMatters = At(OpenMatters, index, CustomerRow.UnknownAnswer),
        };
    }

    private static T At<T>(ReadOnlyMemory<T> column, int index, T unknown) => column.IsEmpty ? unknown : column.Span[index];
}

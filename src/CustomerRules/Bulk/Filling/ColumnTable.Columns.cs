using System;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Filling;

public sealed partial class ColumnTable
{
    /// <summary>The columns for the assessment, over the memory of the table: nothing is copied.</summary>
    /// <remarks>
    /// What follows from other columns is worked out as the front door does it: a tier value that was never filled is the trailing year's value or contribution as
    /// the basis asks, and unknown for any other measure; reference spend and growth follow from the three years' values. Cost: one pass over the rows for those two, in memory of their own.
    /// </remarks>
    public CustomerColumns ToColumns()
    {
        var value = Column<long>(ColumnSlot.Value);
        var contribution = Column<long>(ColumnSlot.Contribution);
        var tierValue = IsFilled(ColumnSlot.TierValue) ? Column<long>(ColumnSlot.TierValue) : Basis.Measure switch
        {
            TierBasis.Revenue => value,
            TierBasis.Contribution => contribution,
            _ => default,
        };
        var sources = new SpendSources(
            Rows, value, Column<long>(ColumnSlot.PriorValue), Column<long>(ColumnSlot.EarlierValue), Column<long>(ColumnSlot.ReferenceSpend), Column<int>(ColumnSlot.Growth));
        return new CustomerColumns(Rows)
            .WithTierValue(tierValue)
            .WithValue(Column<long>(ColumnSlot.Value))
            .WithReferenceSpend(sources.ReferenceSpend())
            .WithContribution(Column<long>(ColumnSlot.Contribution))
            .WithInvestment(Column<long>(ColumnSlot.Investment))
            .WithOneOffCost(Column<long>(ColumnSlot.OneOffCost))
            .WithLossIfItFails(Column<long>(ColumnSlot.LossIfItFails))
            .WithGrowth(sources.Growth())
            .WithFirstOrder(Column<int>(ColumnSlot.FirstOrder))
            .WithLastOrder(Column<int>(ColumnSlot.LastOrder))
            .WithLastContact(Column<int>(ColumnSlot.LastContact))
            .WithPreviousTierSince(Column<int>(ColumnSlot.PreviousTierSince))
            .WithOverrideExpires(Column<int>(ColumnSlot.OverrideExpires))
            .WithOverrideSet(Column<int>(ColumnSlot.OverrideSet))
            .WithProbability(Column<short>(ColumnSlot.Probability))
            .WithCriticality(Column<short>(ColumnSlot.Criticality))
            .WithShareOfWallet(Column<short>(ColumnSlot.ShareOfWallet))
            .WithCategoryShare(Column<short>(ColumnSlot.CategoryShare))
            .WithSatisfaction(Column<short>(ColumnSlot.Satisfaction))
            .WithMutualBenefit(Column<short>(ColumnSlot.MutualBenefit))
            .WithPriceLed(Column<short>(ColumnSlot.PriceLed))
            .WithAlternatives(Column<short>(ColumnSlot.Alternatives))
            .WithHorizonMonths(Column<short>(ColumnSlot.HorizonMonths))
            .WithJudgesFuture(Column<sbyte>(ColumnSlot.JudgesFuture))
            .WithInfluential(Column<sbyte>(ColumnSlot.Influential))
            .WithOpenMatters(Column<sbyte>(ColumnSlot.OpenMatters))
            .WithTradePattern(Column<TradePattern>(ColumnSlot.TradePattern))
            .WithPreviousTier(Column<CustomerTier>(ColumnSlot.PreviousTier))
            .WithOverrideTier(Column<CustomerTier>(ColumnSlot.OverrideTier))
            .WithPreviousType(Column<RelationshipType>(ColumnSlot.PreviousType));
    }

    private ReadOnlyMemory<T> Column<T>(ColumnSlot slot)
        where T : struct =>
        stores[(int)slot] is ColumnArray<T> column ? column.First(Rows) : default;
}

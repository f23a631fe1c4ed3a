using System;
using CustomerRules.Bulk;

namespace CustomerRules.Cli.Trials;

// Which columns there are, and which of them vary together.
internal sealed partial class SyntheticRows
{
    private const int Trade = 1;
    private const int Dates = 2;

    private CustomerColumns Columns(CustomerColumns customers) => Unvaried(customers, Evidence(customers, new CustomerColumns(_rows)
        .WithTierValue(Amounts(customers.TierValue, Trade))
        .WithValue(Amounts(customers.Value, Trade))
        .WithReferenceSpend(Amounts(customers.ReferenceSpend, Trade))
        .WithContribution(Amounts(customers.Contribution, Trade))
        .WithInvestment(Amounts(customers.Investment, 3))
        .WithOneOffCost(Amounts(customers.OneOffCost, 4))
        .WithLossIfItFails(Amounts(customers.LossIfItFails, 5))
        .WithFirstOrder(Days(customers.FirstOrder))
        .WithLastOrder(Days(customers.LastOrder))
        .WithLastContact(Days(customers.LastContact))
        .WithPreviousTierSince(Days(customers.PreviousTierSince))
        .WithOverrideExpires(Days(customers.OverrideExpires))
        .WithOverrideSet(Days(customers.OverrideSet))));

    private CustomerColumns Evidence(CustomerColumns customers, CustomerColumns rows) => rows
        .WithProbability(Shares(customers.Probability, 6))
        .WithCriticality(Shares(customers.Criticality, 7))
        .WithShareOfWallet(Shares(customers.ShareOfWallet, 8))
        .WithCategoryShare(Shares(customers.CategoryShare, 9))
        .WithSatisfaction(Shares(customers.Satisfaction, 10))
        .WithMutualBenefit(Shares(customers.MutualBenefit, 11))
        .WithPriceLed(Shares(customers.PriceLed, 12));

    private CustomerColumns Unvaried(CustomerColumns customers, CustomerColumns rows) => rows
        .WithGrowth(Same(customers.Growth))
        .WithTradePattern(Same(customers.TradePattern))
        .WithAlternatives(Same(customers.Alternatives))
        .WithHorizonMonths(Same(customers.HorizonMonths))
        .WithJudgesFuture(Same(customers.JudgesFuture))
        .WithInfluential(Same(customers.Influential))
        .WithPreviousTier(Same(customers.PreviousTier))
        .WithPreviousType(Same(customers.PreviousType))
        .WithOverrideTier(Same(customers.OverrideTier))
        .WithOpenMatters(Same(customers.OpenMatters));

    private long[] Amounts(ReadOnlyMemory<long> customers, int what) => Column(customers, what, Variation.Amount);

    private short[] Shares(ReadOnlyMemory<short> customers, int what) => Column(customers, what, Variation.Share);

    private int[] Days(ReadOnlyMemory<int> customers) => Column(customers, Dates, Variation.Date);

    private T[] Same<T>(ReadOnlyMemory<T> customers) => Column(customers, 0);
}

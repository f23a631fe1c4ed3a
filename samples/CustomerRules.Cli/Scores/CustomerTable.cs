using System;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Cli.Customers;

namespace CustomerRules.Cli.Scores;

/// <summary>Customers as columns, in the order of their ids.</summary>
internal static class CustomerTable
{
    /// <summary>Every column that a row has.</summary>
    public static CustomerColumns Of(CustomerBase customers, RuleBook rules)
    {
        var rows = customers.Customers.Select(facts => facts.ToRow(customers.AsOf, rules.Tiers.Basis)).ToArray();
        return new CustomerColumns(rows.Length)
            .WithTierValue(Column(row => row.TierValue))
            .WithValue(Column(row => row.Value))
            .WithReferenceSpend(Column(row => row.ReferenceSpend))
            .WithContribution(Column(row => row.Contribution))
            .WithInvestment(Column(row => row.Investment))
            .WithOneOffCost(Column(row => row.OneOffCost))
            .WithLossIfItFails(Column(row => row.LossIfItFails))
            .WithGrowth(Column(row => row.Growth))
            .WithFirstOrder(Column(row => row.FirstOrder))
            .WithLastOrder(Column(row => row.LastOrder))
            .WithLastContact(Column(row => row.LastContact))
            .WithTradePattern(Column(row => row.TradePattern))
            .WithProbability(Column(row => row.Probability))
            .WithCriticality(Column(row => row.Criticality))
            .WithAlternatives(Column(row => row.Alternatives))
            .WithShareOfWallet(Column(row => row.ShareOfWallet))
            .WithCategoryShare(Column(row => row.CategoryShare))
            .WithHorizonMonths(Column(row => row.HorizonMonths))
            .WithSatisfaction(Column(row => row.Satisfaction))
            .WithMutualBenefit(Column(row => row.MutualBenefit))
            .WithJudgesFuture(Column(row => row.JudgesFuture))
            .WithPriceLed(Column(row => row.PriceLed))
            .WithInfluential(Column(row => row.Influential))
            .WithPreviousTier(Column(row => row.PreviousTier))
            .WithPreviousTierSince(Column(row => row.PreviousTierSince))
            .WithPreviousType(Column(row => row.PreviousType))
            .WithOverrideTier(Column(row => row.OverrideTier))
            .WithOverrideExpires(Column(row => row.OverrideExpires))
            .WithOverrideSet(Column(row => row.OverrideSet))
            .WithOpenMatters(Column(row => row.OpenMatters));

        T[] Column<T>(Converter<CustomerRow, T> field) => Array.ConvertAll(rows, field);
    }
}

using System.Collections.Generic;
using System.Linq;
using CustomerRules.Cli.Facts;
using CustomerRules.Cli.Investments;
using CustomerRules.Cli.Orders;
using NodaTime;

namespace CustomerRules.Cli.Customers;

/// <summary>Everybody with an order line before the date of assessment, with all that the three files say of them.</summary>
internal sealed class CustomerBase(OrderBook orders, CardFile cards, InvestmentFile investments, LocalDate asOf)
{
    /// <summary>The date of assessment.</summary>
    public LocalDate AsOf { get; } = asOf;

    /// <summary>The order file.</summary>
    public OrderBook Orders { get; } = orders;

    /// <summary>The facts file.</summary>
    public CardFile Cards { get; } = cards;

    /// <summary>The investments file.</summary>
    public InvestmentFile Investments { get; } = investments;

    /// <summary>All customers, by id in ordinal order.</summary>
    public IReadOnlyList<CustomerFacts> Customers { get; } = [.. orders.History.CustomerIds.Select(customer => Facts(customer, orders, cards, investments))];

    private static CustomerFacts Facts(string customer, OrderBook orders, CardFile cards, InvestmentFile investments)
    {
        var card = cards.Of(customer);
        var trade = orders.FactsOf(customer);
        if (card.AnnualSpend is { } spend)
            trade = trade.WithValue(spend);
        if (card.AnnualContribution is { } contribution)
            trade = trade.WithContribution(contribution);

        var ledger = investments.Of(customer) ?? (card.InvestmentsKnown ? [] : null);
        return card.Facts.WithTrade(trade).WithInvestments(ledger);
    }
}

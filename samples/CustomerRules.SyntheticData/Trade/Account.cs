using System.Collections.Generic;
using CustomerRules.SyntheticData.Catalogue;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>A customer with its orders and what they come to.</summary>
internal sealed record Account(Customer Customer, IReadOnlyList<Order> Orders, TradeHistory History)
{
    public static Account Open(Customer customer, Assortment assortment)
    {
        List<Order> orders = Returns.Of(customer, Purchases.Of(customer, assortment));
        return new Account(customer, orders, new TradeHistory(orders));
    }
}

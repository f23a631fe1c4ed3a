using System;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class CrowdsTests
{
    [Fact]
    public void Crowds_reach_from_nobody_to_the_most_and_hold_each_customer_once()
    {
        var crowds = Crowds.Any.Drawn(400);

        Assert.Equal(0, crowds.Min(crowd => crowd.Count));
        Assert.Equal(Crowds.MaxCustomers, crowds.Max(crowd => crowd.Count));
        Assert.All(crowds, crowd => Assert.Equal(crowd.Count, crowd.Select(customer => customer.Id).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Every_part_of_a_position_and_every_kind_of_value_comes()
    {
        var customers = Crowds.Any.Drawn(400).SelectMany(crowd => crowd).ToList();

        Assert.Equal(5, customers.Select(customer => customer.Position.Tier).Distinct<CustomerTier>().Count());
        Assert.Equal(5, customers.Select(customer => customer.Position.Relationship).Distinct<RelationshipType>().Count());
        Assert.Equal(7, customers.Select(customer => customer.Position.Pattern).Distinct<TradePattern>().Count());
        Assert.Contains(customers, customer => customer.Value is null);
        Assert.Contains(customers, customer => customer.Value == 9_000_000_000_000m);
        Assert.Contains(customers, customer => customer.Value == -9_000_000_000_000m);
    }
}

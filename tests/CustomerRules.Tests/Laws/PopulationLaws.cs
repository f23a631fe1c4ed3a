using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PopulationLaws
{
    private static readonly CustomerTier[] Tiers = [.. Enum.GetValues(typeof(CustomerTier)).Cast<CustomerTier>()];
    private static readonly RelationshipType[] Types = [.. Enum.GetValues(typeof(RelationshipType)).Cast<RelationshipType>()];
    private static readonly TradePattern[] Patterns = [.. Enum.GetValues(typeof(TradePattern)).Cast<TradePattern>()];

    [Fact]
    public void Every_customer_stands_in_exactly_one_cell() => Law.Holds(Crowds.Any, crowd =>
    {
        var view = crowd.View();

        Assert.Equal(crowd.Count, view.Cells.Sum(cell => cell.Figures.Customers));
        Assert.Equal(crowd.Sum(customer => customer.Value ?? 0), view.Cells.Sum(cell => cell.Figures.Value));
        Assert.Equal(crowd.Count(customer => customer.Value is null), view.Cells.Sum(cell => cell.Figures.ValuesUnknown));
        Assert.All(crowd, customer => Assert.Contains(customer.Id, view.CustomersAt(customer.Position), StringComparer.Ordinal));
        Assert.All(crowd, customer => Assert.Equal(customer.Position, view.PositionOf(customer.Id)));
    });

    [Fact]
    public void A_cell_is_what_stands_there() => Law.Holds(Crowds.Any.Zip(Crowds.Position), drawn =>
    {
        var (crowd, position) = drawn;
        var there = crowd.Where(customer => customer.Position == position).ToList();
        var figures = crowd.View().At(position);

        Assert.Equal((there.Count, there.Sum(customer => customer.Value ?? 0), there.Count(customer => customer.Value is null)),
            (figures.Customers, figures.Value, figures.ValuesUnknown));
        Assert.Equal(there.Select(customer => customer.Id).OrderBy(id => id, StringComparer.Ordinal), crowd.View().CustomersAt(position), StringComparer.Ordinal);
    });

    [Fact]
    public void Rows_columns_and_cells_add_up_to_the_whole() => Law.Holds(Crowds.Any, crowd =>
    {
        var view = crowd.View();

        Assert.Equal(view.Whole, Sum(Tiers.Select(tier => view.Of(tier))));
        Assert.Equal(view.Whole, Sum(Types.Select(type => view.Of(relationship: type))));
        Assert.Equal(view.Whole, Sum(Patterns.Select(pattern => view.Of(pattern: pattern))));
        Assert.All(Tiers, tier => Assert.Equal(view.Of(tier), Sum(Types.Select(type => view.Of(tier, type)))));
        Assert.All(Types, type => Assert.Equal(view.Of(relationship: type), Sum(Patterns.Select(pattern => view.Of(relationship: type, pattern: pattern)))));
        Assert.All(view.Cells, cell =>
            Assert.Equal(cell.Figures, view.Of(cell.Position.Tier, cell.Position.Relationship, cell.Position.Pattern)));
    });

    [Fact]
    public void The_order_of_the_customers_never_matters() => Law.Holds(Crowds.Any, crowd =>
    {
        Assert.Equal(crowd.View().Cells, crowd.Reverse().View().Cells);
        Assert.Equal(crowd.View().Cells, crowd.OrderBy(customer => customer.Value).View().Cells);
    });

    [Fact]
    public void Parts_merge_to_the_whole_in_any_order() => Law.Holds(Crowds.Any.Zip(Gen.Choose(0, Crowds.MaxCustomers)), drawn =>
    {
        var (crowd, cut) = drawn;
        var (one, other) = (crowd.Take(cut).View(), crowd.Skip(cut).View());

        Assert.Equal(crowd.View().Cells, one.Merge(other).Cells);
        Assert.Equal(crowd.View().Cells, other.Merge(one).Cells);
        Assert.Empty(crowd.View().DriftTo(one.Merge(other)).Changes);
    });

    private static PopulationFigures Sum(IEnumerable<PopulationFigures> parts) =>
        parts.Aggregate(default(PopulationFigures), (sum, part) => sum.Plus(part));
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class SwitchingCostBreakdownTests
{
    private const SwitchingCostFacet Procedural = SwitchingCostFacet.Procedural;
    private const SwitchingCostFacet Financial = SwitchingCostFacet.Financial;
    private const SwitchingCostFacet Relational = SwitchingCostFacet.Relational;
    private const SwitchingCostOrigin Own = SwitchingCostOrigin.OwnInvestment;
    private const SwitchingCostOrigin Earned = SwitchingCostOrigin.Earned;

    [Theory]
    [InlineData(InvestmentKind.Training, Procedural)]
    [InlineData(InvestmentKind.Process, Procedural)]
    [InlineData(InvestmentKind.Money, Financial)]
    [InlineData(InvestmentKind.Asset, Financial)]
    [InlineData(InvestmentKind.Personnel, Relational)]
    public void An_investment_is_the_customers_own(InvestmentKind kind, SwitchingCostFacet facet) =>
        Alone(Customers.Stranger().WithInvestments(new SunkInvestment(kind, 7, new(2024, 1, 1))), facet, Own);

    [Fact]
    public void Each_one_off_cost_has_the_facet_and_the_origin_of_the_design()
    {
        Alone(Leaving(new(search: 7)), Procedural, Own);
        Alone(Leaving(new(evaluation: 7)), Procedural, Own);
        Alone(Leaving(new(learning: 7)), Procedural, Own);
        Alone(Leaving(new(setUp: 7)), Procedural, Own);
        Alone(Leaving(new(forfeitedBenefits: 7)), Financial, Earned);
        Alone(Leaving(new(contractPenalty: 7)), Financial, SwitchingCostOrigin.Contract);
        Alone(Leaving(new(exitFee: 7)), Financial, SwitchingCostOrigin.ExitFee);
        Alone(Leaving(new(relationshipLoss: 7)), Relational, Earned);

        static CustomerFacts Leaving(OneOffCosts costs) => Customers.Stranger().WithOneOffCosts(costs);
    }

    [Fact]
    public void Risk_is_procedural_and_earned() =>
        Alone(Customers.Stranger().WithSwitchingRisk(new SwitchingRisk(7, Proportion.Full, Proportion.Zero)), Procedural, Earned);

    [Fact]
    public void The_worked_example_is_procedural_and_mostly_the_customers_own()
    {
        var parts = Assess(Customers.Bound(Customers.Stranger())).BreakDownSwitchingCost();

        Assert.Equal((460_000m, 0m, 0m), (parts.Of(Procedural), parts.Of(Financial), parts.Of(Relational)));
        Assert.Equal((320_000m, 140_000m), (parts.Of(Own), parts.Of(Earned)));
        Assert.Equal((0m, 0m), (parts.Of(SwitchingCostOrigin.Contract), parts.Of(SwitchingCostOrigin.ExitFee)));
    }

    [Fact]
    public void Nothing_known_is_nothing_everywhere() => Assert.Empty(NotZero(Customers.Stranger()));

    [Fact]
    public void A_facet_or_origin_that_is_not_defined_is_refused()
    {
        var parts = Assess(Customers.Stranger()).BreakDownSwitchingCost();

        var facet = Assert.Throws<ArgumentOutOfRangeException>(() => parts.Of((SwitchingCostFacet)3));
        Assert.StartsWith("facet must be a defined SwitchingCostFacet, but was 3.", facet.Message, StringComparison.Ordinal);
        var origin = Assert.Throws<ArgumentOutOfRangeException>(() => parts.Of((SwitchingCostOrigin)4));
        Assert.StartsWith("origin must be a defined SwitchingCostOrigin, but was 4.", origin.Message, StringComparison.Ordinal);
    }

    private static void Alone(CustomerFacts facts, SwitchingCostFacet facet, SwitchingCostOrigin origin) =>
        Assert.Equal([(facet.ToString(), 7m), (origin.ToString(), 7m)], NotZero(facts));

    private static List<(string Name, decimal Amount)> NotZero(CustomerFacts facts)
    {
        var parts = Assess(facts).BreakDownSwitchingCost();
        var facets = Enum.GetValues(typeof(SwitchingCostFacet)).Cast<SwitchingCostFacet>().Select(facet => (facet.ToString(), parts.Of(facet)));
        var origins = Enum.GetValues(typeof(SwitchingCostOrigin)).Cast<SwitchingCostOrigin>().Select(origin => (origin.ToString(), parts.Of(origin)));
        return facets.Concat(origins).Where(part => part.Item2 != 0).ToList();
    }

    private static CustomerAssessment Assess(CustomerFacts facts) =>
        RuleBook.Standard.Assess(facts, Customers.AsOf, RuleBook.Standard.Tiers.FindBoundaries(Array.Empty<decimal>(), Customers.AsOf));
}

using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class EvidenceContributionTests
{
    [Fact]
    public void Held_but_unhappy_comes_about_item_by_item()
    {
        var row = Customers.HeldButUnhappy().ToRow(Customers.AsOf);
        var contributions = RelationshipPolicy.Standard.Contributions(row, SwitchingCostPolicy.Standard.Assess(row));
        Assert.Equal([207_000, 250_000, 160_000, 80_000, 66_660, 40_000, 50_000, 0, 60_000, 100_000], contributions.Select(item => item.Points));
        Assert.Equal([4_600, 10_000, 8_000, 8_000, 3_333, 2_000, 2_500, 0, 4_000, 10_000], contributions.Select(item => item.Value?.BasisPoints));
        Assert.Equal([45, 25, 20, 10, 20, 20, 20, 15, 15, 10], contributions.Select(item => item.Weight));
    }

    [Fact]
    public void Unknown_items_are_listed_without_points()
    {
        var contributions = RelationshipPolicy.Standard.Contributions(Rows.Unknown, SwitchingCostPolicy.Standard.Assess(Rows.Unknown));
        Assert.Equal(EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment), contributions.Select(item => item.Item));
        Assert.All(contributions, item => Assert.Equal((null, 0), (item.Value, item.Points)));
    }

    [Fact]
    public void A_known_nothing_differs_from_an_unknown()
    {
        var nothing = new EvidenceContribution(EvidenceItem.Satisfaction, 20, Proportion.Zero);
        var unknown = new EvidenceContribution(EvidenceItem.Satisfaction, 20, null);
        Assert.Equal(nothing.Points, unknown.Points);
        Assert.NotEqual(nothing, unknown);
    }

    [Fact]
    public void The_default_is_an_unknown_lock_in_ratio_of_weight_0() =>
        Assert.Equal(new EvidenceContribution(EvidenceItem.LockIn, 0, null), default);

    [Fact]
    public void The_explanation_lists_the_same_contributions()
    {
        var row = Customers.LoyalPartner().ToRow(Customers.AsOf);
        var explanation = RuleBook.Standard.Explain(Customers.LoyalPartner(), Customers.AsOf, new(3m, 2m, 1m));
        Assert.Equal(RelationshipPolicy.Standard.Contributions(row, SwitchingCostPolicy.Standard.Assess(row)), explanation.Contributions);
    }
}

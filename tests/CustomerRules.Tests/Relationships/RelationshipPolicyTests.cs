using System;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class RelationshipPolicyTests
{
    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = RelationshipPolicy.Standard;
        Assert.Same(EvidenceWeights.Standard, policy.Weights);
        Assert.Same(EvidenceScale.Standard, policy.Scale);
        Assert.Equal((5_000, 500, 4_000), (policy.Line.BasisPoints, policy.Hysteresis.BasisPoints, policy.MinimumCoverage.BasisPoints));
    }

    [Fact]
    public void What_is_given_is_kept()
    {
        var weights = new EvidenceWeights();
        var scale = new EvidenceScale();
        var policy = new RelationshipPolicy(weights, scale, Percent(60), Percent(7), Percent(30));
        Assert.Same(weights, policy.Weights);
        Assert.Same(scale, policy.Scale);
        Assert.Equal((Percent(60), Percent(7), Percent(30)), (policy.Line, policy.Hysteresis, policy.MinimumCoverage));
    }

    [Theory]
    [InlineData(5, "5.00 %", "95.00 %", "5.00 %")]
    [InlineData(3, "3.00 %", "97.00 %", "5.00 %")]
    [InlineData(96, "96.00 %", "4.00 %", "5.00 %")]
    public void A_hysteresis_that_does_not_fit_around_the_line_is_refused(int line, string below, string above, string shown) =>
        Refusal.Of<ArgumentException>(
            () => new RelationshipPolicy(line: Percent(line)),
            "hysteresis",
            $"hysteresis must be less than the line of {below} and at most {above}, but was {shown}.");

    [Fact]
    public void A_hysteresis_that_just_fits_is_accepted()
    {
        Assert.Equal(Percent(95), new RelationshipPolicy(line: Percent(95)).Line);
        Assert.Equal(501, new RelationshipPolicy(line: Proportion.FromBasisPoints(501)).Line.BasisPoints);
        Assert.Equal(Proportion.Full, new RelationshipPolicy(line: Proportion.Full, hysteresis: Proportion.Zero).Line);
    }

    [Fact]
    public void A_type_from_no_evidence_at_all_cannot_be_asked_for() =>
        Refusal.Of<ArgumentException>(
            () => new RelationshipPolicy(minimumCoverage: Proportion.Zero), "minimumCoverage", "minimumCoverage must be above 0 %, but was 0.00 %.");

    [Fact]
    public void The_least_minimum_coverage_still_asks_for_something_on_each_axis()
    {
        var policy = new RelationshipPolicy(minimumCoverage: Proportion.FromBasisPoints(1));
        Assert.Equal(RelationshipType.Unknown, (Generators.Rows.Unknown with { Alternatives = 9 }).Relationship(policy).Type);
        Assert.Equal(RelationshipType.Transactional, (Generators.Rows.Unknown with { Alternatives = 9, PriceLed = 10_000 }).Relationship(policy).Type);
    }

    private static Proportion Percent(int percent) => Proportion.FromPercent(percent);
}

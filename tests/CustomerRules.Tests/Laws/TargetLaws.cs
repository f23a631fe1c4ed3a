using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Which relationship is worth having, for any row under any policy.</summary>
public class TargetLaws
{
    private static readonly Gen<TargetPolicy> Policies =
        from close in Gen.Choose(1, 4)
        from willing in Gen.Choose(close, 4)
        from priceLed in Gen.Choose(1, 10_000)
        from alternatives in Gen.Choose(1, 6)
        from horizon in Gen.Choose(1, 40)
        from signs in Gen.Choose(1, 3)
        select new TargetPolicy((CustomerTier)close, (CustomerTier)willing, Proportion.FromBasisPoints(priceLed), alternatives, horizon, signs);

    private static readonly Gen<(CustomerRow Row, CustomerTier Tier, PotentialKind Potential, TargetPolicy Policy)> Cases =
        from row in Gen.Frequency((1, Rows.Any), (3, Evidence.Rows))
        from tier in RowFields.Tier
        from potential in Gen.Choose(0, 3)
        from policy in Gen.OneOf(Gen.Constant(TargetPolicy.Standard), Policies)
        select (row, tier, (PotentialKind)potential, policy);

    [Fact]
    public void It_agrees_with_its_documentation_read_aloud() =>
        Law.Holds(Cases, x => Assert.Equal(NaiveTarget.Of(x.Row, x.Tier, x.Potential, x.Row.Relationship(), x.Policy), Of(x.Row, x.Tier, x.Potential, x.Policy).Target), runs: 1_000);

    [Fact]
    public void Nobody_is_ever_to_be_held_captive_and_a_captive_is_always_freed() => Law.Holds(Cases, x =>
    {
        var target = Of(x.Row, x.Tier, x.Potential, x.Policy);
        Assert.NotEqual(RelationshipType.Captive, target.TargetType);
        Assert.DoesNotContain(RelationshipType.Captive, target.Steps);
        Assert.Equal(target.Present == RelationshipType.Captive, target.Target == TargetRelationship.RestoreMutualBenefit);
    });

    [Fact]
    public void The_last_step_is_the_target_and_there_are_steps_exactly_when_it_differs() => Law.Holds(Cases, x =>
    {
        var target = Of(x.Row, x.Tier, x.Potential, x.Policy);
        var differs = target.TargetType != RelationshipType.Unknown && target.Present != RelationshipType.Unknown && target.TargetType != target.Present;
        Assert.Equal(differs, target.DiffersFromPresent);
        Assert.Equal(differs, target.Steps.Count > 0);
        Assert.True(!differs || target.Steps[target.Steps.Count - 1] == target.TargetType);
        Assert.DoesNotContain(target.Present, target.Steps);
    });

    [Fact]
    public void A_better_tier_never_asks_for_less() => Law.Holds(Cases, x =>
    {
        var better = x.Tier is CustomerTier.Unknown or CustomerTier.A ? x.Tier : x.Tier - 1;
        if (Of(x.Row, x.Tier, x.Potential, x.Policy).Target == TargetRelationship.Develop)
            Assert.Equal(TargetRelationship.Develop, Of(x.Row, better, x.Potential, x.Policy).Target);
    });

    [Fact]
    public void Another_sign_against_it_never_brings_a_customer_closer() => Law.Holds(Cases, x =>
    {
        var relationship = x.Row.Relationship();
        if (x.Policy.Assess(x.Row, x.Tier, x.Potential, relationship).Target != TargetRelationship.StayTransactional)
            return;
        Assert.All(
            new[] { x.Row with { PriceLed = 10_000 }, x.Row with { Alternatives = 10_000 }, x.Row with { HorizonMonths = 0 } },
            row => Assert.Equal(TargetRelationship.StayTransactional, x.Policy.Assess(row, x.Tier, x.Potential, relationship).Target));
    });

    [Fact]
    public void Unknown_evidence_never_speaks_against_a_customer() => Law.Holds(Cases, x =>
    {
        var nothing = x.Row with { PriceLed = -1, Alternatives = -1, HorizonMonths = -1 };
        var target = x.Policy.Assess(nothing, x.Tier, x.Potential, x.Row.Relationship());
        Assert.False(target.Reasons.HasFlag(TargetReasons.NotPartnerMaterial));
        Assert.True(target.Reasons.HasFlag(TargetReasons.PriceLedUnknown | TargetReasons.AlternativesUnknown | TargetReasons.HorizonUnknown));
        Assert.False(target.Target == TargetRelationship.StayTransactional && target.Reasons.HasFlag(TargetReasons.CloseByTier));
    });

    [Fact]
    public void No_partner_material_is_said_only_where_it_decides() => Law.Holds(Cases, x =>
    {
        var target = Of(x.Row, x.Tier, x.Potential, x.Policy);
        var signs = new[] { TargetReasons.PriceLedHigh, TargetReasons.ManyAlternatives, TargetReasons.ShortHorizon }.Count(sign => target.Reasons.HasFlag(sign));
        Assert.Equal(
            target.Target == TargetRelationship.StayTransactional && signs >= x.Policy.SignsAgainst, target.Reasons.HasFlag(TargetReasons.NotPartnerMaterial));
    });

    [Fact]
    public void Every_reason_is_told_with_figures_that_are_known() => Law.Holds(Cases, x =>
    {
        var target = Of(x.Row, x.Tier, x.Potential, x.Policy);
        Assert.All(x.Policy.Explain(target), reason => Assert.DoesNotMatch("{|}|-1|未知 (%|家|个月)", reason.In(Language.Chinese) + reason.In(Language.English)));
        Assert.Equal(target.Target == TargetRelationship.Unknown, target.Reasons.HasFlag(TargetReasons.AskFirst));
    });

    private static TargetAssessment Of(CustomerRow row, CustomerTier tier, PotentialKind potential, TargetPolicy policy) =>
        policy.Assess(row, tier, potential, row.Relationship());
}

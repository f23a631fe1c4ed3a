using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Strength and willingness never mix.</summary>
public class ScreeningLaws
{
    private static readonly Gen<CustomerRow> AnyRow = Gen.OneOf(Rows.Any, Evidence.Rows.SelectMany(Strong));

    private static readonly Gen<(CustomerRow Row, CustomerTier Tier, ScreeningPolicy Policy)> Cases =
        from row in AnyRow
        from tier in RowFields.Tier
        from policy in ScreeningPolicies.Any
        select (row, tier, policy);

    [Fact]
    public void It_agrees_with_its_documentation_in_unbounded_integers() => Law.Holds(
        Cases,
        x =>
        {
            var screening = Screen(x.Row, x.Tier, x.Policy);
            Assert.Equal(NaiveScreening.Of(x.Row, x.Tier, x.Row.Relationship(), x.Policy), (screening.Quadrant, screening.Certainty, screening.Strength));
        },
        runs: 1_000);

    [Fact]
    public void No_fact_of_strength_changes_the_willingness() => Law.Holds(Cases.Zip(Rows.Any, (x, other) => (x, other)), y =>
    {
        var (row, other) = (y.x.Row, y.other);
        var stronger = row with { Growth = other.Growth, Influential = other.Influential, Contribution = other.Contribution, Value = other.Value, TierValue = other.TierValue };
        Assert.Equal(Screen(row, y.x.Tier, y.x.Policy).Willingness, Screen(stronger, CustomerTier.A, y.x.Policy).Willingness);
    });

    [Fact]
    public void No_evidence_of_willingness_changes_the_strength() => Law.Holds(Cases.Zip(Evidence.Rows, (x, other) => (x, other)), y =>
    {
        var (row, other) = (y.x.Row, y.other);
        var willing = row with
        {
            HorizonMonths = other.HorizonMonths,
            Satisfaction = other.Satisfaction,
            MutualBenefit = other.MutualBenefit,
            JudgesFuture = other.JudgesFuture,
            PriceLed = other.PriceLed,
            TradePattern = other.TradePattern,
            Alternatives = other.Alternatives,
            ShareOfWallet = other.ShareOfWallet,
            CategoryShare = other.CategoryShare,
            Investment = other.Investment,
            PreviousType = other.PreviousType,
        };
        Assert.Equal(Screen(row, y.x.Tier, y.x.Policy).Strength, Screen(willing, y.x.Tier, y.x.Policy).Strength);
    });

    [Fact]
    public void Contributions_add_up_exactly_to_the_numerator_of_the_strength() => Law.Holds(Cases, x =>
    {
        var known = x.Policy.Contributions(x.Row, x.Tier).Where(item => item.Value is not null).ToList();
        var (points, weight, strength) = (known.Sum(item => item.Points), known.Sum(item => item.Weight), Screen(x.Row, x.Tier, x.Policy).Strength);
        Assert.Equal((weight * 100, points / 100), (strength.Coverage.BasisPoints, strength.Lowest.BasisPoints));
        Assert.Equal(weight == 0 ? null : points / weight, strength.Score?.BasisPoints);
    });

    [Fact]
    public void More_of_any_strength_never_makes_a_customer_weaker() => Law.Holds(
        Cases.Zip(Gen.Choose(0, 100_000), (x, more) => (x, more)),
        y =>
        {
            var row = y.x.Row;
            var growing = row.Growth == CustomerRow.UnknownRatio ? row : row with { Growth = System.Math.Min(1_000_000, row.Growth + y.more) };
            var influential = row.Influential == 0 ? row with { Influential = 1 } : row;
            var better = y.x.Tier is CustomerTier.Unknown or CustomerTier.A ? y.x.Tier : y.x.Tier - 1;
            var strength = Screen(row, y.x.Tier, y.x.Policy).Strength.Score;
            Assert.All(
                new[] { Screen(growing, y.x.Tier, y.x.Policy), Screen(influential, y.x.Tier, y.x.Policy), Screen(row, better, y.x.Policy) },
                other => Assert.True(strength is not { } score || other.Strength.Score >= score));
        });

    [Fact]
    public void A_certain_quadrant_stays_whatever_the_unknown_facts_turn_out_to_be() => Law.Holds(Cases.Zip(Rows.Any, (x, other) => (x, other)), y =>
    {
        var (row, other) = (y.x.Row, y.other);
        var screening = Screen(row, y.x.Tier, y.x.Policy);
        var completed = row with
        {
            Growth = row.Growth == CustomerRow.UnknownRatio ? other.Growth : row.Growth,
            Influential = row.Influential < 0 ? other.Influential : row.Influential,
            Contribution = row.Contribution == CustomerRow.UnknownAmount ? other.Contribution : row.Contribution,
            Satisfaction = row.Satisfaction < 0 ? other.Satisfaction : row.Satisfaction,
            MutualBenefit = row.MutualBenefit < 0 ? other.MutualBenefit : row.MutualBenefit,
            HorizonMonths = row.HorizonMonths < 0 ? other.HorizonMonths : row.HorizonMonths,
            PriceLed = row.PriceLed < 0 ? other.PriceLed : row.PriceLed,
        };
        if (screening.Certainty == Certainty.Certain)
            Assert.Equal(screening.Quadrant, Screen(completed, y.x.Tier, y.x.Policy).Quadrant);
    });

    private static Gen<CustomerRow> Strong(CustomerRow row) =>
        from value in Gen.Choose(-100, 10_000)
        from contribution in Gen.Choose(-1_000, 3_000)
        from growth in RowFields.Growth
        from influential in RowFields.Answer
        select row with { Value = value, Contribution = contribution, Growth = growth, Influential = influential };

    private static ScreeningAssessment Screen(CustomerRow row, CustomerTier tier, ScreeningPolicy policy) => policy.Assess(row, tier, row.Relationship());
}

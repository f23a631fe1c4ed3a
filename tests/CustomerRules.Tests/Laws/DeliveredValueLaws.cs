using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Delivered value against a rival, for any scores under any policy.</summary>
public class DeliveredValueLaws
{
    private static readonly Gen<(Proportion?[] Ours, Proportion?[] Rivals, DeliveredValuePolicy Policy)> Cases =
        Scores.Pairs.Zip(Scores.ValuePolicies, (pair, policy) => (pair.Ours, pair.Rivals, policy));

    [Fact]
    public void It_agrees_with_its_documentation_in_unbounded_fractions() => Law.Holds(
        Cases,
        x =>
        {
            var (comparison, naive) = (Compare(x), new NaiveDeliveredValue(x.Ours, x.Rivals, x.Policy));
            Assert.Equal(naive.Answer, (comparison.Standing, comparison.Certainty));
            Assert.Equal((naive.BenefitWeight * 100, naive.CostWeight * 100), (comparison.BenefitCoverage.BasisPoints, comparison.CostCoverage.BasisPoints));
            Assert.Equal(naive.Lead.Denominator.IsZero, comparison.Lead is null);
            if (comparison.Lead is { } lead)
            {
                Assert.Equal(NaiveDeliveredValue.Rounded(naive.Lead.Numerator, naive.Lead.Denominator), lead.BasisPoints);
                Assert.Equal(NaiveDeliveredValue.Rounded(naive.ValueOf(x.Ours), naive.Lead.Denominator), comparison.OurValue!.Value.BasisPoints);
                Assert.Equal(NaiveDeliveredValue.Rounded(naive.ValueOf(x.Rivals), naive.Lead.Denominator), comparison.RivalValue!.Value.BasisPoints);
            }
        },
        runs: 1_000);

    [Fact]
    public void To_change_places_with_the_rival_turns_the_answer_round() => Law.Holds(Cases, x =>
    {
        var (ours, theirs) = (Compare(x), Compare((x.Rivals, x.Ours, x.Policy)));
        Assert.Equal(0, (ours.Lead?.BasisPoints ?? 0) + (theirs.Lead?.BasisPoints ?? 0));
        Assert.Equal(0, ours.HighestLead.BasisPoints + theirs.LowestLead.BasisPoints);
        Assert.Equal(0, ours.LowestLead.BasisPoints + theirs.HighestLead.BasisPoints);
        Assert.Equal(ours.Certainty, theirs.Certainty);
        Assert.Equal(ours.Standing == CompetitiveStanding.Ahead, theirs.Standing == CompetitiveStanding.Behind);
        Assert.Equal(ours.Standing == CompetitiveStanding.Behind, theirs.Standing == CompetitiveStanding.Ahead);
        Assert.Equal(ours.Standing == CompetitiveStanding.Level, theirs.Standing == CompetitiveStanding.Level);
    });

    [Fact]
    public void A_better_score_of_ours_never_loses_ground() => Law.Holds(
        Cases.Zip(Gen.Choose(0, 7).Zip(Gen.Choose(1, 10_000), (item, step) => (item, step)), (x, change) => (x, change)),
        y =>
        {
            var (item, score) = (y.change.item, y.x.Ours[y.change.item]);
            if (score is not { } known)
                return;
            var improved = item < 4 ? System.Math.Min(10_000, known.BasisPoints + y.change.step) : System.Math.Max(0, known.BasisPoints - y.change.step);
            var ours = y.x.Ours.ToArray();
            ours[item] = Proportion.FromBasisPoints(improved);
            var (before, after) = (Compare(y.x), Compare((ours, y.x.Rivals, y.x.Policy)));
            Assert.True(after.Standing >= before.Standing && after.LowestLead >= before.LowestLead && after.HighestLead >= before.HighestLead);
            Assert.True(before.Lead is null || after.Lead!.Value >= before.Lead.Value);
        });

    [Fact]
    public void A_certain_answer_stays_whatever_the_unknown_scores_turn_out_to_be() => Law.Holds(
        Cases.Zip(Gen.Choose(0, 10_000).ArrayOf(16), (x, fill) => (x, fill)),
        y =>
        {
            var comparison = Compare(y.x);
            var ours = y.x.Ours.Select((score, i) => score ?? Proportion.FromBasisPoints(y.fill[i])).Cast<Proportion?>().ToArray();
            var rivals = y.x.Rivals.Select((score, i) => score ?? Proportion.FromBasisPoints(y.fill[8 + i])).Cast<Proportion?>().ToArray();
            var completed = Compare((ours, rivals, y.x.Policy));
            Assert.True(comparison.LowestLead <= completed.Lead!.Value && completed.Lead.Value <= comparison.HighestLead);
            Assert.Equal(Certainty.Certain, completed.Certainty);
            if (comparison.Certainty == Certainty.Certain)
                Assert.Equal(comparison.Standing, completed.Standing);
        });

    [Fact]
    public void What_is_scored_for_one_supplier_alone_is_left_out_of_the_lead() => Law.Holds(Cases, x =>
    {
        var both = Enumerable.Range(0, 8).Select(i => x.Ours[i] is not null && x.Rivals[i] is not null).ToList();
        var ours = x.Ours.Select((score, i) => both[i] ? score : null).ToArray();
        Assert.Equal((Compare(x).Lead, Compare(x).Standing), (Compare((ours, x.Rivals, x.Policy)).Lead, Compare((ours, x.Rivals, x.Policy)).Standing));
    });

    [Fact]
    public void To_draw_level_on_the_most_helpful_item_helps_at_least_as_much_as_on_any_other() => Law.Holds(Cases, x =>
    {
        var comparison = Compare(x);
        var leads = Enumerable.Range(0, 8).Select(item => LeadWhenLevelOn(item, x)).ToList();
        if (comparison.Lead is null)
            return;
        Assert.Equal(comparison.MostHelpful is null, comparison.Differences.All(one => one.Points >= 0));
        if (comparison.MostHelpful is { } most)
            Assert.Equal(leads.IndexOf(leads.Max()), (int)most);
    });

    [Fact]
    public void Every_reason_is_told_with_its_figures() => Law.Holds(Cases, x =>
    {
        var comparison = Compare(x);
        Assert.All(comparison.Explain(), reason => Assert.DoesNotMatch("[{}]|unknown", reason.In(Language.English)));
        Assert.Equal(comparison.Standing == CompetitiveStanding.Unknown, comparison.Explain().Any(reason => reason.Code.EndsWith("CoverageLow", System.StringComparison.Ordinal)));
    });

    /// <summary>The numerator of the lead; the denominator stays the same.</summary>
    private static BigInteger LeadWhenLevelOn(int item, (Proportion?[] Ours, Proportion?[] Rivals, DeliveredValuePolicy Policy) x)
    {
        var ours = x.Ours.ToArray();
        if (ours[item] is not null && x.Rivals[item] is not null)
            ours[item] = x.Rivals[item];
        return new NaiveDeliveredValue(ours, x.Rivals, x.Policy).Lead.Numerator;
    }

    private static DeliveredValueComparison Compare((Proportion?[] Ours, Proportion?[] Rivals, DeliveredValuePolicy Policy) x) =>
        x.Policy.Compare(Scores.Supplier("us", x.Ours), Scores.Supplier("them", x.Rivals));
}

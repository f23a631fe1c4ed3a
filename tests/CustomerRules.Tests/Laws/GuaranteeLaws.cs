using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The guarantee scorecard, for any scores under any policy.</summary>
public class GuaranteeLaws
{
    private static readonly Gen<(Proportion?[] Scores, GuaranteePolicy Policy)> Cases =
        Scores.Eight.Zip(Scores.GuaranteePolicies, (scores, policy) => (scores, policy));

    [Fact]
    public void Every_item_stands_on_exactly_one_line_with_its_own_score_and_state() => Law.Holds(Cases, x =>
    {
        var card = Card(x);
        Assert.Equal(Enumerable.Range(0, 6), card.Lines.Select(line => (int)line.Item).OrderBy(item => item));
        Assert.All(card.Lines, line =>
        {
            Assert.Equal(x.Scores[(int)line.Item], line.Score);
            Assert.Equal(
                line.Score is not { } score ? GuaranteeState.Unknown
                : score >= x.Policy.KeptFrom ? GuaranteeState.Kept
                : score < x.Policy.BrokenBelow ? GuaranteeState.Broken : GuaranteeState.AtRisk,
                line.State);
        });
    });

    [Fact]
    public void The_weakest_come_first_and_the_unknown_last() => Law.Holds(Cases, x => Assert.Equal(
        Enumerable.Range(0, 6).OrderBy(item => x.Scores[item]?.BasisPoints ?? 10_001).ThenBy(item => item),
        Card(x).Lines.Select(line => (int)line.Item)));

    [Fact]
    public void The_card_is_as_good_as_its_worst_line_and_kept_only_where_all_are() => Law.Holds(Cases, x =>
    {
        var states = Card(x).Lines.Select(line => line.State).ToList();
        Assert.Equal(
            states.Contains(GuaranteeState.Broken) ? GuaranteeState.Broken
            : states.Contains(GuaranteeState.AtRisk) ? GuaranteeState.AtRisk
            : states.Contains(GuaranteeState.Unknown) ? GuaranteeState.Unknown : GuaranteeState.Kept,
            Card(x).State);
        Assert.Equal(!states.Contains(GuaranteeState.Unknown), Card(x).IsComplete);
    });

    [Fact]
    public void Each_line_has_one_reason_and_each_is_told_once() => Law.Holds(Cases, x =>
    {
        var card = Card(x);
        Assert.Equal(card.Lines.Select(line => line.Item.ToString() + line.State), card.Explain().Select(reason => reason.Code), System.StringComparer.Ordinal);
        Assert.Equal(card.Explain().Select(reason => reason.Code).OrderBy(code => code, System.StringComparer.Ordinal), Codes(card.Reasons), System.StringComparer.Ordinal);
        Assert.All(card.Explain(), reason => Assert.DoesNotMatch("[{}]", reason.In(Language.English) + reason.In(Language.Chinese)));
    });

    /// <summary>A lead of -5.00 % is the edge of both; leads that round to it stand on either side of the comparison's own, exact one.</summary>
    [Fact]
    public void By_the_standard_a_value_is_kept_exactly_where_the_comparison_does_not_say_behind() => Law.Holds(Scores.Pairs, x =>
    {
        var comparison = DeliveredValuePolicy.Standard.Compare(Scores.Supplier("us", x.Ours), Scores.Supplier("them", x.Rivals));
        var value = GuaranteePolicy.Standard.Assess(GuaranteeScores.Unknown, comparison).Lines.Single(line => line.Item == GuaranteeItem.Value);
        Assert.Equal(comparison.Standing == CompetitiveStanding.Unknown, value.Score is null);
        if (comparison.Standing != CompetitiveStanding.Unknown && comparison.Lead!.Value.BasisPoints != -500)
            Assert.Equal(comparison.Standing != CompetitiveStanding.Behind, value.State == GuaranteeState.Kept);
    });

    [Fact]
    public void A_greater_lead_never_scores_less() => Law.Holds(Scores.Pairs.Two().Zip(Scores.GuaranteePolicies, (pairs, policy) => (pairs, policy)), x =>
    {
        var (one, other) = (Compare(x.pairs.Item1), Compare(x.pairs.Item2));
        var (low, high) = one.Lead <= other.Lead ? (one, other) : (other, one);
        var (less, more) = (ValueOf(low, x.policy), ValueOf(high, x.policy));
        Assert.True(less is null || more is null || less <= more);
    });

    private static Proportion? ValueOf(DeliveredValueComparison comparison, GuaranteePolicy policy) =>
        policy.Assess(GuaranteeScores.Unknown, comparison).Lines.Single(line => line.Item == GuaranteeItem.Value).Score;

    private static DeliveredValueComparison Compare((Proportion?[] Ours, Proportion?[] Rivals) x) =>
        DeliveredValuePolicy.Standard.Compare(Scores.Supplier("us", x.Ours), Scores.Supplier("them", x.Rivals));

    private static System.Collections.Generic.IEnumerable<string> Codes(GuaranteeReasons reasons) =>
        reasons.ToString().Split([", "], System.StringSplitOptions.None).OrderBy(code => code, System.StringComparer.Ordinal);

    private static GuaranteeScorecard Card((Proportion?[] Scores, GuaranteePolicy Policy) x) => x.Policy.Assess(Generators.Scores.Guarantees(x.Scores));
}

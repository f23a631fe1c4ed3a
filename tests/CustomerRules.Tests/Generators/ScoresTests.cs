using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Comparison;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generated scores reach every answer and every gap.</summary>
public class ScoresTests
{
    [Fact]
    public void Every_standing_comes_certain_and_likely()
    {
        var answers = Scores.Pairs.Drawn(2_000)
            .Select(pair => DeliveredValuePolicy.Standard.Compare(Scores.Supplier("us", pair.Ours), Scores.Supplier("them", pair.Rivals)))
            .Select(comparison => (comparison.Standing, comparison.Certainty)).Distinct().ToList();
        Assert.Equal(7, answers.Count);
        Assert.Contains((CompetitiveStanding.Level, Certainty.Certain), answers);
        Assert.Contains((CompetitiveStanding.Behind, Certainty.Likely), answers);
    }

    [Fact]
    public void Scores_are_unknown_at_times_and_reach_both_ends()
    {
        var scores = Scores.Eight.Drawn(500).SelectMany(all => all).ToList();
        Assert.InRange(scores.Count(score => score is null), 200, 3_000);
        Assert.Contains(scores, score => score?.BasisPoints == 0);
        Assert.Contains(scores, score => score?.BasisPoints == 10_000);
    }
}

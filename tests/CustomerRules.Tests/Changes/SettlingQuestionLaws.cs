using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Relationships;
using CustomerRules.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>Questions against every answer there is.</summary>
public class SettlingQuestionLaws
{
    /// <summary>Rows of which something can be asked, half of them with a likely type.</summary>
    private static readonly Gen<Judged> Uncertain =
        Gen.OneOf(
            Judged.Any.Where(a => a.Analysis.Questions.Count > 0),
            Judged.Any.Where(a => a.Analysis.Assessment.Relationship.Certainty == Certainty.Likely && a.Analysis.Questions.Count > 0));

    [Fact]
    public void Every_answer_leads_where_its_range_says_and_the_shares_are_counted() => Law.Holds(Uncertain, a =>
    {
        foreach (var question in a.Analysis.Questions.Where(question => Last(question.Question).To <= 10_000))
        {
            var ranges = question.Question.Answers;
            var outcomes = Enumerable.Range((int)ranges[0].From, (int)(ranges[ranges.Count - 1].To - ranges[0].From) + 1)
                .Select(answer => (Answer: (long)answer, a.Assess(question.Question.Answer(a.Row, answer)).Relationship)).ToList();

            Assert.All(outcomes, one => Assert.Equal(one.Relationship.Type, ranges.Single(range => range.Contains(one.Answer)).Outcome.Type));
            Assert.All(outcomes, one => Assert.Equal(one.Relationship.Certainty, ranges.Single(range => range.Contains(one.Answer)).Outcome.Certainty));
            Assert.Equal(Share(outcomes.Count(one => one.Relationship.Certainty == Certainty.Certain), outcomes.Count), question.Settles.BasisPoints);
            Assert.Equal(Share(outcomes.Count(one => one.Relationship.Type != RelationshipType.Unknown), outcomes.Count), question.GivesType.BasisPoints);
        }
    }, runs: 10);

    [Fact]
    public void Ranges_follow_one_another_and_neighbours_differ() => Law.Holds(Uncertain, a =>
        Assert.All(a.Analysis.Questions.Select(question => question.Question), question =>
        {
            Assert.Equal(FactLens.Of(question.Fact).Least, question.Answers[0].From);
            for (var i = 1; i < question.Answers.Count; i++)
            {
                Assert.Equal(question.Answers[i - 1].To + 1, question.Answers[i].From);
                Assert.NotEqual(question.Answers[i - 1].Outcome, question.Answers[i].Outcome);
            }

            foreach (var range in question.Answers)
            {
                Assert.All(new[] { range.From, range.To }, answer => Assert.Equal(
                    range.Outcome, new RelationshipOutcome(a.Assess(question.Answer(a.Row, answer)).Relationship)));
            }
        }), runs: 40);

    [Fact]
    public void What_lies_beyond_the_last_answer_leads_where_the_last_one_does() => Law.Holds(Uncertain, a =>
        Assert.All(a.Analysis.Questions.Select(question => question.Question), question => Assert.Equal(
            Last(question).Outcome, new RelationshipOutcome(a.Assess(question.Answer(a.Row, FactLens.Of(question.Fact).Most)).Relationship))), runs: 40);

    [Fact]
    public void The_best_question_comes_first() => Law.Holds(Uncertain, a =>
    {
        var ranks = a.Analysis.Questions.Select(question => (question.Settles, question.GivesType, question.Narrows, -(int)question.Question.Fact)).ToList();
        Assert.Equal(ranks.OrderByDescending(rank => rank), ranks);
        Assert.Equal(a.Analysis.Questions[0], a.Analysis.BestQuestion);
    }, runs: 40);

    [Fact]
    public void A_certain_type_leaves_nothing_to_ask() => Law.Holds(
        Judged.Any.Where(a => a.Analysis.Assessment.Relationship.Certainty == Certainty.Certain), a => Assert.Empty(a.Analysis.Questions), runs: 40);

    /// <summary>A fact that is not asked for narrows nothing and gives no other outcome, whatever it turns out to be.</summary>
    [Fact]
    public void What_is_not_asked_would_not_help() => Law.Holds(Uncertain, a =>
    {
        var asked = a.Analysis.Questions.Select(question => question.Question.Fact).ToList();
        var now = a.Analysis.Assessment.Relationship;
        foreach (var lens in RelationshipChanges.Askable(a.Row).Where(lens => !asked.Contains(lens.Fact)))
        {
            var after = new[] { lens.Least, (lens.Least + lens.Most) / 2, lens.Most }.Select(answer => a.Assess(lens.Set(a.Row, answer)).Relationship);
            Assert.All(after, one => Assert.Equal((now.Type, now.Certainty), (one.Type, one.Certainty)));
        }
    }, runs: 40);

    private static AnswerRange<RelationshipOutcome> Last(OpenQuestion<RelationshipOutcome> question) => question.Answers[question.Answers.Count - 1];

    private static int Share(int part, int all) => part * 10_000 / all;
}

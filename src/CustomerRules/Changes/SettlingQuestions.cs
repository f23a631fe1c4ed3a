using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>Ranks the questions that would make a relationship type surer.</summary>
internal sealed class SettlingQuestions(RuleBook rules, CustomerRow row)
{
    private readonly RelationshipAssessment current = rules.RelationshipOf(row);

    public IReadOnlyList<SettlingQuestion> Find()
    {
        var questions = new List<SettlingQuestion>();
        if (current.Certainty == Certainty.Certain)
            return questions.AsReadOnly();
        foreach (var lens in RelationshipChanges.Askable(row))
        {
            if (Ask(lens) is { } question)
            {
                var place = questions.FindIndex(other => IsBetter(question, other));
                questions.Insert(place < 0 ? questions.Count : place, question);
            }
        }

        return questions.AsReadOnly();
    }

    private SettlingQuestion? Ask(FactLens lens)
    {
        var most = MostTelling(lens);
        var steps = Steps.Of(lens.Least, most, answer => new RelationshipOutcome(rules.RelationshipOf(lens.Set(row, answer))));
        var narrows = Math.Min(Narrowing(lens, lens.Least), Narrowing(lens, most));
        if (narrows <= 0 && !SingleFacts.Turns(steps, new RelationshipOutcome(current)))
            return null;
        var question = new OpenQuestion<RelationshipOutcome>(lens, row.Scale, steps.AsReadOnly(), Vocabulary.Of);
        return new(
            question,
            Share(steps, outcome => outcome.Certainty == Certainty.Certain),
            Share(steps, outcome => outcome.Type != RelationshipType.Unknown),
            Proportion.FromBasisPoints(Math.Max(0, narrows)));
    }

    /// <summary>The least answer from which the evidence counts no more, nor less.</summary>
    private long MostTelling(FactLens lens)
    {
        var last = Counted(lens, lens.Most);
        return Counted(lens, lens.Least) == last ? lens.Most : Steps.First(lens.Least, lens.Most, answer => Counted(lens, answer) == last);
    }

    /// <summary>What an answer counts after scaling: parts of the switching cost count as the lock-in ratio.</summary>
    private int? Counted(FactLens lens, long answer) => EvidenceLadder.ValueOf(rules, lens.Set(row, answer), ItemOf(lens.Fact));

    private int Narrowing(FactLens lens, long answer)
    {
        var after = rules.RelationshipOf(lens.Set(row, answer));
        return ItemOf(lens.Fact) <= EvidenceItem.CategoryShare ? Width(current.Bond) - Width(after.Bond) : Width(current.Commitment) - Width(after.Commitment);
    }

    private static EvidenceItem ItemOf(RowFact fact) =>
        fact < RowFact.Alternatives ? EvidenceItem.LockIn : (EvidenceItem)(fact - RowFact.Alternatives + (int)EvidenceItem.Alternatives);

    private static int Width(AxisAssessment axis) => axis.Highest.BasisPoints - axis.Lowest.BasisPoints;

    /// <summary>At most 9 x 10^14 + 1 answers, so that the product stays within 64 bits.</summary>
    private static Proportion Share(List<AnswerRange<RelationshipOutcome>> steps, Predicate<RelationshipOutcome> counts)
    {
        var (met, all) = (0L, 0L);
        foreach (var step in steps)
        {
            var answers = step.To - step.From + 1;
            all += answers;
            met += counts(step.Outcome) ? answers : 0;
        }

        return Proportion.FromBasisPoints((int)(met * Proportion.MaxBasisPoints / all));
    }

    private static bool IsBetter(SettlingQuestion question, SettlingQuestion other)
    {
        if (question.Settles != other.Settles)
            return question.Settles > other.Settles;
        return question.GivesType != other.GivesType ? question.GivesType > other.GivesType : question.Narrows > other.Narrows;
    }
}

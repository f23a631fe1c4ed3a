using System;
using System.Collections.Generic;
using CustomerRules.Bulk;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Bulk;

/// <summary>Every column of answers has memory of its own; facts may share theirs.</summary>
public class OverlapTests
{
    private const int Rows = 40;
    private const int Start = 1_000;

    private static readonly BulkCase Case = BulkCase.Standard(Rows);

    /// <summary>Starts of a column before, at and behind which it has no byte in common with one that begins at <see cref="Start"/>.</summary>
    private static IEnumerable<(int Start, bool Overlaps)> Places(int size, int otherSize) =>
    [
        (Start - (otherSize * Rows), false), (Start - (otherSize * Rows) + 1, true), (Start, true), (Start + (size * Rows) - 1, true), (Start + (size * Rows), false),
    ];

    [Fact]
    public void No_column_of_answers_may_have_a_byte_in_common_with_another()
    {
        var all = AnswerColumn.All;
        for (var one = 0; one < all.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                foreach (var place in Places(all[one].Size, all[other].Size))
                {
                    var sentence = all[one] + " of the answers must have memory of its own, but overlaps " + all[other] + " of the answers.";
                    var (left, right) = (all[one], all[other]);
                    MustHold(place.Overlaps, sentence, bytes => (new(Rows), right.Place(left.Place(new(Rows), bytes, Start), bytes, place.Start)));
                }
            }
        }
    }

    [Fact]
    public void No_column_of_answers_may_have_a_byte_in_common_with_one_of_facts()
    {
        foreach (var answer in AnswerColumn.All)
        {
            foreach (var fact in FactColumn.All)
            {
                foreach (var place in Places(answer.Size, fact.Size))
                {
                    var sentence = answer + " of the answers must have memory of its own, but overlaps " + fact + " of the facts.";
                    MustHold(place.Overlaps, sentence, bytes => (fact.Place(new(Rows), bytes, place.Start), answer.Place(new(Rows), bytes, Start)));
                }
            }
        }
    }

    [Fact]
    public void Facts_may_share_memory()
    {
        var rows = Array.ConvertAll(Case.Rows, row => row with
        {
            Value = row.TierValue,
            Contribution = row.TierValue,
            LastContact = row.LastOrder,
            Satisfaction = row.ShareOfWallet,
            MutualBenefit = row.ShareOfWallet,
            OverrideTier = row.PreviousTier,
        });
        var facts = FactColumn.Fill(rows);
        facts = facts.WithValue(facts.TierValue).WithContribution(facts.TierValue).WithLastContact(facts.LastOrder)
            .WithSatisfaction(facts.ShareOfWallet).WithMutualBenefit(facts.ShareOfWallet).WithOverrideTier(facts.PreviousTier);
        var answers = new Answers(Rows);
        Case.Assessor.Assess(facts, answers.Columns);

        answers.MustBe(Answers.ByTheRules(Case.Rules, Case.Boundaries, rows));
    }

    private static void MustHold(bool isRefused, string sentence, Func<byte[], (CustomerColumns Facts, AssessmentColumns Answers)> columns)
    {
        var bytes = new byte[3_000];
        var (facts, answers) = columns(bytes);
        if (!isRefused)
        {
            Case.Assessor.Assess(facts, answers, new(1));
            return;
        }

        Refusal.Of<ArgumentException>(() => Case.Assessor.Assess(facts, answers), "answers", sentence);
        Assert.DoesNotContain(bytes, one => one != 0);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Tiers;
using Xunit.Sdk;

namespace CustomerRules.Tests.Bulk;

/// <summary>Every column of answers, or some, over memory with guards.</summary>
internal sealed class Answers
{
    private readonly List<AnswerMemory> memories;

    public Answers(int rows, Func<string, bool>? isAbsent = null, int offset = 0)
    {
        memories = AnswerColumn.All.Where(column => isAbsent?.Invoke(column.Name) != true).Select(column => column.Allocate(rows, offset)).ToList();
        Columns = memories.Aggregate(new AssessmentColumns(rows), (columns, memory) => memory.AddTo(columns));
    }

    public AssessmentColumns Columns { get; }

    public bool AreUntouched => memories.TrueForAll(memory => memory.IsUntouched);

    /// <summary>The memory of each column, in the order of the columns.</summary>
    public IReadOnlyList<AnswerMemory> Memories => memories;

    public AnswerMemory Of(string name) => memories.Single(memory => string.Equals(memory.Name, name, StringComparison.Ordinal));

    /// <summary>What the front door says of each row, written as documented.</summary>
    public static Answers ByTheRules(RuleBook rules, TierBoundaries boundaries, IReadOnlyList<CustomerRow> rows, Func<string, bool>? isAbsent = null, int offset = 0)
    {
        var answers = new Answers(rows.Count, isAbsent, offset);
        for (var row = 0; row < rows.Count; row++)
        {
            var explanation = rows[row].IsValid ? rules.Explain(rows[row], boundaries) : null;
            foreach (var memory in answers.memories)
                memory.Write(row, explanation);
        }

        return answers;
    }

    /// <summary>Fails unless every column says the same to the bit and nothing is written beside one.</summary>
    public void MustBe(Answers expected, Func<int, object?>? rowAt = null)
    {
        foreach (var memory in memories)
        {
            var right = expected.Of(memory.Name);
            if (!memory.AreGuardsUntouched)
                throw new XunitException(memory.Name + ": written beside the column.");
            if (memory.Bytes.SequenceEqual(right.Bytes))
                continue;
            var row = FirstDifference(memory, right);
            throw new XunitException(FormattableString.Invariant(
                $"{memory.Name}, row {row}: {memory.ValueAt(row)} in place of {right.ValueAt(row)}: {rowAt?.Invoke(row)}"));
        }
    }

    private int FirstDifference(AnswerMemory left, AnswerMemory right)
    {
        var at = 0;
        while (left.Bytes[at] == right.Bytes[at])
            at++;
        return at / (left.Bytes.Length / Columns.Rows);
    }
}

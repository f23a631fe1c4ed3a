using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerRules.Bulk;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Tests.Bulk;

/// <summary>One column of answers: how memory is given to it, and what belongs there by the scalar rules and the documented unknowns. Every column is listed here once.</summary>
internal sealed class AnswerColumn
{
    private readonly Func<int, int, AnswerMemory> allocate;

    private readonly Func<AssessmentColumns, byte[], int, AssessmentColumns> place;

    private AnswerColumn(string name, int size, Func<int, int, AnswerMemory> allocate, Func<AssessmentColumns, byte[], int, AssessmentColumns> place) =>
        (Name, Size, this.allocate, this.place) = (name, size, allocate, place);

    public static IReadOnlyList<AnswerColumn> All { get; } =
    [
        Of<CustomerTier>(nameof(AssessmentColumns.Tier), (columns, memory) => columns.WithTier(memory), a => a.Tier, invalid: default),
        Of<ProfitabilityFlag>(nameof(AssessmentColumns.ProfitabilityFlag), (columns, memory) => columns.WithProfitabilityFlag(memory), a => a.Profitability.Flag, invalid: default),
        Of<long>(nameof(AssessmentColumns.SwitchingCost), (columns, memory) => columns.WithSwitchingCost(memory), a => a.SwitchingCost.Completeness == Completeness.Unknown ? long.MinValue : a.SwitchingCost.TotalMinorUnits, invalid: long.MinValue),
        Of<Completeness>(nameof(AssessmentColumns.Completeness), (columns, memory) => columns.WithCompleteness(memory), a => a.SwitchingCost.Completeness, invalid: default),
        Of<int>(nameof(AssessmentColumns.LockIn), (columns, memory) => columns.WithLockIn(memory), a => a.SwitchingCost.LockIn?.BasisPoints ?? int.MinValue, invalid: int.MinValue),
        Of<SwitchingBarrier>(nameof(AssessmentColumns.Barrier), (columns, memory) => columns.WithBarrier(memory), a => a.SwitchingCost.Barrier, invalid: default),
        Of<short>(nameof(AssessmentColumns.BreakEvenDiscount), (columns, memory) => columns.WithBreakEvenDiscount(memory), a => (short)(a.SwitchingCost.BreakEvenDiscount?.BasisPoints ?? -1), invalid: -1),
        Of<RelationshipType>(nameof(AssessmentColumns.Relationship), (columns, memory) => columns.WithRelationship(memory), a => a.Relationship.Type, invalid: default),
        Of<Certainty>(nameof(AssessmentColumns.Certainty), (columns, memory) => columns.WithCertainty(memory), a => a.Relationship.Certainty, invalid: default),
        Of<short>(nameof(AssessmentColumns.Bond), (columns, memory) => columns.WithBond(memory), a => (short)(a.Relationship.Bond.Score?.BasisPoints ?? -1), invalid: -1),
        Of<short>(nameof(AssessmentColumns.Commitment), (columns, memory) => columns.WithCommitment(memory), a => (short)(a.Relationship.Commitment.Score?.BasisPoints ?? -1), invalid: -1),
        Of<short>(nameof(AssessmentColumns.Confidence), (columns, memory) => columns.WithConfidence(memory), a => (short)a.Relationship.Confidence.BasisPoints, invalid: default),
        Of<int>(nameof(AssessmentColumns.NextContact), (columns, memory) => columns.WithNextContact(memory), a => DayOf(a.NextContact.Due), invalid: int.MinValue),
        Of<int>(nameof(AssessmentColumns.LatestContact), (columns, memory) => columns.WithLatestContact(memory), a => DayOf(a.NextContact.Latest), invalid: int.MinValue),
        Of<RowReasons>(nameof(AssessmentColumns.Reasons), (columns, memory) => columns.WithReasons(memory), a => a.Reasons, invalid: RowReasons.RowInvalid),
        Of<bool>(nameof(AssessmentColumns.Invalid), (columns, memory) => columns.WithInvalid(memory), a => false, invalid: true),
        .. Enumerable.Range(0, 10).Select(item => OfContribution((EvidenceItem)item)),
    ];

    public string Name { get; }

    /// <summary>The bytes of a value.</summary>
    public int Size { get; }

    /// <summary>Memory for so many rows that starts so many values into a longer array.</summary>
    public AnswerMemory Allocate(int rows, int offset) => allocate(rows, offset);

    /// <summary>The columns with this one over bytes, from one on.</summary>
    public AssessmentColumns Place(AssessmentColumns columns, byte[] bytes, int start) => place(columns, bytes, start);

    public override string ToString() => Name;

    private static AnswerColumn Of<T>(string name, Func<AssessmentColumns, Memory<T>, AssessmentColumns> with, Func<RowAssessment, T> answer, T invalid)
        where T : struct
        => Of(name, with, explanation => explanation is null ? invalid : answer(explanation.Assessment));

    private static AnswerColumn OfContribution(EvidenceItem item) => Of(
        "Contribution(" + item + ")",
        (columns, memory) => columns.WithContribution(item, memory),
        explanation => explanation?.Contributions.Single(contribution => contribution.Item == item).Points ?? 0);

    private static AnswerColumn Of<T>(string name, Func<AssessmentColumns, Memory<T>, AssessmentColumns> with, Func<Explanation?, T> answer)
        where T : struct
        => new(
            name,
            Unsafe.SizeOf<T>(),
            (rows, offset) => new TypedAnswers<T>(name, rows, offset, with, answer),
            (columns, bytes, start) => with(columns, new BytesAs<T>(bytes, start, columns.Rows).Memory));

    private static int DayOf(LocalDate? date) => date is { } known ? Period.DaysBetween(new(1970, 1, 1), known) : int.MinValue;
}

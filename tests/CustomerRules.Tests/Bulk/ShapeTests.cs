using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Bulk;

/// <summary>Every argument that is refused, and how.</summary>
public class ShapeTests
{
    private static readonly BulkCase Case = BulkCase.Standard(3);

    public static IEnumerable<object[]> FactColumns => FactColumn.All.Select(column => new object[] { column.Name });

    public static IEnumerable<object[]> AnswerColumns => AnswerColumn.All.Select(column => new object[] { column.Name });

    [Theory]
    [MemberData(nameof(FactColumns))]
    public void A_column_of_facts_has_one_value_a_row_or_none(string name)
    {
        var column = FactColumn.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        Refusal.Of<ArgumentException>(
            () => column.AddTo(new(1_000), Case.Rows), "column", "column must have one value for each of the 1,000 rows, or none at all, but had 3.");
        Assert.Equal(1_000, column.AddTo(new(1_000), []).Rows);
    }

    [Theory]
    [MemberData(nameof(AnswerColumns))]
    public void A_column_of_answers_has_room_for_one_value_a_row_or_none(string name)
    {
        var column = AnswerColumn.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        Refusal.Of<ArgumentException>(
            () => column.Allocate(3, 0).AddTo(new(2)), "column", "column must have one value for each of the 2 rows, or none at all, but had 3.");
        Assert.Equal(2, column.Allocate(0, 0).AddTo(new(2)).Rows);
    }

    [Fact]
    public void Columns_with_another_one_leave_the_old_ones_as_they_were()
    {
        var (facts, answers) = (new CustomerColumns(3), new AssessmentColumns(3));
        FactColumn.All[0].AddTo(facts, Case.Rows);
        var first = answers.WithContribution(EvidenceItem.LockIn, new int[3]);
        first.WithContribution(EvidenceItem.Horizon, new int[3]);

        Assert.True(facts.TierValue.IsEmpty);
        Assert.True(answers.Contribution(EvidenceItem.LockIn).IsEmpty);
        Assert.Equal(3, first.Contribution(EvidenceItem.LockIn).Length);
        Assert.True(first.Contribution(EvidenceItem.Horizon).IsEmpty);
    }

    [Fact]
    public void The_number_of_rows_is_not_negative_and_the_same_for_facts_and_answers()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new CustomerColumns(-1), "rows", "rows must be between 0 and 2,147,483,647 rows, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new AssessmentColumns(-1), "rows", "rows must be between 0 and 2,147,483,647 rows, but was -1.");
        Refusal.Of<ArgumentException>(
            () => Case.Assessor.Assess(new(3_000), new(2)), "answers", "answers must have as many rows as facts, 3,000, but had 2.");
    }

    [Fact]
    public void Facts_answers_rules_and_boundaries_are_asked_for()
    {
        Refusal.Of<ArgumentNullException>(() => Case.Assessor.Assess(null!, new(1)), "facts", "");
        Refusal.Of<ArgumentNullException>(() => Case.Assessor.Assess(new(1), null!), "answers", "");
        Refusal.Of<ArgumentNullException>(() => Case.Assessor.Explain(null!, 0), "facts", "");
        Refusal.Of<ArgumentNullException>(() => Case.Assessor.AssessRow(null!, 0), "facts", "");
        Refusal.Of<ArgumentNullException>(() => new BulkAssessor(null!, Case.Boundaries, Customers.AsOf), "rules", "");
        Refusal.Of<ArgumentNullException>(() => new BulkAssessor(Case.Rules, null!, Customers.AsOf), "boundaries", "");
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1_025, "1,025")]
    public void Cores_are_1_to_1_024(int degree, string shown) => Refusal.Of<ArgumentOutOfRangeException>(
        () => new BulkOptions(degree), "degreeOfParallelism", "degreeOfParallelism must be between 1 and 1,024 cores, but was " + shown + ".");

    [Fact]
    public void Options_say_what_they_were_given()
    {
        Assert.Equal((1_024, BulkKernel.Vector), (new BulkOptions(1_024, BulkKernel.Vector).DegreeOfParallelism, new BulkOptions(1, BulkKernel.Vector).Kernel));
        Assert.Equal((null, BulkKernel.Automatic), (BulkOptions.Standard.DegreeOfParallelism, BulkOptions.Standard.Kernel));
    }

    /// <summary>A kernel that the machine does not have is refused before anything is written; the others are all there.</summary>
    [Fact]
    public void The_fastest_kernel_is_there_and_one_that_is_not_is_refused()
    {
        Assert.True(BulkAssessor.Supports(BulkAssessor.FastestKernel));
        Assert.All(new[] { BulkKernel.Automatic, BulkKernel.Scalar, BulkKernel.Vector }, kernel => Assert.True(BulkAssessor.Supports(kernel)));
        Assert.Equal(BulkAssessor.Supports(BulkKernel.Avx512), BulkAssessor.FastestKernel == BulkKernel.Avx512);
        var tiers = new[] { (CustomerTier)77 };
        var problem = Record.Exception(() => Case.Assessor.Assess(new(1), new AssessmentColumns(1).WithTier(tiers), new(1, BulkKernel.Avx512)));
        if (BulkAssessor.Supports(BulkKernel.Avx512))
            Assert.Equal((null, CustomerTier.Unknown), (problem, tiers[0]));
        else
            Assert.Equal((typeof(PlatformNotSupportedException), (CustomerTier)77), (problem?.GetType(), tiers[0]));
    }

    [Fact]
    public void Names_that_are_not_defined_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new BulkOptions(kernel: (BulkKernel)4), "kernel", "kernel ");
        Refusal.Of<ArgumentOutOfRangeException>(() => BulkAssessor.Supports((BulkKernel)4), "kernel", "kernel ");
        Refusal.Of<ArgumentOutOfRangeException>(() => new AssessmentColumns(1).Contribution((EvidenceItem)10), "item", "item ");
        Refusal.Of<ArgumentOutOfRangeException>(() => new AssessmentColumns(1).WithContribution((EvidenceItem)10, default), "item", "item ");
        var summary = Case.Assessor.Assess(new(0), new(0));
        Refusal.Of<ArgumentOutOfRangeException>(() => summary.Of((CustomerTier)5), "tier", "tier ");
        Refusal.Of<ArgumentOutOfRangeException>(() => summary.Of((RelationshipType)5), "type", "type ");
        Refusal.Of<ArgumentOutOfRangeException>(() => summary.Of((TradePattern)7), "pattern", "pattern ");
    }

    [Fact]
    public void Boundaries_of_another_basis_or_date_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new BulkAssessor(RuleBook.Standard.With(MoneyScale.FromDecimals(0)), Case.Boundaries, Customers.AsOf));
        Assert.Throws<ArgumentException>(() => new BulkAssessor(RuleBook.Standard, new TierBoundaries(3, 2, 1, asOf: new(2026, 1, 1)), Customers.AsOf));
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new BulkAssessor(RuleBook.Standard, Case.Boundaries, new(2200, 1, 1)), "asOf", "asOf must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }
}

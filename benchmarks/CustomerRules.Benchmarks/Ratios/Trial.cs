using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Benchmarks.Columns;
using CustomerRules.Bulk;
using CustomerRules.Synthetic;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>So many synthetic rows with every column of facts, and room for every answer.</summary>
internal sealed class Trial
{
    private readonly AssessmentColumns answers;
    private readonly bool withContributions;
    private BulkAssessor assessor;

    public Trial(int rows, bool withContributions)
    {
        this.withContributions = withContributions;
        Facts = SyntheticColumns.Of(rows).Facts;
        answers = ColumnSet.AllAnswers(rows, withContributions);
        FactColumns = ColumnSet.Of(Facts);
        AnswerColumns = ColumnSet.Of(answers);
        Boundaries = Book.Tiers.FindBoundaries(Facts.TierValue);
        assessor = new(Book, Boundaries, SyntheticColumns.AsOf);
    }

    public RuleBook Book { get; } = RuleBook.Standard;

    public CustomerColumns Facts { get; }

    public AssessmentColumns Answers => answers;

    public IReadOnlyList<IColumn> FactColumns { get; }

    public IReadOnlyList<IColumn> AnswerColumns { get; }

    public TierBoundaries Boundaries { get; private set; }

    public int BytesPerRow => FactColumns.Concat(AnswerColumns).Sum(column => column.BytesPerRow);

    public void Assess(BulkOptions options) => assessor.Assess(Facts, answers, options);

    /// <summary>The complete work, on all cores: from the columns to boundaries, tables and answers.</summary>
    public void FindAndAssess()
    {
        Boundaries = Book.Tiers.FindBoundaries(Facts.TierValue);
        assessor = new(Book, Boundaries, SyntheticColumns.AsOf);
        Assess(BulkOptions.Standard);
    }

    /// <summary>What a call takes once every table and piece of code is there: the least of a few, because other threads may allocate meanwhile.</summary>
    public long AllocatedByOneCall()
    {
        var least = long.MaxValue;
        for (var call = 0; call < 5; call++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            Assess(BulkOptions.Standard);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }

    /// <summary>Where the fastest kernel, on all cores and on one, differs from the scalar rules on any row; null where it does not.</summary>
    public string? Problem()
    {
        var expected = ColumnSet.AllAnswers(Facts.Rows, withContributions);
        assessor.Assess(Facts, expected, new BulkOptions(kernel: BulkKernel.Scalar));
        foreach (var options in new[] { BulkOptions.Standard, new BulkOptions(degreeOfParallelism: 1) })
        {
            foreach (var column in AnswerColumns)
                column.Fill(0, Facts.Rows);
            Assess(options);
            foreach (var (ours, scalar) in AnswerColumns.Zip(ColumnSet.Of(expected)))
            {
                if (ours.FirstDifference(scalar) is { } row)
                    return string.Format(CultureInfo.InvariantCulture, "{0} differs from the scalar rule in row {1:#,0}.", ours.Name, row);
            }
        }

        return null;
    }
}

using System;
using System.Threading;
using CustomerRules.Bulk.Kernels;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Bulk;

/// <summary>Judges many customers at once: columns in, columns out, each row exactly as <see cref="RuleBook.Assess(in CustomerRow, TierBoundaries)"/> judges it.</summary>
/// <remarks>
/// <para>The same bits on every runtime, with every kernel, on any number of cores. A row with a field outside its documented range is marked and counted; it never
/// throws and never disturbs its neighbours.</para>
/// <para>Cost: what is made here once, up to 24 bytes for every day that a cadence reaches back, some kilobytes as a rule; then at most 64 KB a call and nothing for a row.
/// Every thread at work takes up to 160 KB of its stack, under 50 KB on .NET Framework. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class BulkAssessor
{
    private const int RowsPerBlock = 4 * SummaryKernel.MostRows;

    private readonly RuleBook rules;
    private readonly TierBoundaries boundaries;
    private readonly LocalDate asOf;
    private readonly Kernel[] kernels;

    /// <summary>An assessor by a rule book.</summary>
    /// <param name="rules">The rule book.</param>
    /// <param name="boundaries">The boundaries of the tiers, of the same basis as the rule book's tiers; where they name a date, of that date, and where they name a period, of one that holds it.</param>
    /// <param name="asOf">The date as of which the columns hold; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The boundaries are of another basis, date or period; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public BulkAssessor(RuleBook rules, TierBoundaries boundaries, LocalDate asOf)
    {
        this.rules = Guard.Against.Null(rules);
        this.boundaries = Guard.Against.Null(boundaries);
        var day = DayNumber.Of(asOf);
        boundaries.Require(rules.Tiers.Basis, day);
        this.asOf = asOf;
        kernels = KernelsOf(new(rules, boundaries, asOf), new(rules, boundaries, day));
    }

    /// <summary>Judges every row.</summary>
    /// <param name="facts">What is known of the customers.</param>
    /// <param name="answers">Where the answers go; as many rows, in memory that overlaps no other column.</param>
    /// <param name="options">How the work is done; null for all cores and the fastest kernel.</param>
    /// <param name="progress">Told the number of rows done so far, ascending, by one thread at a time; null for nobody.</param>
    /// <param name="cancellation">Looked at between blocks of some thousand rows; the rows judged until then stay written.</param>
    /// <returns>Counts and sums of what came out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of rows differs, or a column of answers overlaps another column; nothing has been written.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine does not have the kernel that was asked for; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public BulkSummary Assess(
        CustomerColumns facts,
        AssessmentColumns answers,
        BulkOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        Guard.Against.OtherRows(Guard.Against.Null(facts).Rows, Guard.Against.Null(answers).Rows);
        Guard.Against.Overlap(facts, answers);
        options ??= BulkOptions.Standard;
        var kernel = KernelFor(options.Kernel);
        var cells = new SummaryCells(rules.Scale);
        BlockWork.Run(
            facts.Rows,
            RowsPerBlock,
            options.DegreeOfParallelism,
            (first, rows) => AssessBlock(kernel, facts, answers, first, rows, cells),
            progress,
            cancellation);
        return new(cells);
    }

    private void AssessBlock(Kernel kernel, CustomerColumns facts, AssessmentColumns answers, int first, int rows, SummaryCells cells)
    {
        Span<byte> memory = stackalloc byte[SummaryKernel.Bytes + Scratch.BytesOf(kernel.RowsOfTile)];
        var summary = new SummaryKernel(new Scratch(memory));
        var end = first + rows;
        for (var part = first; part < end; part += SummaryKernel.MostRows)
        {
            var endOfPart = Math.Min(end, part + SummaryKernel.MostRows);
            for (var start = part; start < endOfPart; start += kernel.RowsOfTile)
            {
                var count = Math.Min(kernel.RowsOfTile, endOfPart - start);
                var scratch = new Scratch(memory.Slice(SummaryKernel.Bytes));
                var tile = new RowTile(facts, start, count);
                var answer = new AnswerTile(answers, start, count, ref scratch);
                kernel.Assess(facts, start, tile, answer, scratch);
                kernel.AddUp(tile, answer, summary, scratch);
            }

            summary.MoveTo(cells);
        }
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>The least that any assessment has to do: read every column of facts and write every column of answers. It adds up the former and fills the latter.</summary>
/// <remarks>
/// Sums are vectors of the columns' own widths, which wrap: nothing is cheaper. Rows are cut into blocks as the assessment cuts them, and within a block each
/// column is read or filled from end to end.
/// </remarks>
internal sealed class Floor(Trial trial)
{
    private const int RowsPerBlock = 32_768;

    private long total;

    public void Run(int? degree)
    {
        var rows = trial.Facts.Rows;
        var blocks = (int)(((long)rows + RowsPerBlock - 1) / RowsPerBlock);
        if (degree == 1)
        {
            for (var block = 0; block < blocks; block++)
                Pass(block);
            return;
        }

        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = degree ?? -1 }, Pass);

        void Pass(int block)
        {
            var first = block * RowsPerBlock;
            var count = Math.Min(RowsPerBlock, rows - first);
            var sum = 0L;
            foreach (var column in trial.FactColumns)
                sum = unchecked(sum + column.Sum(first, count));
            foreach (var column in trial.AnswerColumns)
                column.Fill(first, count);
            Interlocked.Exchange(ref total, sum);
        }
    }
}

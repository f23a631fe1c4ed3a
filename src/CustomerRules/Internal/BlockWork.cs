using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace CustomerRules.Internal;

/// <summary>Cuts rows into blocks and spreads them over cores. The order of the blocks is not said: what they add up must not depend on it.</summary>
internal static class BlockWork
{
    /// <summary>Runs <paramref name="body"/> once for each block, with its first row and its number of rows.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="rowsPerBlock">The rows of every block but the last.</param>
    /// <param name="degree">The most cores to use; null for all that the runtime offers.</param>
    /// <param name="body">What is done with a block.</param>
    /// <param name="progress">Told the rows done so far after each block, ascending, by one thread at a time; may be null.</param>
    /// <param name="cancellation">Looked at before each block.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled between blocks.</exception>
    public static void Run(int rows, int rowsPerBlock, int? degree, Action<int, int> body, IProgress<long>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var blocks = (int)(((long)rows + rowsPerBlock - 1) / rowsPerBlock);
        var done = new RowsDone(progress);
        if (degree == 1 || blocks <= 1)
        {
            for (var block = 0; block < blocks; block++)
            {
                cancellation.ThrowIfCancellationRequested();
                Do(block);
            }

            return;
        }

        try
        {
            // One block at a time: a loop over numbers hands out up to sixteen together, and then waits at the end for the last sixteen.
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, blocks), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = degree ?? -1, CancellationToken = cancellation },
                Do);
        }
        catch (AggregateException e) when (e.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }

        void Do(int block)
        {
            var first = block * rowsPerBlock;
            var count = Math.Min(rowsPerBlock, rows - first);
            body(first, count);
            done.Add(count);
        }
    }

    /// <summary>Adds up the rows done, and tells them one thread at a time.</summary>
    private sealed class RowsDone(IProgress<long>? progress)
    {
        private long rows;

        public void Add(int count)
        {
            if (progress is null)
                return;
            lock (this)
            {
                rows += count;
                progress.Report(rows);
            }
        }
    }
}

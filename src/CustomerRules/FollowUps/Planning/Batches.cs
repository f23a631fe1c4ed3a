using System;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Independent work on many items, on as many threads as a run allows.</summary>
internal static class Batches
{
    /// <summary>Does the work of each index once. Each writes to places of its own, so that the number of threads makes no difference.</summary>
    /// <param name="count">The indexes, from 0.</param>
    /// <param name="size">How many are done between looks at cancellation and reports of progress; 1 or more.</param>
    /// <param name="run">On how many threads, when to stop, and who is told how many are done, ascending.</param>
    /// <param name="work">The work of an index. What it throws is thrown on: of several, that of the first batch, whatever the threads.</param>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    public static void Each(int count, int size, PlanningRun run, Action<int> work)
    {
        var batches = (int)(((long)count + size - 1) / size);
        var done = new int[1];
        var failures = new ExceptionDispatchInfo?[batches];
        var options = new ParallelOptions { MaxDegreeOfParallelism = run.DegreeOfParallelism, CancellationToken = run.Cancellation };
        Parallel.For(0, batches, options, (batch, loop) =>
        {
            try
            {
                Do(batch);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures[batch] = ExceptionDispatchInfo.Capture(failure);
                loop.Break();
            }
        });
        foreach (var failure in failures)
            failure?.Throw();

        void Do(int batch)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var end = (int)Math.Min(count, ((long)batch + 1) * size);
            for (var index = batch * size; index < end; index++)
                work(index);
            if (run.Progress is not { } progress)
                return;
            lock (done)
            {
                done[0] += end - (batch * size);
                progress.Report(done[0]);
            }
        }
    }
}

using System;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Independent work on many items, on as many threads as a run allows.</summary>
internal static class Batches
{
    /// <summary>Does the work of each index once. Each writes to places of its own, so that the number of threads makes no difference.</summary>
    /// <param name="count">The indexes, from 0.</param>
    /// <param name="size">How many are done between looks at cancellation and reports of progress; 1 or more.</param>
    /// <param name="run">On how many threads, and when to stop.</param>
    /// <param name="work">The work of an index.</param>
    /// <param name="progress">Told how many are done, ascending; null where nobody asks.</param>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    public static void Each(int count, int size, PlanningRun run, Action<int> work, IProgress<int>? progress = null)
    {
        var done = new int[1];
        var batches = (int)(((long)count + size - 1) / size);
        if (run.DegreeOfParallelism == 1)
        {
            for (var batch = 0; batch < batches; batch++)
                Do(batch);
            return;
        }

        try
        {
            Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = run.DegreeOfParallelism, CancellationToken = run.Cancellation }, Do);
        }
        catch (AggregateException failed)
        {
            // The caller sees what it would see on one thread.
            ExceptionDispatchInfo.Capture(failed.Flatten().InnerExceptions.First()).Throw();
        }

        void Do(int batch)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var end = (int)Math.Min(count, ((long)batch + 1) * size);
            for (var index = batch * size; index < end; index++)
                work(index);
            if (progress is null)
                return;
            lock (done)
            {
                done[0] += end - (batch * size);
                progress.Report(done[0]);
            }
        }
    }
}

using System;
using System.Threading;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>How a plan is worked out: on how many threads, whom to tell of progress, and when to stop. The plan is the same on any number of threads.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PlanningRun
{
    /// <summary>A run.</summary>
    /// <param name="degreeOfParallelism">The threads; 1 to 1,024.</param>
    /// <param name="progress">Told how many customers are planned, now and then; null where nobody asks.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is out of range.</exception>
    public PlanningRun(int degreeOfParallelism = 1, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        DegreeOfParallelism = Guard.Against.OutOfRange(degreeOfParallelism, 1, 1_024, "threads");
        Progress = progress;
        Cancellation = cancellation;
    }

    /// <summary>One thread, and nobody asks.</summary>
    public static PlanningRun Standard { get; } = new();

    /// <summary>The threads.</summary>
    public int DegreeOfParallelism { get; }

    /// <summary>Who is told how many customers are planned.</summary>
    public IProgress<int>? Progress { get; }

    /// <summary>What stops the run.</summary>
    public CancellationToken Cancellation { get; }
}

using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

/// <summary>How the work on many rows is done; never what comes out.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BulkOptions
{
    /// <summary>Options.</summary>
    /// <param name="degreeOfParallelism">The most cores to use, 1 to 1,024; null for all that the runtime offers.</param>
    /// <param name="kernel">Which form of the rules judges the rows.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is out of range, or <paramref name="kernel"/> is not defined.</exception>
    public BulkOptions(int? degreeOfParallelism = null, BulkKernel kernel = BulkKernel.Automatic)
    {
        DegreeOfParallelism = degreeOfParallelism is { } degree ? Guard.Against.OutOfRange(degree, 1, 1_024, "cores", nameof(degreeOfParallelism)) : null;
        Kernel = Guard.Against.UndefinedEnum(kernel);
    }

    /// <summary>All cores, the fastest kernel.</summary>
    public static BulkOptions Standard { get; } = new();

    /// <summary>The most cores to use; null, the default, for all that the runtime offers.</summary>
    public int? DegreeOfParallelism { get; }

    /// <summary>Which form of the rules judges the rows; the fastest on this machine by default.</summary>
    public BulkKernel Kernel { get; }
}

using System.Collections.Generic;
using System.Linq;
using CustomerRules.Bulk;
using Xunit;

namespace CustomerRules.Tests.Bulk;

/// <summary>The kernels that this machine has. One without AVX-512 has one less, and nothing to hold it to.</summary>
internal static class BulkKernels
{
    /// <summary>Every one by its name.</summary>
    public static IReadOnlyList<BulkKernel> All { get; } =
        new[] { BulkKernel.Scalar, BulkKernel.Vector, BulkKernel.Avx512 }.Where(BulkAssessor.Supports).ToArray();

    /// <summary>All but the scalar rules themselves.</summary>
    public static IReadOnlyList<BulkKernel> Fast { get; } = All.Where(kernel => kernel != BulkKernel.Scalar).ToArray();

    /// <summary>Every kernel with each of some values.</summary>
    public static TheoryData<BulkKernel, bool> WithEither()
    {
        var cases = new TheoryData<BulkKernel, bool>();
        foreach (var kernel in All)
        {
            cases.Add(kernel, false);
            cases.Add(kernel, true);
        }

        return cases;
    }
}

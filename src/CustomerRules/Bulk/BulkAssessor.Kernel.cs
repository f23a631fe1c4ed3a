using System;
using CustomerRules.Bulk.Kernels;
using CustomerRules.Internal.Guards;
#if NET8_0_OR_GREATER
using CustomerRules.Bulk.Kernels.Wide;
#endif

namespace CustomerRules.Bulk;

public sealed partial class BulkAssessor
{
    /// <summary>The kernel that <see cref="BulkKernel.Automatic"/> stands for on this machine; it does not change while the process runs.</summary>
    public static BulkKernel FastestKernel
    {
        get
        {
            if (HasAvx512)
                return BulkKernel.Avx512;
            return VectorKernel.IsFast ? BulkKernel.Vector : BulkKernel.Scalar;
        }
    }

#if NET8_0_OR_GREATER
    private static bool HasAvx512 => WideLanes.IsSupported;
#else
    private static bool HasAvx512 => false;
#endif

    /// <summary>Whether this machine has a kernel: all have every one but <see cref="BulkKernel.Avx512"/>, which needs .NET 8 or later, using vectors of 512 bits.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kernel"/> is not defined.</exception>
    public static bool Supports(BulkKernel kernel) => Guard.Against.UndefinedEnum(kernel) != BulkKernel.Avx512 || HasAvx512;

    /// <summary>The kernels from <see cref="BulkKernel.Scalar"/> on, as far as the machine has them.</summary>
    private static Kernel[] KernelsOf(ScalarKernel scalar, KernelRules rules)
    {
        var vector = new VectorKernel(scalar, rules);
#if NET8_0_OR_GREATER
        if (HasAvx512)
            return [scalar, vector, new WideKernel(scalar, rules)];
#endif
        return [scalar, vector];
    }

    private Kernel KernelFor(BulkKernel kernel) => Supports(kernel)
        ? kernels[(kernel == BulkKernel.Automatic ? FastestKernel : kernel) - BulkKernel.Scalar]
        : throw new PlatformNotSupportedException("The kernel " + kernel + " needs .NET 8 or later on a processor with AVX-512 (F, BW, DQ, VL), using vectors of 512 bits; this process has " + FastestKernel + " at most.");
}

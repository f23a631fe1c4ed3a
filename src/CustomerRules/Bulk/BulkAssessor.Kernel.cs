using System;
using CustomerRules.Bulk.Kernels;
#if NET8_0_OR_GREATER
using CustomerRules.Bulk.Kernels.Wide;
#endif

namespace CustomerRules.Bulk;

public sealed partial class BulkAssessor
{
    /// <summary>The kernel that <see cref="BulkKernel.Automatic"/> stands for on this machine; it does not change while the process runs.</summary>
    public static BulkKernel FastestKernel =>
        HasAvx512 ? BulkKernel.Avx512 : VectorKernel.IsFast ? BulkKernel.Vector : BulkKernel.Scalar;

    /// <summary>Whether a kernel can be asked for on this machine: every one can, but <see cref="BulkKernel.Avx512"/> needs .NET 8 and a processor that has it.</summary>
    /// <param name="kernel">The kernel.</param>
    public static bool Supports(BulkKernel kernel) => kernel != BulkKernel.Avx512 || HasAvx512;

#if NET8_0_OR_GREATER
    private static bool HasAvx512 => WideLanes.IsSupported;

    private static Kernel Wide(ScalarKernel scalar, KernelRules rules) => new WideKernel(scalar, rules);
#else
    private static bool HasAvx512 => false;

    private static Kernel Wide(ScalarKernel scalar, KernelRules rules) => new VectorKernel(scalar, rules);
#endif

    private Kernel KernelFor(BulkKernel kernel) => (kernel == BulkKernel.Automatic ? FastestKernel : kernel) switch
    {
        BulkKernel.Scalar => scalar,
        BulkKernel.Vector => vector,
        _ when HasAvx512 => wide,
        _ => throw new PlatformNotSupportedException("The kernel Avx512 needs .NET 8 and a processor with AVX-512, which this process does not have."),
    };
}

using CustomerRules.Bulk.Kernels;

namespace CustomerRules.Bulk;

public sealed partial class BulkAssessor
{
    /// <summary>The kernel that <see cref="BulkKernel.Automatic"/> stands for on this machine; it does not change while the process runs.</summary>
    public static BulkKernel FastestKernel => VectorKernel.IsFast ? BulkKernel.Vector : BulkKernel.Scalar;
}

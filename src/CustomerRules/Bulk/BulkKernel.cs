namespace CustomerRules.Bulk;

/// <summary>Which form of the rules judges the rows; every one gives the same bits.</summary>
public enum BulkKernel : byte
{
    /// <summary>The fastest on this machine: AVX-512, else portable vectors where the runtime has them in hardware, else row by row.</summary>
    Automatic = 0,

    /// <summary>Row by row, by the scalar rules themselves: the specification.</summary>
    Scalar = 1,

    /// <summary>Many rows at a time with portable vectors, as wide as the runtime has them; emulated, and slow, where the hardware has none.</summary>
    Vector = 2,

    /// <summary>64 bytes at a time with AVX-512, where .NET 8 or later uses vectors of 512 bits on the processor; elsewhere refused. See <see cref="BulkAssessor.Supports"/>.</summary>
    Avx512 = 3,
}

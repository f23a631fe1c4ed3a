#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Tiers.Search;

/// <summary>Eight values at a time: <see cref="WideValueTotals"/>, <see cref="WideValuesAbove"/> and <see cref="WideRangeFilter"/>.</summary>
internal static class WideValues
{
    /// <summary>Whether the runtime and the processor have what they use.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;
}
#endif

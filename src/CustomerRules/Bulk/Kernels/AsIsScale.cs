using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Evidence that counts as it is.</summary>
internal readonly struct AsIsScale : IScale
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<int> Of(Vector<int> value) => value;
}

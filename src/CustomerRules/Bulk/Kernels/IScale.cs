using System.Numerics;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Scales known evidence, 0 or more, to 0..10,000 basis points. A type of its own for each scale, so that loops are compiled for it.</summary>
internal interface IScale
{
    Vector<int> Of(Vector<int> value);
}

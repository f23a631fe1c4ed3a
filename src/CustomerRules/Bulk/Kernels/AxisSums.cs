using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Adds the items of one axis up, for as many rows as a vector holds.</summary>
internal struct AxisSums
{
    private Vector<int> sum;
    private Vector<int> knownWeight;
    private Vector<int> atLeast;

    /// <summary>Adds an item of 0..10,000, or -1 where unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector<int> value, Vector<int> weight)
    {
        var isKnown = Vector.GreaterThanOrEqual(value, Vector<int>.Zero);
        sum += value * weight & isKnown;
        knownWeight += weight & isKnown;
    }

    /// <summary>As <see cref="Add(Vector{int}, Vector{int})"/>; on some rows the value is known as "at least" itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector<int> value, Vector<int> weight, Vector<int> isAtLeast)
    {
        Add(value, weight);
        var isOpen = isAtLeast & Vector.GreaterThanOrEqual(value, Vector<int>.Zero);
        atLeast = (new Vector<int>(Proportion.MaxBasisPoints) - value) * weight & isOpen;
    }

    /// <summary>The score, -1 where nothing is known; the sum is under 2^24, so both numbers are exact as floats and the quotient cannot round up to a whole number that it does not reach.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector<int> Score()
    {
        var nothing = Vector.Equals(knownWeight, Vector<int>.Zero);
        var divisor = Vector.ConvertToSingle(knownWeight - nothing);
        return Vector.ConvertToInt32(Vector.ConvertToSingle(sum) / divisor) | nothing;
    }

    /// <summary>The coverage in basis points.</summary>
    public readonly Vector<int> Coverage
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => knownWeight * new Vector<int>(100);
    }

    /// <summary>Where the whole interval lies on the side of the score; floors of hundredths are compared as the sums themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector<int> IsCertain(Vector<int> isHigh, Vector<int> line)
    {
        var hundredfold = line * new Vector<int>(100);
        var open = ((new Vector<int>(100) - knownWeight) * new Vector<int>(Proportion.MaxBasisPoints)) + atLeast;
        return Vector.ConditionalSelect(
            isHigh,
            Vector.GreaterThanOrEqual(sum, hundredfold),
            Vector.LessThan(sum + open, hundredfold));
    }
}

using System;

namespace CustomerRules.Synthetic;

/// <summary>
/// The chances of one row: Steele, Lea and Flood's SplitMix64, begun anew for every row from its index, so that a row is the same whatever the number of
/// rows and whichever core makes it. Integer draws only: the same on every machine and runtime.
/// </summary>
internal struct RowChance
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private ulong state;

    public RowChance(ulong seed, long row)
    {
        state = unchecked(seed + ((ulong)row * Golden));
        state = Next();
    }

    /// <summary>0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>As <see cref="Between"/>, the middle likelier than the ends: the mean of three draws.</summary>
    public int Bell(int low, int high) => low + ((Below(high - low + 1) + Below(high - low + 1) + Below(high - low + 1)) / 3);

    public bool Percent(int percent) => Below(100) < percent;

    private ulong Next()
    {
        unchecked
        {
            state += Golden;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}

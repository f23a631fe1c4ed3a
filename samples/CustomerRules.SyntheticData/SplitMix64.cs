using System;
using System.Collections.Generic;

namespace CustomerRules.SyntheticData;

/// <summary>
/// Steele, Lea and Flood's SplitMix64, with integer draws only. Written out here because the bundled data must be the same bytes on every
/// machine and every future runtime, which neither <c>System.Random</c> nor floating point promises.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A stream of its own for one purpose and one customer, so that a change in one place leaves all others as they were.</summary>
    public static SplitMix64 For(Stream purpose, int number)
    {
        unchecked
        {
            var mixer = new SplitMix64(SyntheticDistributor.Seed + (Golden * (ulong)purpose));
            return new SplitMix64(mixer.Next() ^ ((ulong)number * 0xD6E8FEB86659FD93));
        }
    }

    public ulong Next()
    {
        unchecked
        {
            _state += Golden;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>0 .. bound - 1.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Like <see cref="Between"/>, but the middle is likelier than the ends (the mean of three draws).</summary>
    public int Bell(int low, int high) => (Between(low, high) + Between(low, high) + Between(low, high)) / 3;

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Fisher and Yates, from the end.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

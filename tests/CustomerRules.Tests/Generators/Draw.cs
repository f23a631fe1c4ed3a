using System;
using System.Collections.Generic;

namespace CustomerRules.Tests.Generators;

/// <summary>
/// Seeded numbers for golden rows: SplitMix64 (Steele, Lea and Flood 2014) in integer arithmetic, so the same seed gives the same
/// rows on every runtime and in every version of it, which <c>System.Random</c> does not promise. A class, so that a helper
/// that takes one moves the caller's position on. Not thread-safe: give each thread its own seed.
/// </summary>
internal sealed class Draw
{
    private ulong _state;

    internal Draw(ulong seed) => _state = seed;

    /// <summary>The next 64 bits.</summary>
    internal ulong NextULong()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From <paramref name="min"/> to <paramref name="max"/>, both included, each as likely as any other.</summary>
    internal int Int(int min, int max) => (int)Long(min, max);

    /// <inheritdoc cref="Int"/>
    internal long Long(long min, long max)
    {
        if (min > max)
        {
            throw new ArgumentOutOfRangeException(nameof(min), min, FormattableString.Invariant($"min must be at most max, but was {min} with max {max}."));
        }

        var span = unchecked((ulong)max - (ulong)min);
        return unchecked((long)((ulong)min + UpTo(span)));
    }

    /// <summary>True <paramref name="numerator"/> times out of <paramref name="denominator"/>.</summary>
    internal bool Chance(int numerator, int denominator)
    {
        if (denominator < 1 || numerator < 0 || numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), FormattableString.Invariant($"A chance must lie between 0 and 1, but was {numerator}/{denominator}."));
        }

        return Int(1, denominator) <= numerator;
    }

    /// <summary>One of the items, each as likely as any other.</summary>
    internal T Pick<T>(IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    private ulong UpTo(ulong max)
    {
        if (max == ulong.MaxValue)
        {
            return NextULong();
        }

        // What is left over at the top of the 64-bit range would favour the small results: drawn again.
        var count = max + 1;
        var excess = ((ulong.MaxValue % count) + 1) % count;
        ulong drawn;
        do
        {
            drawn = NextULong();
        }
        while (drawn > ulong.MaxValue - excess);

        return drawn % count;
    }
}

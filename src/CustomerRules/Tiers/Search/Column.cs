using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Search;

/// <summary>A column of tier values.</summary>
internal static class Column
{
    /// <summary>Amounts in minor units; one beyond the range is refused by its index.</summary>
    public static long[] Of(IEnumerable<decimal> amounts, MoneyScale scale, string name)
    {
        var minorUnits = new List<long>();
        foreach (var amount in Guard.Against.Null(amounts, name))
        {
            minorUnits.Add(scale.TryToMinorUnits(amount, out var known)
                ? known
                : scale.ToMinorUnits(amount, FormattableString.Invariant($"{name}[{minorUnits.Count}]")));
        }

        return minorUnits.ToArray();
    }

    /// <summary>Refuses a value that is neither within the money range nor unknown; the first is named.</summary>
    public static void RequireAmounts(ReadOnlySpan<long> minorUnits, string name)
    {
        if (AreAmounts(minorUnits))
            return;
        for (var i = 0; i < minorUnits.Length; i++)
        {
            if (minorUnits[i] is (< -MoneyScale.MaxMinorUnits or > MoneyScale.MaxMinorUnits) and not CustomerRow.UnknownAmount)
            {
                var indexed = FormattableString.Invariant($"{name}[{i}]");
                throw new ArgumentOutOfRangeException(indexed, FormattableString.Invariant(
                    $"{indexed} must be between {-MoneyScale.MaxMinorUnits:#,0} and {MoneyScale.MaxMinorUnits:#,0} minor units, or unknown, but was {minorUnits[i]:#,0}."));
            }
        }
    }

    /// <summary>The known values in an array of their own.</summary>
    public static long[] Known(ReadOnlySpan<long> minorUnits)
    {
        var known = new long[minorUnits.Length];
        var count = 0;
        foreach (var value in minorUnits)
        {
            if (value != CustomerRow.UnknownAmount)
                known[count++] = value;
        }

        Array.Resize(ref known, count);
        return known;
    }

    /// <summary>Whether each value is within the money range or unknown; false, too, where vectors are not fast and one by one must tell.</summary>
    private static bool AreAmounts(ReadOnlySpan<long> minorUnits)
    {
        if (!Vector.IsHardwareAccelerated)
            return false;
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(minorUnits);
        var (least, greatest, unknown) = (new Vector<long>(-MoneyScale.MaxMinorUnits), new Vector<long>(MoneyScale.MaxMinorUnits), new Vector<long>(CustomerRow.UnknownAmount));
        var isBeyond = Vector<long>.Zero;
        foreach (var vector in vectors)
            isBeyond |= Vector.GreaterThan(vector, greatest) | Vector.AndNot(Vector.LessThan(vector, least), Vector.Equals(vector, unknown));
        var areAmounts = isBeyond == Vector<long>.Zero;
        foreach (var value in minorUnits.Slice(vectors.Length * Vector<long>.Count))
            areAmounts &= value is >= -MoneyScale.MaxMinorUnits and <= MoneyScale.MaxMinorUnits or CustomerRow.UnknownAmount;
        return areAmounts;
    }
}

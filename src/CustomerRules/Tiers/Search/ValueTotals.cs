using System;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Search;

/// <summary>How many known values are positive, how many are not, and what the positive ones add up to.</summary>
/// <remarks>For hardware with vectors; as fast as memory delivers.</remarks>
internal sealed class ValueTotals
{
    /// <summary>So many amounts are less than 2^63 together.</summary>
    public const int MostInOneLong = 8_192;

    private ExactSum sum;

    /// <summary>Whether a value is neither within the money range nor unknown; then nothing else here is of use.</summary>
    public bool IsBeyond { get; private set; }

    /// <summary>Number of values above 0.</summary>
    public long Positive { get; private set; }

    /// <summary>Number of known values at 0 or less.</summary>
    public long NotPositive { get; private set; }

    /// <summary>The exact sum of the positive values.</summary>
    public decimal Sum => sum.ToDecimal();

    /// <summary>Adds values.</summary>
    /// <param name="values">Values.</param>
    public void Add(ReadOnlySpan<long> values)
    {
        for (; values.Length > MostInOneLong; values = values.Slice(MostInOneLong))
            AddPart(values.Slice(0, MostInOneLong));
        AddPart(values);
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(ValueTotals other)
    {
        Positive += other.Positive;
        NotPositive += other.NotPositive;
        IsBeyond |= other.IsBeyond;
        sum.Add(other.sum);
    }

    private void AddPart(ReadOnlySpan<long> values)
    {
        var (total, positive, unknown, areAmounts) = AddVectors(values, out var done);
        foreach (var value in values.Slice(done))
        {
            areAmounts &= value is >= -MoneyScale.MaxMinorUnits and <= MoneyScale.MaxMinorUnits or CustomerRow.UnknownAmount;
            total = unchecked(total + Math.Max(value, 0));
            positive += value > 0 ? 1 : 0;
            unknown += value == CustomerRow.UnknownAmount ? 1 : 0;
        }

        sum.Add(total);
        Positive += positive;
        NotPositive += values.Length - positive - unknown;
        IsBeyond |= !areAmounts;
    }

    /// <summary>Counts and adds up as many values as fill whole vectors.</summary>
    private static (long Sum, int Positive, int Unknown, bool AreAmounts) AddVectors(ReadOnlySpan<long> values, out int done)
    {
#if NET8_0_OR_GREATER
        if (WideValues.IsSupported)
        {
            done = values.Length & ~7;
            return WideValueTotals.Of(values.Slice(0, done));
        }
#endif
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
        done = vectors.Length * Vector<long>.Count;
        var (least, greatest, unknown) = (new Vector<long>(-MoneyScale.MaxMinorUnits), new Vector<long>(MoneyScale.MaxMinorUnits), new Vector<long>(CustomerRow.UnknownAmount));
        var (isBeyond, sums, positives, unknowns) = (Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero);
        foreach (var vector in vectors)
        {
            var isUnknown = Vector.Equals(vector, unknown);
            isBeyond |= Vector.GreaterThan(vector, greatest) | Vector.AndNot(Vector.LessThan(vector, least), isUnknown);
            unknowns -= isUnknown;
            positives -= Vector.GreaterThan(vector, Vector<long>.Zero);
            sums += Vector.Max(vector, Vector<long>.Zero);
        }

        return (
            unchecked(Vector.Dot(sums, Vector<long>.One)),
            (int)Vector.Dot(positives, Vector<long>.One),
            (int)Vector.Dot(unknowns, Vector<long>.One),
            isBeyond == Vector<long>.Zero);
    }
}

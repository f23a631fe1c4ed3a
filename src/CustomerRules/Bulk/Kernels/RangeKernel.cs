using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Marks the rows with a field outside its documented range; the ranges are those of <see cref="CustomerRow.Problem"/>.</summary>
internal static class RangeKernel
{
    /// <summary>Marks rows with 1, others with 0.</summary>
    /// <returns>Whether any row is marked.</returns>
    public static bool Mark(in RowTile tile, int rows, Span<byte> invalid, Scratch scratch)
    {
        const long mostMoney = MoneyScale.MaxMinorUnits;
        var longs = scratch.Take<long>(rows);
        var ints = scratch.Take<int>(rows);
        var shorts = scratch.Take<short>(rows);
        var bytes = scratch.Take<byte>(rows);
        var answers = scratch.Take<sbyte>(rows);

        var amounts = new Range<long>(-mostMoney, mostMoney, CustomerRow.UnknownAmount);
        var costs = new Range<long>(0, mostMoney, CustomerRow.UnknownAmount);
        longs.Clear();
        Mark(tile.TierValue, amounts, longs);
        Mark(tile.Value, amounts, longs);
        Mark(tile.Contribution, amounts, longs);
        Mark(tile.ReferenceSpend, costs, longs);
        Mark(tile.Investment, costs, longs);
        Mark(tile.OneOffCost, costs, longs);
        Mark(tile.LossIfItFails, costs, longs);

        var dates = new Range<int>(DayNumber.Min, DayNumber.Max, CustomerRow.UnknownDate);
        ints.Clear();
        Mark(tile.Growth, new(-Ratio.MaxBasisPoints, Ratio.MaxBasisPoints, CustomerRow.UnknownRatio), ints);
        Mark(tile.FirstOrder, dates, ints);
        Mark(tile.LastOrder, dates, ints);
        Mark(tile.LastContact, dates, ints);
        Mark(tile.PreviousTierSince, dates, ints);
        Mark(tile.OverrideExpires, dates, ints);
        Mark(tile.OverrideSet, dates, ints);

        var shares = new Range<short>(0, Proportion.MaxBasisPoints, CustomerRow.UnknownShare);
        shorts.Clear();
        Mark(tile.Probability, shares, shorts);
        Mark(tile.Criticality, shares, shorts);
        Mark(tile.ShareOfWallet, shares, shorts);
        Mark(tile.CategoryShare, shares, shorts);
        Mark(tile.Satisfaction, shares, shorts);
        Mark(tile.MutualBenefit, shares, shorts);
        Mark(tile.PriceLed, shares, shorts);
        Mark(tile.Alternatives, new(0, RelationshipEvidence.MaxAlternatives, CustomerRow.UnknownCount), shorts);
        Mark(tile.HorizonMonths, new(0, RelationshipEvidence.MaxHorizonMonths, CustomerRow.UnknownCount), shorts);

        var yesOrNo = new Range<sbyte>(0, 1, CustomerRow.UnknownAnswer);
        answers.Clear();
        Mark(tile.JudgesFuture, yesOrNo, answers);
        Mark(tile.Influential, yesOrNo, answers);
        Mark(tile.OpenMatters, yesOrNo, answers);

        bytes.Clear();
        Mark(tile.TradePattern, new(0, (byte)TradePattern.Silent, 0), bytes);
        Mark(tile.PreviousTier, new(0, (byte)CustomerTier.D, 0), bytes);
        Mark(tile.OverrideTier, new(0, (byte)CustomerTier.D, 0), bytes);
        Mark(tile.PreviousType, new(0, (byte)RelationshipType.Partnership, 0), bytes);
        return Join(longs, ints, shorts, answers, bytes, invalid);
    }

    /// <summary>The bounds of a column, and its unknown; a column of enums has 0 as both its least value and its unknown.</summary>
    private readonly struct Range<T>(T least, T most, T unknown)
        where T : struct
    {
        public readonly Vector<T> Least = new(least);
        public readonly Vector<T> Most = new(most);
        public readonly Vector<T> Unknown = new(unknown);
    }

    private static void Mark<T>(ReadOnlySpan<T> column, in Range<T> range, Span<T> marks)
        where T : struct
    {
        var (least, most, unknown) = (range.Least, range.Most, range.Unknown);
        for (var row = 0; row < marks.Length; row += Vector<T>.Count)
        {
            var value = Lanes.Load(column, row);
            var outside = Vector.LessThan(value, least) | Vector.GreaterThan(value, most);
            Lanes.Store(Lanes.Load<T>(marks, row) | Vector.AndNot(outside, Vector.Equals(value, unknown)), marks, row);
        }
    }

    private static bool Join(
        ReadOnlySpan<long> longs, ReadOnlySpan<int> ints, ReadOnlySpan<short> shorts, ReadOnlySpan<sbyte> answers, ReadOnlySpan<byte> bytes, Span<byte> invalid)
    {
        var any = Vector<byte>.Zero;
        for (var row = 0; row < bytes.Length; row += Vector<byte>.Count)
        {
            var narrow = Vector.Narrow(Shorts(longs, ints, shorts, row), Shorts(longs, ints, shorts, row + Vector<short>.Count)) | Lanes.Load(answers, row);
            var marks = (Vector.AsVectorByte(narrow) | Lanes.Load(bytes, row)) & Vector<byte>.One;
            any |= marks;
            Lanes.Store(marks, invalid, row);
        }

        return any != Vector<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Shorts(ReadOnlySpan<long> longs, ReadOnlySpan<int> ints, ReadOnlySpan<short> shorts, int row) =>
        Vector.Narrow(Ints(longs, ints, row), Ints(longs, ints, row + Vector<int>.Count)) | Lanes.Load(shorts, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Ints(ReadOnlySpan<long> longs, ReadOnlySpan<int> ints, int row) =>
        Vector.Narrow(Lanes.Load(longs, row), Lanes.Load(longs, row + Vector<long>.Count)) | Lanes.Load(ints, row);
}

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
        var longs = scratch.Take<long>(rows);
        var ints = scratch.Take<int>(rows);
        var shorts = scratch.Take<short>(rows);
        var bytes = scratch.Take<byte>(rows);
        MarkAmounts(tile, longs);
        MarkDates(tile, ints);
        MarkShares(tile, shorts);
        MarkNames(tile, bytes);
        return Join(longs, ints, shorts, bytes, invalid);
    }

    /// <summary>An unknown amount counts as 0, which every range holds; so the least and the greatest of a row's amounts tell.</summary>
    private static void MarkAmounts(in RowTile tile, Span<long> marks)
    {
        var most = new Vector<long>(MoneyScale.MaxMinorUnits);
        for (var row = 0; row < marks.Length; row += Vector<long>.Count)
        {
            var tierValue = Known(Lanes.Load(tile.TierValue, row));
            var value = Known(Lanes.Load(tile.Value, row));
            var contribution = Known(Lanes.Load(tile.Contribution, row));
            var spend = Known(Lanes.Load(tile.ReferenceSpend, row));
            var investment = Known(Lanes.Load(tile.Investment, row));
            var oneOff = Known(Lanes.Load(tile.OneOffCost, row));
            var loss = Known(Lanes.Load(tile.LossIfItFails, row));
            var greatestCost = Vector.Max(Vector.Max(spend, investment), Vector.Max(oneOff, loss));
            var greatest = Vector.Max(Vector.Max(tierValue, value), Vector.Max(contribution, greatestCost));
            var least = Vector.Min(Vector.Min(tierValue, value), contribution);
            var anyCost = spend | investment | oneOff | loss;
            Lanes.Store(Vector.GreaterThan(greatest, most) | Vector.LessThan(least, -most) | Vector.LessThan(anyCost, Vector<long>.Zero), marks, row);
        }
    }

    /// <summary>An unknown date or ratio counts as 0, which every range holds.</summary>
    private static void MarkDates(in RowTile tile, Span<int> marks)
    {
        var mostGrowth = new Vector<int>(Ratio.MaxBasisPoints);
        for (var row = 0; row < marks.Length; row += Vector<int>.Count)
        {
            var growth = Known(Lanes.Load(tile.Growth, row));
            var first = Known(Lanes.Load(tile.FirstOrder, row));
            var last = Known(Lanes.Load(tile.LastOrder, row));
            var contact = Known(Lanes.Load(tile.LastContact, row));
            var since = Known(Lanes.Load(tile.PreviousTierSince, row));
            var expires = Known(Lanes.Load(tile.OverrideExpires, row));
            var set = Known(Lanes.Load(tile.OverrideSet, row));
            var latest = Vector.Max(Vector.Max(Vector.Max(first, last), Vector.Max(contact, since)), Vector.Max(expires, set));
            var earliest = Vector.Min(Vector.Min(Vector.Min(first, last), Vector.Min(contact, since)), Vector.Min(expires, set));
            Lanes.Store(
                Vector.GreaterThan(latest, new Vector<int>(DayNumber.Max)) | Vector.LessThan(earliest, new Vector<int>(DayNumber.Min))
                | Vector.GreaterThan(growth, mostGrowth) | Vector.LessThan(growth, -mostGrowth),
                marks,
                row);
        }
    }

    /// <summary>Shares and counts begin at 0, and unknown is the -1 before it: one range without a gap.</summary>
    private static void MarkShares(in RowTile tile, Span<short> marks)
    {
        var unknown = new Vector<short>(CustomerRow.UnknownShare);
        for (var row = 0; row < marks.Length; row += Vector<short>.Count)
        {
            var probability = Lanes.Load(tile.Probability, row);
            var criticality = Lanes.Load(tile.Criticality, row);
            var wallet = Lanes.Load(tile.ShareOfWallet, row);
            var categories = Lanes.Load(tile.CategoryShare, row);
            var satisfaction = Lanes.Load(tile.Satisfaction, row);
            var benefit = Lanes.Load(tile.MutualBenefit, row);
            var priceLed = Lanes.Load(tile.PriceLed, row);
            var alternatives = Lanes.Load(tile.Alternatives, row);
            var horizon = Lanes.Load(tile.HorizonMonths, row);
            var greatest = Vector.Max(
                Vector.Max(Vector.Max(probability, criticality), Vector.Max(wallet, categories)), Vector.Max(Vector.Max(satisfaction, benefit), priceLed));
            var least = Vector.Min(
                Vector.Min(Vector.Min(probability, criticality), Vector.Min(wallet, categories)), Vector.Min(Vector.Min(satisfaction, benefit), priceLed));
            Lanes.Store(
                Vector.GreaterThan(greatest, new Vector<short>(Proportion.MaxBasisPoints)) | Vector.GreaterThan(alternatives, new Vector<short>(RelationshipEvidence.MaxAlternatives))
                | Vector.GreaterThan(horizon, new Vector<short>(RelationshipEvidence.MaxHorizonMonths))
                | Vector.LessThan(Vector.Min(least, Vector.Min(alternatives, horizon)), unknown),
                marks,
                row);
        }
    }

    /// <summary>Answers are -1, 0 or 1, so one more is 0, 1 or 2 without a sign; names begin at 0.</summary>
    private static void MarkNames(in RowTile tile, Span<byte> marks)
    {
        for (var row = 0; row < marks.Length; row += Vector<byte>.Count)
        {
            var judges = Vector.AsVectorByte(Lanes.Load(tile.JudgesFuture, row) + Vector<sbyte>.One);
            var influential = Vector.AsVectorByte(Lanes.Load(tile.Influential, row) + Vector<sbyte>.One);
            var open = Vector.AsVectorByte(Lanes.Load(tile.OpenMatters, row) + Vector<sbyte>.One);
            var tier = Vector.Max(Lanes.Load(tile.PreviousTier, row), Lanes.Load(tile.OverrideTier, row));
            Lanes.Store(
                Vector.GreaterThan(Vector.Max(Vector.Max(judges, influential), open), new Vector<byte>(2))
                | Vector.GreaterThan(tier, new Vector<byte>((byte)CustomerTier.D))
                | Vector.GreaterThan(Lanes.Load(tile.TradePattern, row), new Vector<byte>((byte)TradePattern.Silent))
                | Vector.GreaterThan(Lanes.Load(tile.PreviousType, row), new Vector<byte>((byte)RelationshipType.Partnership)),
                marks,
                row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Known(Vector<long> amount) => Vector.AndNot(amount, Vector.Equals(amount, new Vector<long>(CustomerRow.UnknownAmount)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Known(Vector<int> date) => Vector.AndNot(date, Vector.Equals(date, new Vector<int>(CustomerRow.UnknownDate)));

    private static bool Join(
        ReadOnlySpan<long> longs, ReadOnlySpan<int> ints, ReadOnlySpan<short> shorts, ReadOnlySpan<byte> bytes, Span<byte> invalid)
    {
        var any = Vector<byte>.Zero;
        for (var row = 0; row < bytes.Length; row += Vector<byte>.Count)
        {
            var narrow = Vector.Narrow(Shorts(longs, ints, shorts, row), Shorts(longs, ints, shorts, row + Vector<short>.Count));
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

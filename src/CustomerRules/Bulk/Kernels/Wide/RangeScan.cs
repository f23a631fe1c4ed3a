using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Tells quickly whether one of 32 rows may be invalid. It may be wrong by saying yes, never by saying no.</summary>
internal static class RangeScan
{
    /// <summary>
    /// Bits 49 to 62, which no amount below 2^49 has and unknown has not, which is the highest bit alone. Amounts from there to the end of the range have some and are
    /// looked at again: they are rare.
    /// </summary>
    private const long BeyondBits = long.MaxValue - ((1L << 49) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayHoldInvalid(in RowTile tile, int row)
    {
        var amounts = (Amounts(tile, row) | Amounts(tile, row + 8) | Amounts(tile, row + 16) | Amounts(tile, row + 24)) & Vector512.Create(BeyondBits);
        var others = Dates(tile, row) | Dates(tile, row + 16) | Shares(tile, row).AsInt32() | Names(tile, row).AsInt32();
        return (amounts.AsInt32() | others) != Vector512<int>.Zero;
    }

    /// <summary>Of an amount that may be negative its absolute value is looked at, of one that may not the amount too. The absolute value of unknown is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Amounts(in RowTile tile, int row)
    {
        var spend = WideLanes.Load(tile.ReferenceSpend, row);
        var investment = WideLanes.Load(tile.Investment, row);
        var oneOff = WideLanes.Load(tile.OneOffCost, row);
        var loss = WideLanes.Load(tile.LossIfItFails, row);
        return (Vector512.Abs(WideLanes.Load(tile.TierValue, row)) | Vector512.Abs(WideLanes.Load(tile.Value, row)) | Vector512.Abs(WideLanes.Load(tile.Contribution, row)))
            | (spend | Vector512.Abs(spend) | investment) | (Vector512.Abs(investment) | oneOff | Vector512.Abs(oneOff)) | (loss | Vector512.Abs(loss));
    }

    /// <summary>The sentinel is the least number of all, and the greatest once 1 is taken from it: so it disturbs neither end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Dates(in RowTile tile, int row)
    {
        var one = Vector512<int>.One;
        var first = WideLanes.Load(tile.FirstOrder, row);
        var last = WideLanes.Load(tile.LastOrder, row);
        var contact = WideLanes.Load(tile.LastContact, row);
        var since = WideLanes.Load(tile.PreviousTierSince, row);
        var expires = WideLanes.Load(tile.OverrideExpires, row);
        var set = WideLanes.Load(tile.OverrideSet, row);
        var growth = WideLanes.Load(tile.Growth, row);
        var latest = Vector512.Max(Vector512.Max(Vector512.Max(first, last), Vector512.Max(contact, since)), Vector512.Max(expires, set));
        var earliest = Vector512.Min(
            Vector512.Min(Vector512.Min(first - one, last - one), Vector512.Min(contact - one, since - one)), Vector512.Min(expires - one, set - one));
        return Vector512.GreaterThan(latest, Vector512.Create(DayNumber.Max)) | Vector512.LessThan(earliest, Vector512.Create(DayNumber.Min - 1))
            | Vector512.GreaterThan(growth, Vector512.Create(Ratio.MaxBasisPoints)) | Vector512.LessThan(growth - one, Vector512.Create(-Ratio.MaxBasisPoints - 1));
    }

    /// <summary>Shares and counts begin at 0, and unknown is the -1 before it: one range without a gap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Shares(in RowTile tile, int row)
    {
        var probability = WideLanes.Load(tile.Probability, row);
        var criticality = WideLanes.Load(tile.Criticality, row);
        var wallet = WideLanes.Load(tile.ShareOfWallet, row);
        var categories = WideLanes.Load(tile.CategoryShare, row);
        var satisfaction = WideLanes.Load(tile.Satisfaction, row);
        var benefit = WideLanes.Load(tile.MutualBenefit, row);
        var priceLed = WideLanes.Load(tile.PriceLed, row);
        var alternatives = WideLanes.Load(tile.Alternatives, row);
        var horizon = WideLanes.Load(tile.HorizonMonths, row);
        var greatest = Vector512.Max(
            Vector512.Max(Vector512.Max(probability, criticality), Vector512.Max(wallet, categories)), Vector512.Max(Vector512.Max(satisfaction, benefit), priceLed));
        var least = Vector512.Min(
            Vector512.Min(Vector512.Min(probability, criticality), Vector512.Min(wallet, categories)), Vector512.Min(Vector512.Min(satisfaction, benefit), priceLed));
        return Vector512.GreaterThan(greatest, Vector512.Create((short)Proportion.MaxBasisPoints))
            | Vector512.GreaterThan(alternatives, Vector512.Create((short)RelationshipEvidence.MaxAlternatives))
            | Vector512.GreaterThan(horizon, Vector512.Create((short)RelationshipEvidence.MaxHorizonMonths))
            | Vector512.LessThan(Vector512.Min(least, Vector512.Min(alternatives, horizon)), Vector512.Create(CustomerRow.UnknownShare));
    }

    /// <summary>Answers are -1, 0 or 1, so one more is 0, 1 or 2 without a sign; names begin at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Names(in RowTile tile, int row)
    {
        var one = Vector256<sbyte>.One;
        var judges = (WideLanes.LoadHalf(tile.JudgesFuture, row) + one).AsByte();
        var influential = (WideLanes.LoadHalf(tile.Influential, row) + one).AsByte();
        var open = (WideLanes.LoadHalf(tile.OpenMatters, row) + one).AsByte();
        var tiers = Vector256.Max(WideLanes.LoadHalf(tile.PreviousTier, row), WideLanes.LoadHalf(tile.OverrideTier, row));
        var beyond = Vector256.GreaterThan(Vector256.Max(Vector256.Max(judges, influential), open), Vector256.Create((byte)2))
            | Vector256.GreaterThan(tiers, Vector256.Create((byte)CustomerTier.D))
            | Vector256.GreaterThan(WideLanes.LoadHalf(tile.TradePattern, row), Vector256.Create((byte)TradePattern.Silent))
            | Vector256.GreaterThan(WideLanes.LoadHalf(tile.PreviousType, row), Vector256.Create((byte)RelationshipType.Partnership));
        return beyond.ToVector512();
    }
}

using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Golden;

/// <summary>
/// The rows behind the golden digest: the same on every runtime, and in every version unless this file changes. Each field is now
/// and then unknown or at an end of its range; amounts have any number of digits, and one is often a part of another.
/// </summary>
internal sealed class GoldenRows
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private readonly Draw draw;

    /// <summary>For what a person decided, drawn apart: the other fields stay as they were before rows had these.</summary>
    private readonly Draw decided;

    private GoldenRows(ulong seed)
    {
        draw = new Draw(seed);
        decided = new Draw(~seed);
    }

    internal static IEnumerable<CustomerRow> Take(int count, ulong seed = 20_260_701)
    {
        var rows = new GoldenRows(seed);
        for (var i = 0; i < count; i++)
        {
            yield return rows.Decided(rows.Next());
        }
    }

    private CustomerRow Next()
    {
        var asOf = Ends(DayNumber.Min, DayNumber.Max);
        var value = Signed();
        var spend = draw.Chance(1, 2) && value > 0 ? Math.Max(value, Cost()) : Cost();
        return Evidence(new CustomerRow
        {
            AsOf = asOf,
            TierValue = draw.Chance(2, 3) ? value : Signed(),
            Value = value,
            ReferenceSpend = spend,
            Contribution = draw.Chance(1, 2) ? PartOf(value, 2_000) : Signed(),
            Growth = draw.Chance(1, 4) ? CustomerRow.UnknownRatio : Ends(-Ratio.MaxBasisPoints, Ratio.MaxBasisPoints),
            FirstOrder = Date(asOf),
            LastOrder = Date(asOf),
            LastContact = Date(asOf),
            PreviousTierSince = Date(asOf),
            TradePattern = (TradePattern)draw.Int(0, (int)TradePattern.Silent),
            Investment = draw.Chance(1, 2) ? PartOf(spend, 20_000) : Cost(),
            OneOffCost = draw.Chance(1, 2) ? PartOf(spend, 2_000) : Cost(),
            LossIfItFails = draw.Chance(1, 2) ? PartOf(spend, 10_000) : Cost(),
            PreviousTier = (CustomerTier)draw.Int(0, (int)CustomerTier.D),
            PreviousType = draw.Chance(1, 2) ? RelationshipType.Unknown : (RelationshipType)draw.Int(0, (int)RelationshipType.Partnership),
        });
    }

    private CustomerRow Evidence(CustomerRow row) => row with
    {
        Probability = Share(),
        Criticality = Share(),
        Alternatives = (short)Count(3, RelationshipEvidence.MaxAlternatives),
        ShareOfWallet = Share(),
        CategoryShare = Share(),
        HorizonMonths = (short)Count(48, RelationshipEvidence.MaxHorizonMonths),
        Satisfaction = Share(),
        MutualBenefit = Share(),
        JudgesFuture = (sbyte)draw.Int(-1, 1),
        PriceLed = Share(),
        Influential = (sbyte)draw.Int(-1, 1),
    };

    /// <summary>One row in three has a tier that a person set, in force, expired or without a date.</summary>
    private CustomerRow Decided(CustomerRow row) => row with
    {
        OverrideTier = decided.Chance(2, 3) ? CustomerTier.Unknown : (CustomerTier)decided.Int(1, (int)CustomerTier.D),
        OverrideExpires = decided.Int(0, 9) switch
        {
            0 => CustomerRow.UnknownDate,
            1 => decided.Pick([DayNumber.Min, DayNumber.Max]),
            _ => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, row.AsOf + decided.Int(-100, 100))),
        },
        OverrideSet = decided.Int(0, 9) switch
        {
            0 or 1 or 2 => CustomerRow.UnknownDate,
            3 => decided.Pick([DayNumber.Min, DayNumber.Max]),
            _ => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, row.AsOf - decided.Int(0, 400))),
        },
        OpenMatters = (sbyte)decided.Int(-1, 1),
    };

    private long Signed() => draw.Chance(1, 4) && Cost() is var cost and not CustomerRow.UnknownAmount ? -cost : Cost();

    /// <summary>Unknown, an end, or a number with any count of digits.</summary>
    private long Cost() => draw.Int(0, 11) switch
    {
        0 or 1 => CustomerRow.UnknownAmount,
        2 => 0,
        3 => draw.Pick([1L, Most - 1, Most]),
        var digits => draw.Long(1, Math.Min(Most, PowerOfTen(digits + draw.Int(0, 5)))),
    };

    /// <summary>Up to so many basis points of a whole, and never over the range; any amount where there is no whole.</summary>
    private long PartOf(long whole, int basisPoints) => whole <= 0
        ? Cost()
        : (long)Math.Min(Most, decimal.Floor((decimal)whole * draw.Int(0, basisPoints) / 10_000));

    private int Date(int asOf) => draw.Int(0, 7) switch
    {
        0 => CustomerRow.UnknownDate,
        1 => Ends(DayNumber.Min, DayNumber.Max),
        _ => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, asOf - draw.Int(-10, 400))),
    };

    private short Share() => (short)(draw.Chance(1, 5) ? CustomerRow.UnknownShare : Ends(0, Proportion.MaxBasisPoints));

    private int Count(int usual, int max) => draw.Int(0, 9) switch
    {
        0 or 1 => CustomerRow.UnknownCount,
        2 => Ends(0, max),
        _ => draw.Int(0, usual),
    };

    private int Ends(int min, int max) => draw.Int(0, 19) switch { 0 => min, 1 => max, _ => draw.Int(min, max) };

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Generators;

/// <summary>One field put out of its range: just below and just above it, and at the ends of its type.</summary>
internal sealed class BrokenField
{
    private BrokenField(string name, string value, Func<CustomerRow, CustomerRow> breaks) => (Name, Value, Break) = (name, value, breaks);

    public static IReadOnlyList<BrokenField> All { get; } =
    [
        .. Each(nameof(CustomerRow.TierValue), (row, value) => row with { TierValue = value }, new long[] { -900_000_000_000_001, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.Value), (row, value) => row with { Value = value }, new long[] { -900_000_000_000_001, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.ReferenceSpend), (row, value) => row with { ReferenceSpend = value }, new long[] { -1, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.Contribution), (row, value) => row with { Contribution = value }, new long[] { -900_000_000_000_001, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.Growth), (row, value) => row with { Growth = value }, new int[] { -1_000_001, 1_000_001, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.FirstOrder), (row, value) => row with { FirstOrder = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.LastOrder), (row, value) => row with { LastOrder = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.LastContact), (row, value) => row with { LastContact = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.TradePattern), (row, value) => row with { TradePattern = value }, new TradePattern[] { TradePattern.Silent + 1, (TradePattern)127, (TradePattern)128, (TradePattern)255 }),
        .. Each(nameof(CustomerRow.Investment), (row, value) => row with { Investment = value }, new long[] { -1, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.OneOffCost), (row, value) => row with { OneOffCost = value }, new long[] { -1, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.LossIfItFails), (row, value) => row with { LossIfItFails = value }, new long[] { -1, 900_000_000_000_001, long.MinValue + 1, long.MaxValue }),
        .. Each(nameof(CustomerRow.Probability), (row, value) => row with { Probability = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.Criticality), (row, value) => row with { Criticality = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.Alternatives), (row, value) => row with { Alternatives = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.ShareOfWallet), (row, value) => row with { ShareOfWallet = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.CategoryShare), (row, value) => row with { CategoryShare = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.HorizonMonths), (row, value) => row with { HorizonMonths = value }, new short[] { -2, 1_201, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.Satisfaction), (row, value) => row with { Satisfaction = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.MutualBenefit), (row, value) => row with { MutualBenefit = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.JudgesFuture), (row, value) => row with { JudgesFuture = value }, new sbyte[] { -2, 2, sbyte.MinValue, sbyte.MaxValue }),
        .. Each(nameof(CustomerRow.PriceLed), (row, value) => row with { PriceLed = value }, new short[] { -2, 10_001, short.MinValue, short.MaxValue }),
        .. Each(nameof(CustomerRow.Influential), (row, value) => row with { Influential = value }, new sbyte[] { -2, 2, sbyte.MinValue, sbyte.MaxValue }),
        .. Each(nameof(CustomerRow.PreviousTier), (row, value) => row with { PreviousTier = value }, new CustomerTier[] { CustomerTier.D + 1, (CustomerTier)127, (CustomerTier)128, (CustomerTier)255 }),
        .. Each(nameof(CustomerRow.PreviousTierSince), (row, value) => row with { PreviousTierSince = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.PreviousType), (row, value) => row with { PreviousType = value }, new RelationshipType[] { RelationshipType.Partnership + 1, (RelationshipType)127, (RelationshipType)128, (RelationshipType)255 }),
        .. Each(nameof(CustomerRow.OverrideTier), (row, value) => row with { OverrideTier = value }, new CustomerTier[] { CustomerTier.D + 1, (CustomerTier)127, (CustomerTier)128, (CustomerTier)255 }),
        .. Each(nameof(CustomerRow.OverrideExpires), (row, value) => row with { OverrideExpires = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.OverrideSet), (row, value) => row with { OverrideSet = value }, new int[] { -25_568, 84_006, int.MinValue + 1, int.MaxValue }),
        .. Each(nameof(CustomerRow.OpenMatters), (row, value) => row with { OpenMatters = value }, new sbyte[] { -2, 2, sbyte.MinValue, sbyte.MaxValue }),
    ];

    public string Name { get; }

    public string Value { get; }

    public Func<CustomerRow, CustomerRow> Break { get; }

    public override string ToString() => Name + " = " + Value;

    private static IEnumerable<BrokenField> Each<T>(string name, Func<CustomerRow, T, CustomerRow> set, T[] values)
        where T : struct, IFormattable
        => values.Select(value => new BrokenField(
            name, Convert.ToInt64(value, null).ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), row => set(row, value)));
}

using System.Linq;
using CustomerRules.Relationships;
using FsCheck;
using FsCheck.Fluent;
using TradePattern = CustomerRules.Trade.TradePattern;

namespace CustomerRules.Tests.Generators;

/// <summary>Rows that differ in the evidence of a relationship, item by item.</summary>
internal static class Evidence
{
    /// <summary>The reference spend of these rows in minor units: 100 for each basis point of lock-in.</summary>
    private const long Spend = 1_000_000;

    /// <summary>A value after scaling; often an end.</summary>
    public static Gen<int> Value { get; } = ValueWithin((0, 10_000));

    /// <summary>
    /// Up to half of the items unknown, the lock-in ratio for one reason or another; some switching costs partial; each axis leaning low, high or neither, so
    /// that every type comes often and is often certain; any previous type.
    /// </summary>
    public static Gen<CustomerRow> Rows { get; } =
        from gaps in Gen.Choose(0, 5)
        from bond in Axis(gaps, 4)
        from commitment in Axis(gaps, 6)
        from cost in Gen.Choose(0, 5)
        from previous in RowFields.Type
        select Costed(Of([.. bond, .. commitment]), cost) with { PreviousType = previous };

    /// <summary>A row of which these values of the ten items are known, and nothing else but the spend.</summary>
    public static CustomerRow Of(params int?[] values)
    {
        var nobody = Generators.Rows.Unknown with { Value = Spend, ReferenceSpend = Spend };
        return values.Select((value, item) => (value, (EvidenceItem)item)).Aggregate(nobody, (row, known) => With(row, known.Item2, known.value));
    }

    /// <summary>The row with an item at a value after scaling, or as near under it as its unit allows; or unknown.</summary>
    public static CustomerRow With(CustomerRow row, EvidenceItem item, int? value) => item switch
    {
        EvidenceItem.LockIn => row with
        {
            Investment = value * Spend / 10_000 ?? CustomerRow.UnknownAmount,
            OneOffCost = value is null ? CustomerRow.UnknownAmount : 0,
            LossIfItFails = value is null ? CustomerRow.UnknownAmount : 0,
            Probability = 0,
            Criticality = 0,
        },
        EvidenceItem.Alternatives => row with { Alternatives = value switch { null => -1, < 3_000 => 3, < 6_000 => 2, < 10_000 => 1, _ => 0 } },
        EvidenceItem.ShareOfWallet => row with { ShareOfWallet = Short(value) },
        EvidenceItem.CategoryShare => row with { CategoryShare = Short(value / 2) },
        EvidenceItem.Horizon => row with { HorizonMonths = Short(value * 36 / 10_000) },
        EvidenceItem.Satisfaction => row with { Satisfaction = Short(value) },
        EvidenceItem.MutualBenefit => row with { MutualBenefit = Short(value) },
        EvidenceItem.JudgesFuture => row with { JudgesFuture = (sbyte)Short(value / 10_000) },
        EvidenceItem.PriceLed => row with { PriceLed = Short(10_000 - value) },
        _ => row with { TradePattern = value switch { null => TradePattern.New, < 5_000 => TradePattern.Silent, < 10_000 => TradePattern.Late, _ => TradePattern.InRhythm } },
    };

    private static Gen<int?[]> Axis(int gaps, int items) =>
        from range in Gen.Elements((0, 10_000), (0, 3_500), (6_500, 10_000))
        from values in Gen.Frequency((gaps, Gen.Constant<int?>(null)), (10 - gaps, ValueWithin(range).Select(value => (int?)value))).ArrayOf(items)
        select values;

    private static Gen<int> ValueWithin((int Min, int Max) range) =>
        Gen.Frequency((1, Gen.Elements(range.Min, range.Max)), (2, Gen.Choose(range.Min, range.Max)));

    /// <summary>What may be known of the switching cost besides all or nothing.</summary>
    private static CustomerRow Costed(CustomerRow row, int cost) => cost switch
    {
        0 => row with { OneOffCost = CustomerRow.UnknownAmount },
        1 => row with { Investment = CustomerRow.UnknownAmount, OneOffCost = row.Investment },
        2 => row with { Criticality = CustomerRow.UnknownShare },
        3 when row.Investment == CustomerRow.UnknownAmount => row with { Investment = Spend, ReferenceSpend = CustomerRow.UnknownAmount, Value = CustomerRow.UnknownAmount },
        4 when row.Investment == CustomerRow.UnknownAmount => row with { Investment = Spend, Value = 0 },
        _ => row,
    };

    private static short Short(int? value) => (short)(value ?? -1);
}

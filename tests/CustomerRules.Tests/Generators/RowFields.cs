using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Single fields of rows: each with its sentinel, its range ends and both sides of the thresholds that rules have on it.</summary>
internal static class RowFields
{
    private const long Most = MoneyScale.MaxMinorUnits;

    public static Gen<MoneyScale> Scale { get; } =
        Gen.Frequency((3, Gen.Constant(MoneyScale.Standard)), (1, Gen.Choose(0, 4).Select(MoneyScale.FromDecimals)));

    public static Gen<int> AsOf { get; } = Gen.Frequency(
        (4, Gen.Choose(DayNumber.Min, DayNumber.Max)),
        (1, Gen.Elements(DayNumber.Min, DayNumber.Min + 1, -1, 0, DayNumber.Max - 1, DayNumber.Max)));

    /// <summary>An amount of either sign.</summary>
    public static Gen<long> Amount { get; } = Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownAmount)),
        (1, Gen.Elements(-Most, 1 - Most, -1, 0, 1, Most - 1, Most)),
        (3, Longs.OfAnySize(Most)),
        (1, Longs.OfAnySize(Most).Select(amount => -amount)));

    /// <summary>An amount that is not negative.</summary>
    public static Gen<long> Cost { get; } = Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownAmount)),
        (1, Gen.Elements(0, 1, Most - 1, Most)),
        (4, Longs.OfAnySize(Most)));

    public static Gen<short> Share { get; } = Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownShare)),
        (2, Gen.Elements<short>(0, 1, 4_999, 5_000, 5_001, 9_999, 10_000)),
        (3, Gen.Choose(0, Proportion.MaxBasisPoints).Select(share => (short)share)));

    public static Gen<int> Growth { get; } = Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownRatio)),
        (1, Gen.Elements(-Ratio.MaxBasisPoints, -1, 0, 1, 2_999, 3_000, Ratio.MaxBasisPoints)),
        (2, Gen.Choose(-Ratio.MaxBasisPoints, Ratio.MaxBasisPoints)));

    public static Gen<short> Alternatives { get; } =
        Count(RelationshipEvidence.MaxAlternatives, Gen.Choose(0, 4));

    public static Gen<short> HorizonMonths { get; } =
        Count(RelationshipEvidence.MaxHorizonMonths, Gen.Elements(0, 1, 12, 35, 36, 37));

    public static Gen<sbyte> Answer { get; } = Gen.Elements<sbyte>(CustomerRow.UnknownAnswer, 0, 1);

    public static Gen<TradePattern> Pattern { get; } = Gen.Choose(0, (int)TradePattern.Silent).Select(n => (TradePattern)n);

    public static Gen<CustomerTier> Tier { get; } = Gen.Choose(0, (int)CustomerTier.D).Select(n => (CustomerTier)n);

    public static Gen<RelationshipType> Type { get; } =
        Gen.Choose(0, (int)RelationshipType.Partnership).Select(n => (RelationshipType)n);

    /// <summary>A date; often one on which a rule turns, so many days before the row's own.</summary>
    public static Gen<int> Date(int asOf) => Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownDate)),
        (1, Gen.Elements(DayNumber.Min, DayNumber.Max)),
        (1, Gen.Choose(DayNumber.Min, DayNumber.Max)),
        (1, Gen.Choose(asOf - 400, asOf + 40).Select(Bounded)),
        (2, Longs.Around(int.MinValue, int.MaxValue, asOf, asOf - 30, asOf - 45, asOf - 60, asOf - 90, asOf - 120, asOf - 180, asOf - 365)
            .Select(day => Bounded((int)day))));

    private static Gen<short> Count(int max, Gen<int> telling) => Gen.Frequency(
        (1, Gen.Constant(CustomerRow.UnknownCount)),
        (3, telling.Select(count => (short)count)),
        (1, Gen.Elements((short)(max - 1), (short)max)),
        (1, Gen.Choose(0, max).Select(count => (short)count)));

    private static int Bounded(int day) => day < DayNumber.Min ? DayNumber.Min : day > DayNumber.Max ? DayNumber.Max : day;
}

using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Sunk investments of every kind and ageing, from nothing to the largest amount, with up to 12 decimals.</summary>
internal static class Investments
{
    public static Gen<InvestmentKind> Kind { get; } = Gen.Choose(0, (int)InvestmentKind.Asset).Select(n => (InvestmentKind)n);

    public static Gen<Proportion> Share { get; } = Gen.OneOf(
        Gen.Elements(0, 1, 2_500, 5_000, 9_999, 10_000),
        Gen.Choose(0, 10_000)).Select(Proportion.FromBasisPoints);

    /// <summary>A useful life or ramp-up: days, weeks, months, years, mixtures; 1 day to a century.</summary>
    public static Gen<Period> Length { get; } = Gen.OneOf(
        Gen.Elements(Period.FromDays(1), Period.FromDays(2), Period.FromDays(Ageing.MaxDays), Period.FromYears(100), Period.FromMonths(1_200)),
        Gen.Choose(1, 4_000).Select(Period.FromDays),
        Gen.Choose(1, 500).Select(Period.FromWeeks),
        Gen.Choose(1, 240).Select(Period.FromMonths),
        Gen.Choose(1, 40).Select(Period.FromYears),
        from years in Gen.Choose(0, 20)
        from months in Gen.Choose(0, 24)
        from weeks in Gen.Choose(0, 9)
        from days in Gen.Choose(1, 60)
        select new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Days = days }.Build());

    public static Gen<Ageing> Ageings { get; } = Gen.OneOf(
        Gen.Constant(Ageing.Holds),
        Length.Select(Ageing.Declines),
        Length.Select(Ageing.BuildsUp));

    /// <summary>Any date of rows; month ends and leap days come often.</summary>
    public static Gen<LocalDate> Date { get; } = Gen.OneOf(
        Gen.Choose(DayNumber.Min, DayNumber.Max).Select(DayNumber.ToDate),
        Gen.Elements(DayNumber.ToDate(DayNumber.Min), new(1904, 2, 29), new(2024, 1, 31), new(2024, 2, 29), DayNumber.ToDate(DayNumber.Max)));

    /// <summary>An amount within the range of the scale, with at most 12 decimals; few have all of them.</summary>
    public static Gen<decimal> Amount(MoneyScale scale) => Gen.Frequency(
        (2, Longs.OfAnySize(MoneyScale.MaxMinorUnits).Select(scale.ToAmount)),
        (1, Gen.Elements(0m, scale.MaxAmount, scale.MaxAmount - 0.000_000_000_001m, 0.000_000_000_001m)),
        (1, Gen.Choose(0, 20_000_000).Select(n => n / 20_000m)),
        (2, WithDecimals(scale)));

    public static Gen<SunkInvestment> Of(MoneyScale scale) =>
        from kind in Kind
        from amount in Amount(scale)
        from madeOn in Date
        from specificity in Share
        from salvage in Share
        from ageing in Ageings
        select new SunkInvestment(kind, amount, madeOn, specificity, salvage, ageing);

    /// <summary>Whole minor units and a part of one, so that the sum stays within the range.</summary>
    private static Gen<decimal> WithDecimals(MoneyScale scale) =>
        from minorUnits in Longs.OfAnySize(MoneyScale.MaxMinorUnits - 1)
        from decimals in Gen.Choose(scale.Decimals, 12)
        from part in Longs.Between(0, PowerOfTen(decimals - scale.Decimals) - 1)
        select scale.ToAmount(minorUnits) + (part / (decimal)PowerOfTen(decimals));

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);
}

using System;
using System.Globalization;
using System.Numerics;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Amounts = CustomerRules.Tests.Generators.Amounts;
using AmountText = CustomerRules.Internal.Amounts;

namespace CustomerRules.Tests.Laws;

/// <summary>Integer arithmetic against numbers without bounds, and days against the framework's own calendar.</summary>
public class NumberLaws
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private static readonly Gen<long> AnyLong = Gen.OneOf(
        Longs.Between(long.MinValue, long.MaxValue),
        Longs.OfAnySize(long.MaxValue),
        Longs.OfAnySize(long.MaxValue).Select(number => -number),
        Longs.Around(long.MinValue, long.MaxValue, 0, long.MinValue + 1, long.MaxValue - 1));

    private static readonly Gen<long> Whole = Gen.OneOf(Longs.OfAnySize(Most - 1).Select(n => n + 1), Longs.Around(1, Most, 1, Most));

    /// <summary>Often a whole number of basis points of the whole, or a minor unit beside it.</summary>
    private static Gen<long> PartOf(long whole) => Gen.OneOf(
        Longs.Between(-2 * Most, 4 * Most),
        Longs.OfAnySize(4 * Most).Select(part => part > 2 * Most ? part : -part),
        from basisPoints in Gen.OneOf(Gen.Choose(-1_000_100, 1_000_100), Gen.Elements(-1_000_000, -10_000, 0, 10_000, 1_000_000))
        from step in Gen.Choose(-1, 1)
        let part = ((decimal)whole * basisPoints / 10_000) + step
        select (long)Math.Max(-2 * Most, Math.Min(4 * Most, part)));

    [Fact]
    public void Division_floors_like_unbounded_numbers() =>
        Law.Holds(AnyLong.Zip(AnyLong.Where(n => n > 0)), ((long Dividend, long Divisor) x) =>
            FloorMath.Divide(x.Dividend, x.Divisor) == NaiveNumbers.Floor(x.Dividend, x.Divisor), runs: 2_000);

    [Fact]
    public void Basis_points_floor_and_saturate_like_unbounded_numbers() =>
        Law.Holds(Whole.SelectMany(whole => PartOf(whole).Select(part => (part, whole))), ((long Part, long Whole) x) =>
            FloorMath.BasisPointsOf(x.Part, x.Whole, Ratio.MaxBasisPoints) == NaiveNumbers.BasisPoints(x.Part, x.Whole), runs: 4_000);

    [Fact]
    public void A_weighted_part_floors_like_unbounded_numbers() =>
        Law.Holds(
            Gen.OneOf(Longs.OfAnySize(Most), Longs.Around(0, Most, 0, Most)).Zip(Gen.OneOf(Gen.Choose(0, 200_000_000), Gen.Elements(0, 1, 199_999_999, 200_000_000))),
            ((long Amount, int Weight) x) =>
                FloorMath.PartOf(x.Amount, x.Weight) == NaiveNumbers.Floor((BigInteger)x.Amount * x.Weight, 100_000_000),
            runs: 1_000);

    [Fact]
    public void A_part_rounds_half_to_even_like_unbounded_numbers() =>
        Law.Holds(
            from amount in Amounts.Within(Most)
            from whole in Gen.OneOf(Longs.OfAnySize(3_699_999_999_999).Select(n => n + 1), Gen.Elements(1, 2, 3_700_000_000_000))
            from share in Gen.OneOf(Longs.Between(0, whole), Longs.Around(0, whole, 0, whole / 2, whole))
            select (Amount: Math.Abs(amount), Share: share, Whole: whole),
            x => FloorMath.PartHalfToEven(x.Amount, x.Share, x.Whole)
                == NaiveNumbers.HalfToEven(NaiveNumbers.Exact(x.Amount) * x.Share, x.Whole * BigInteger.Pow(10, 28)),
            runs: 2_000);

    [Fact]
    public void Amounts_become_minor_units_like_unbounded_numbers() =>
        Law.Holds(
            from scale in Amounts.Scale
            from amount in Amounts.Within(Most / scale.MinorUnitsPerUnit)
            select (Scale: scale, Amount: amount),
            x => x.Scale.ToMinorUnits(x.Amount) == NaiveNumbers.MinorUnits(NaiveNumbers.Exact(x.Amount), x.Scale),
            runs: 2_000);

    [Fact]
    public void Minor_units_are_an_amount_and_back() =>
        Law.Holds(Amounts.Scale.Zip(Longs.Between(-Most, Most)), ((MoneyScale Scale, long MinorUnits) x) =>
        {
            var amount = x.Scale.ToAmount(x.MinorUnits);
            Assert.Equal(x.MinorUnits, x.Scale.ToMinorUnits(amount));
            Assert.Equal(x.Scale.Decimals, (decimal.GetBits(amount)[3] >> 16) & 0xFF);
        });

    [Fact]
    public void A_formatted_amount_loses_nothing() =>
        Law.Holds(Amounts.Scale.Zip(Amounts.Within(Most)), ((MoneyScale Scale, decimal Amount) x) =>
        {
            var text = AmountText.Format(x.Amount, x.Scale).Replace(",", "");
            Assert.Equal(x.Amount, decimal.Parse(text, CultureInfo.InvariantCulture));
            Assert.InRange((text + ".").Split('.')[1].Length, x.Scale.Decimals, Math.Max(x.Scale.Decimals, Amounts.MaxDecimals));
        });

    [Fact]
    public void Every_day_of_the_three_centuries_is_the_frameworks_day()
    {
        var epoch = new DateTime(1970, 1, 1);
        for (var day = DayNumber.Min; day <= DayNumber.Max; day++)
        {
            var expected = epoch.AddDays(day);
            var date = new LocalDate(expected.Year, expected.Month, expected.Day);
            if (DayNumber.Of(date) != day || DayNumber.ToDate(day) != date)
                Assert.Fail(FormattableString.Invariant($"{date:uuuu-MM-dd} is {DayNumber.Of(date)}, and {day} is {DayNumber.ToDate(day):uuuu-MM-dd}."));
        }
    }
}

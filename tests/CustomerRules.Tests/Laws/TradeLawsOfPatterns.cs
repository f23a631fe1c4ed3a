using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Laws of the trade pattern, by the gaps between orders and the days since the last.</summary>
public class TradeLawsOfPatterns
{
    private static readonly LocalDate First = new(1950, 1, 31);

    private static readonly Gen<int> Gap = Gen.OneOf(Gen.Elements(1, 29, 30, 31, 60), Gen.Choose(1, 45), Gen.Choose(1, 400));

    /// <summary>Order dates and the date of assessment; the days since are often at a threshold of some gap.</summary>
    private static readonly Gen<(LocalDate[] Dates, LocalDate AsOf)> Orders =
        from orders in Gen.Choose(0, 8)
        from gaps in Gap.ListOf(Math.Max(0, orders - 1))
        from since in Gen.OneOf(
            Gen.Choose(1, 120),
            Gen.Choose(1, 2_000),
            from gap in gaps.Count > 0 ? Gen.Elements(gaps.ToArray()) : Gap
            from thirds in Gen.Elements(3, 6)
            from step in Gen.Choose(-1, 2)
            select Math.Max(1, (Math.Max(30, gap) * thirds / 2) + step))
        let dates = orders == 0 ? [] : Dates(gaps)
        select (dates, (dates.Length > 0 ? dates[dates.Length - 1] : First).PlusDays(since));

    [Fact]
    public void Patterns_are_those_of_the_naive_reading_of_the_design() =>
        Law.Holds(Orders, x => Assert.Equal(NaiveTrade.PatternOf(x.Dates, x.AsOf), TradePolicy.Standard.PatternOf(x.Dates, x.AsOf)), runs: 3_000);

    [Fact]
    public void Without_another_order_a_pattern_only_fades() =>
        Law.Holds(Orders.Zip(Gen.Choose(0, 300)), (((LocalDate[] Dates, LocalDate AsOf) Orders, int Later) x) =>
            Fading(TradePolicy.Standard.PatternOf(x.Orders.Dates, x.Orders.AsOf))
                <= Fading(TradePolicy.Standard.PatternOf(x.Orders.Dates, x.Orders.AsOf.PlusDays(x.Later))), runs: 1_000);

    [Fact]
    public void A_pattern_is_made_of_days_and_not_of_months() =>
        Law.Holds(Orders.Zip(Gen.Choose(-18_000, 60_000)), (((LocalDate[] Dates, LocalDate AsOf) Orders, int Shift) x) =>
            Assert.Equal(
                TradePolicy.Standard.PatternOf(x.Orders.Dates, x.Orders.AsOf),
                TradePolicy.Standard.PatternOf([.. x.Orders.Dates.Select(date => date.PlusDays(x.Shift))], x.Orders.AsOf.PlusDays(x.Shift))));

    [Fact]
    public void The_rhythm_does_not_depend_on_the_order_of_the_gaps() =>
        Law.Holds(Gap.ListOf(5).SelectMany(gaps => Gen.Shuffle(gaps.ToArray()).Select(other => (gaps, other))), ((List<int> Gaps, int[] Shuffled) x) =>
            Assert.Equal(TradePolicy.Standard.RhythmDays(Dates(x.Gaps)), TradePolicy.Standard.RhythmDays(Dates(x.Shuffled))));

    [Fact]
    public void The_rhythm_lies_within_the_gaps_and_is_at_least_30_days() =>
        Law.Holds(Gap.NonEmptyListOf(), gaps =>
            Assert.InRange(TradePolicy.Standard.RhythmDays(Dates(gaps))!.Value, Math.Max(30, gaps.Min()), Math.Max(30, gaps.Max())));

    /// <summary>One date per gap, and one before.</summary>
    private static LocalDate[] Dates(IEnumerable<int> gaps)
    {
        var day = 0;
        return [First, .. gaps.Select(gap => First.PlusDays(day += gap))];
    }

    private static int Fading(TradePattern pattern) => pattern switch
    {
        TradePattern.New => 0,
        TradePattern.InRhythm => 1,
        TradePattern.Late => 2,
        TradePattern.Silent => 3,
        TradePattern.OneOff => 4,
        _ => 5,
    };
}

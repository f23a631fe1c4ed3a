using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds of every ledger of investments and of its shares, on every date.</summary>
public class SwitchingCostLawsOfInvestments
{
    private static readonly Gen<(SunkInvestment Item, MoneyScale Scale)> Any =
        from scale in RowFields.Scale
        from item in Investments.Of(scale)
        select (item, scale);

    private static readonly Gen<(SunkInvestment Item, MoneyScale Scale, int Earlier, int Later)> OnTwoDates =
        from x in Any
        let madeOn = DayNumber.Of(x.Item.MadeOn)
        from earlier in Gen.OneOf(Gen.Choose(madeOn, DayNumber.Max), Gen.Choose(madeOn, Math.Min(madeOn + 3_000, DayNumber.Max)))
        from days in Gen.OneOf(Gen.Choose(0, 2), Gen.Choose(0, 40_000))
        select (x.Item, x.Scale, earlier, Math.Min(earlier + days, DayNumber.Max));

    [Fact]
    public void From_its_date_on_a_declining_item_never_grows_a_building_one_never_shrinks_and_a_holding_one_stays() =>
        Law.Holds(OnTwoDates, x =>
        {
            var change = x.Item.RemainingMinorUnits(x.Later, x.Scale) - x.Item.RemainingMinorUnits(x.Earlier, x.Scale);
            Assert.True(x.Item.Ageing.Kind switch
            {
                AgeingKind.Declines => change <= 0,
                AgeingKind.BuildsUp => change >= 0,
                _ => change == 0,
            });
        });

    [Fact]
    public void Before_its_date_nothing_is_left_and_never_more_than_was_put_in() => Law.Holds(OnTwoDates, x =>
    {
        Assert.InRange(x.Item.RemainingMinorUnits(x.Later, x.Scale), 0, x.Scale.ToMinorUnits(x.Item.Amount));
        Assert.Equal(0, x.Item.RemainingMinorUnits(DayNumber.Of(x.Item.MadeOn) - 1, x.Scale));
    });

    [Fact]
    public void More_put_in_more_specific_or_less_salvaged_never_leaves_less() => Law.Holds(
        from x in OnTwoDates
        from amount in Investments.Amount(x.Scale)
        from shares in Investments.Share.Four()
        select (x.Item, x.Scale, x.Later, amount, shares),
        x =>
        {
            var (specificities, salvages) = (Ordered(x.shares.Item1, x.shares.Item2), Ordered(x.shares.Item3, x.shares.Item4));
            var low = With(x.Item, Math.Min(x.amount, x.Item.Amount), specificities.Low, salvages.High);
            var high = With(x.Item, Math.Max(x.amount, x.Item.Amount), specificities.High, salvages.Low);
            return low.RemainingMinorUnits(x.Later, x.Scale) <= high.RemainingMinorUnits(x.Later, x.Scale);
        });

    [Fact]
    public void A_life_ends_and_a_ramp_up_is_full_on_its_last_day() => Law.Holds(
        from x in Any
        from length in Investments.Length
        select (x.Item, x.Scale, length),
        x =>
        {
            var end = DayNumber.OfAny(x.Item.MadeOn + x.length);
            Assert.Equal(0, Aged(x.Item, Ageing.Declines(x.length)).RemainingMinorUnits(end, x.Scale));
            Assert.Equal(
                Aged(x.Item, Ageing.Holds).RemainingMinorUnits(end, x.Scale), Aged(x.Item, Ageing.BuildsUp(x.length)).RemainingMinorUnits(end, x.Scale));
        });

    [Fact]
    public void Declining_and_building_up_over_the_same_time_add_up_to_holding_but_for_the_rounding() => Law.Holds(
        from x in OnTwoDates
        from length in Investments.Length
        select (x.Item, x.Scale, x.Later, length),
        x =>
        {
            var holds = Aged(x.Item, Ageing.Holds).RemainingMinorUnits(x.Later, x.Scale);
            var declines = Aged(x.Item, Ageing.Declines(x.length)).RemainingMinorUnits(x.Later, x.Scale);
            var buildsUp = Aged(x.Item, Ageing.BuildsUp(x.length)).RemainingMinorUnits(x.Later, x.Scale);
            Assert.InRange(declines + buildsUp - holds, -1, 1);
        });

    [Fact]
    public void The_order_of_the_ledger_changes_nothing() => Law.Holds(
        from x in Cards.Any
        from shuffled in Gen.Shuffle(x.Facts.Investments?.ToArray() ?? [])
        select (x.Facts, Shuffled: x.Facts.Investments is null ? x.Facts : x.Facts.WithInvestments(shuffled), Date: DayNumber.ToDate(x.AsOf), x.Scale),
        x => Assert.Equal(x.Facts.ToRow(x.Date, x.Scale), x.Shuffled.ToRow(x.Date, x.Scale)));

    private static (Proportion Low, Proportion High) Ordered(Proportion one, Proportion other) => one < other ? (one, other) : (other, one);

    private static SunkInvestment With(SunkInvestment item, decimal amount, Proportion specificity, Proportion salvage) =>
        new(item.Kind, amount, item.MadeOn, specificity, salvage, item.Ageing);

    private static SunkInvestment Aged(SunkInvestment item, Ageing ageing) =>
        new(item.Kind, item.Amount, item.MadeOn, item.Specificity, item.Salvage, ageing);
}

using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The ranges of what the laws of the switching cost draw from.</summary>
public class InvestmentsTests
{
    [Fact]
    public void Longs_reach_both_ends_and_every_size()
    {
        Assert.Equal([-2, -1, 0, 1], Drawn(Longs.Between(-2, 1)).Distinct().OrderBy(n => n));
        Assert.All(Drawn(Longs.Between(5, 5)), n => Assert.Equal(5, n));
        Assert.Equal(Enumerable.Range(1, 15), Drawn(Longs.OfAnySize(900_000_000_000_000)).Select(n => n.ToString(null, null).Length).Distinct().OrderBy(n => n));
        Assert.All(Drawn(Longs.OfAnySize(7)), n => Assert.InRange(n, 0, 7));
        Assert.Equal([0, 1, 4, 5], Drawn(Longs.Around(0, 5, 0, 5)).Distinct().OrderBy(n => n));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Amounts_lie_within_the_scale_and_have_from_0_to_12_decimals(int decimals)
    {
        var scale = MoneyScale.FromDecimals(decimals);
        var amounts = Drawn(Investments.Amount(scale));

        Assert.All(amounts, amount => Assert.InRange(amount, 0, scale.MaxAmount));
        Assert.Contains(0, amounts);
        Assert.Contains(scale.MaxAmount, amounts);
        Assert.Empty(Enumerable.Range(0, 13).Except(amounts.Select(DecimalsOf)));
        Assert.Equal(12, amounts.Max(DecimalsOf));
    }

    [Fact]
    public void Every_kind_ageing_and_share_comes()
    {
        var items = Drawn(Investments.Of(default));

        Assert.Equal(5, items.Select(item => item.Kind).Distinct().Count());
        Assert.Equal(3, items.Select(item => item.Ageing.Kind).Distinct().Count());
        Assert.Empty(new[] { 0, 1, 5_000, 10_000 }.Except(items.Select(item => item.Specificity.BasisPoints)));
        Assert.Empty(new[] { 0, 1, 5_000, 10_000 }.Except(items.Select(item => item.Salvage.BasisPoints)));
        Assert.Contains(items, item => item.MadeOn.Month == 2 && item.MadeOn.Day == 29);
    }

    [Fact]
    public void Lives_run_from_a_day_to_a_century()
    {
        var days = Drawn(Investments.Length).Select(length => Ageing.Declines(length).LifeDays(new(1904, 1, 1))).ToList();

        Assert.Equal((1, 36_525), (days.Min(), days.Max()));
    }

    [Fact]
    public void Cards_know_and_do_not_know_each_part_and_their_ledgers_run_from_none_to_eight()
    {
        var cards = Drawn(Cards.Any).Select(card => card.Facts).ToList();

        Assert.Equal(Enumerable.Range(-1, 10), cards.Select(card => card.Investments?.Count ?? -1).Distinct().OrderBy(n => n));
        Assert.Equal(2, cards.Select(card => card.OneOffCosts is null).Distinct().Count());
        Assert.Equal([-1, 0, 1], cards.Select(card => card.SwitchingRisk is { } risk ? risk.IsKnown ? 1 : 0 : -1).Distinct().OrderBy(n => n));
        Assert.Contains(cards, card => card.Trade.Value is null);
        Assert.Contains(cards, card => card.Trade.Value < 0);
    }

    [Fact]
    public void Policies_have_every_horizon() =>
        Assert.Equal(Enumerable.Range(1, 30), Drawn(SwitchingCostPolicies.Any).Select(policy => policy.HorizonYears).Distinct().OrderBy(n => n));

    private static int DecimalsOf(decimal amount)
    {
        var decimals = 0;
        for (; amount != decimal.Truncate(amount); amount *= 10)
            decimals++;
        return decimals;
    }

    private static List<T> Drawn<T>(Gen<T> gen)
    {
        var drawn = new List<T>();
        Law.Check(Prop.ForAll(Arb.From(gen), (T value) => drawn.Add(value)), 1_200, new LawSeed(1, 3), "draw");
        return drawn;
    }
}

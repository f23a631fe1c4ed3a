using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Concentration;
using Xunit;

namespace CustomerRules.Tests.Tiers.Concentration;

public class ConcentrationFiguresTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Equal_values_have_a_Gini_of_0_and_a_Herfindahl_of_1_over_n(int n)
    {
        var figures = ConcentrationFigures.Of(Enumerable.Repeat<decimal?>(12.34m, n));

        Assert.Equal(ExactFraction.Zero, figures.Gini);
        Assert.Equal(new(1, n), figures.Herfindahl);
        Assert.Equal(new(figures.TopCount, n), figures.TopShare);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void One_holder_has_a_Gini_of_all_but_1_over_n_and_a_Herfindahl_of_1(int n)
    {
        var figures = ConcentrationFigures.Of(Enumerable.Repeat<decimal?>(0, n - 1).Concat([12.34m]));

        Assert.Equal(new(n - 1, n), figures.Gini);
        Assert.Equal(ExactFraction.One, figures.Herfindahl);
        Assert.Equal(ExactFraction.One, figures.TopShare);
    }

    [Fact]
    public void Five_customers_worked_out_by_hand()
    {
        // Ascending 10, 20, 30, 40, 300: 2 x (10 + 40 + 90 + 160 + 1,500) / (5 x 400) - 6/5 = 1.8 - 1.2; squares 93,000 / 160,000.
        var figures = ConcentrationFigures.Of([300, 10, 40, 20, 30]);

        Assert.Equal(new(3, 5), figures.Gini);
        Assert.Equal(new(93, 160), figures.Herfindahl);
        Assert.Equal((1, new ExactFraction(3, 4)), (figures.TopCount, figures.TopShare));
        Assert.Equal(40_000, figures.TotalMinorUnits);
        Assert.Equal("5 customers, Gini 60.00 %, Herfindahl 58.12 %, top 1: 75.00 %", figures.ToString());
    }

    [Fact]
    public void A_loss_counts_as_0_and_the_customer_counts() =>
        Assert.Equal(ConcentrationFigures.Of([0, 50, 100]).Gini, ConcentrationFigures.Of([-70, 50, 100]).Gini);

    [Fact]
    public void Nobody_and_nothing_are_not_concentrated()
    {
        Assert.All(new IEnumerable<decimal?>[] { [], [null], [0, 0], [-5, 0] }, values =>
        {
            var figures = ConcentrationFigures.Of(values);

            Assert.Equal((ExactFraction.Zero, ExactFraction.Zero, ExactFraction.Zero), (figures.Gini, figures.Herfindahl, figures.TopShare));
        });
        Assert.Equal(0, ConcentrationFigures.Of([]).TopCount);
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 3)]
    public void The_top_fifth_is_rounded_up(int customers, int top) =>
        Assert.Equal(top, ConcentrationFigures.Of(Enumerable.Repeat<decimal?>(1, customers)).TopCount);

    [Fact]
    public void The_largest_amounts_do_not_overflow()
    {
        const int n = 100_000;
        var figures = ConcentrationFigures.Of(Enumerable.Repeat<decimal?>(TierValues.Amount(TierValues.Max), n).Concat(Enumerable.Repeat<decimal?>(0, n)));

        Assert.Equal(new BigInteger(TierValues.Max) * n, figures.TotalMinorUnits);
        Assert.Equal(new(1, 2), figures.Gini);
        Assert.Equal(new(1, n), figures.Herfindahl);
    }

    [Fact]
    public void Values_are_rounded_half_to_even_to_the_scale() =>
        Assert.Equal(2, ConcentrationFigures.Of([0.5m, 1.5m], MoneyScale.FromDecimals(0)).TotalMinorUnits);

    [Fact]
    public void A_value_beyond_the_money_range_is_named_by_its_index()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => ConcentrationFigures.Of([1, null, 9_000_000_000_000.01m]), "values[2]",
            "values[2] must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
        Refusal.Of<ArgumentNullException>(() => ConcentrationFigures.Of(null!), "values", "");
    }
}

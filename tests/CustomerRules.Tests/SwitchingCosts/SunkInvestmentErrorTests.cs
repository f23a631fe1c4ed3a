using System;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class SunkInvestmentErrorTests
{
    private static readonly LocalDate MadeOn = new(2023, 1, 1);

    [Fact]
    public void A_negative_amount_is_refused() =>
        Refused("amount", "amount must be between 0 and 900,000,000,000,000.00, but was -0.01.", () => Of(-0.01m));

    [Fact]
    public void An_amount_beyond_the_widest_range_is_refused() =>
        Refused("amount", "amount must be between 0 and 900,000,000,000,000.00, but was 900,000,000,000,000.01.", () => Of(900_000_000_000_000.01m));

    [Fact]
    public void Thirteen_decimals_are_refused_and_twelve_are_not()
    {
        Assert.Equal(0.000_000_000_001m, Of(0.000_000_000_001m).Amount);
        Assert.Equal(1m, Of(1.000_000_000_000_000_000m).Amount);

        var error = Assert.Throws<ArgumentException>(() => Of(0.000_000_000_000_1m));
        Assert.Equal("amount", error.ParamName);
        Assert.StartsWith("amount must have at most 12 decimals, but was 0.0000000000001.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(2200, 1, 1)]
    public void A_date_out_of_range_is_refused_and_its_neighbour_is_not(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var range = " must be between 1900-01-01 and 2199-12-31, but was " + date.ToString("uuuu-MM-dd", null) + ".";

        Refused("madeOn", "madeOn" + range, () => new SunkInvestment(InvestmentKind.Money, 1, date));
        Refused("asOf", "asOf" + range, () => Of(1).RemainingOn(date));

        var neighbour = year == 1899 ? date.PlusDays(1) : date.PlusDays(-1);
        Assert.Equal(1, new SunkInvestment(InvestmentKind.Money, 1, neighbour).RemainingOn(neighbour));
    }

    [Fact]
    public void A_kind_that_is_not_defined_is_refused() =>
        Refused("kind", "kind must be a defined InvestmentKind, but was 5.", () => new SunkInvestment((InvestmentKind)5, 1, MadeOn));

    [Fact]
    public void An_amount_beyond_the_scale_is_refused_even_before_its_date_and_the_largest_is_not()
    {
        Assert.Equal(9_000_000_000_000m, Of(9_000_000_000_000m).RemainingOn(MadeOn));
        Refused(
            "Amount", "Amount must be between 0 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.",
            () => Of(9_000_000_000_000.01m).RemainingOn(MadeOn.PlusDays(-1)));
        Refused(
            "Amount", "Amount must be between 0 and 90,000,000,000.0000, but was 9,000,000,000,000.0000.",
            () => Of(9_000_000_000_000m).RemainingOn(MadeOn, MoneyScale.FromDecimals(4)));
    }

    private static SunkInvestment Of(decimal amount) => new(InvestmentKind.Money, amount, MadeOn);

    private static void Refused(string name, string message, Func<object> act)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(act);
        Assert.Equal(name, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}

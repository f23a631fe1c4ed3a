using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class SunkInvestmentTests
{
    private static readonly LocalDate MadeOn = new(2023, 1, 1);

    [Fact]
    public void The_worked_example_leaves_196_992_06()
    {
        var machine = new SunkInvestment(
            InvestmentKind.Asset, 365_000.00m, MadeOn, Proportion.FromPercent(100), Proportion.FromPercent(10), Ageing.Declines(Period.FromYears(5)));

        Assert.Equal(196_992.06m, machine.RemainingOn(new(2025, 1, 1)));
    }

    [Fact]
    public void Left_out_it_is_all_specific_not_salvaged_and_holds()
    {
        var money = new SunkInvestment(InvestmentKind.Money, 1_000, MadeOn);

        Assert.Equal((Proportion.Full, Proportion.Zero, Ageing.Holds), (money.Specificity, money.Salvage, money.Ageing));
        Assert.Equal((InvestmentKind.Money, 1_000m, MadeOn), (money.Kind, money.Amount, money.MadeOn));
        Assert.Equal(1_000m, money.RemainingOn(new(2199, 12, 31)));
    }

    [Theory]
    [InlineData("2022-12-31", 0, 0, 0)]
    [InlineData("2023-01-01", 100, 100, 0)]
    [InlineData("2023-01-02", 100, 90, 10)]
    [InlineData("2023-01-10", 100, 10, 90)]
    [InlineData("2023-01-11", 100, 0, 100)]
    [InlineData("2023-01-12", 100, 0, 100)]
    [InlineData("2199-12-31", 100, 0, 100)]
    public void Before_its_date_nothing_is_left_then_it_holds_declines_or_builds_up_day_by_day(string asOf, int holds, int declines, int buildsUp)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value;

        Assert.Equal(holds, Made(Ageing.Holds).RemainingOn(date));
        Assert.Equal(declines, Made(Ageing.Declines(Period.FromDays(10))).RemainingOn(date));
        Assert.Equal(buildsUp, Made(Ageing.BuildsUp(Period.FromDays(10))).RemainingOn(date));

        SunkInvestment Made(Ageing ageing) => new(InvestmentKind.Training, 100, MadeOn, ageing: ageing);
    }

    [Theory]
    [InlineData(10_000, 0, 1_000)]
    [InlineData(5_000, 0, 500)]
    [InlineData(0, 0, 0)]
    [InlineData(10_000, 2_500, 750)]
    [InlineData(5_000, 5_000, 250)]
    [InlineData(10_000, 10_000, 0)]
    public void Only_what_is_specific_and_not_salvaged_is_lost(int specificity, int salvage, int left) =>
        Assert.Equal(left, new SunkInvestment(
            InvestmentKind.Process, 1_000, MadeOn, Proportion.FromBasisPoints(specificity), Proportion.FromBasisPoints(salvage)).RemainingOn(MadeOn));

    [Theory]
    [InlineData("0.01", 5_000, "0.00")]
    [InlineData("0.03", 5_000, "0.02")]
    [InlineData("0.05", 5_000, "0.02")]
    [InlineData("0.05", 5_001, "0.03")]
    [InlineData("0.05", 4_999, "0.02")]
    [InlineData("0.005", 10_000, "0.00")]
    [InlineData("0.015", 10_000, "0.02")]
    [InlineData("0.024999999999", 10_000, "0.02")]
    [InlineData("0.025", 10_000, "0.02")]
    [InlineData("0.025000000001", 10_000, "0.03")]
    [InlineData("0.0099999999", 10_000, "0.01")]
    public void It_rounds_once_half_to_even(string amount, int specificity, string left) =>
        Assert.Equal(Number(left), new SunkInvestment(
            InvestmentKind.Money, Number(amount), MadeOn, Proportion.FromBasisPoints(specificity)).RemainingOn(MadeOn));

    [Theory]
    [InlineData(0, "2")]
    [InlineData(1, "2.5")]
    [InlineData(2, "2.50")]
    [InlineData(3, "2.500")]
    [InlineData(4, "2.5000")]
    public void It_rounds_to_the_decimals_of_the_ledger(int decimals, string left)
    {
        var remaining = new SunkInvestment(InvestmentKind.Money, 2.5m, MadeOn).RemainingOn(MadeOn, MoneyScale.FromDecimals(decimals));

        Assert.Equal(left, remaining.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_largest_amount_with_the_longest_life_stays_exact()
    {
        var yen = MoneyScale.FromDecimals(0);
        var largest = new SunkInvestment(
            InvestmentKind.Asset, 900_000_000_000_000m, new(1900, 1, 1), ageing: Ageing.Declines(Period.FromDays(36_525)));

        Assert.Equal(900_000_000_000_000m, largest.RemainingOn(new(1900, 1, 1), yen));
        Assert.Equal(899_975_359_342_916m, largest.RemainingOn(new(1900, 1, 2), yen));
        Assert.Equal(24_640_657_084m, largest.RemainingOn(new LocalDate(1900, 1, 1).PlusDays(36_524), yen));
    }

    [Theory]
    [InlineData(InvestmentKind.Training, SwitchingCostFacet.Procedural)]
    [InlineData(InvestmentKind.Process, SwitchingCostFacet.Procedural)]
    [InlineData(InvestmentKind.Money, SwitchingCostFacet.Financial)]
    [InlineData(InvestmentKind.Asset, SwitchingCostFacet.Financial)]
    [InlineData(InvestmentKind.Personnel, SwitchingCostFacet.Relational)]
    public void Its_kind_gives_the_facet(InvestmentKind kind, SwitchingCostFacet facet) =>
        Assert.Equal(facet, new SunkInvestment(kind, 1, MadeOn).Facet);

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var hijri = MadeOn.WithCalendar(CalendarSystem.IslamicBcl);
        var training = new SunkInvestment(InvestmentKind.Training, 100, hijri, ageing: Ageing.Declines(Period.FromMonths(12)));

        Assert.Equal(MadeOn, training.MadeOn);
        Assert.Equal(0m, training.RemainingOn(new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.IslamicBcl)));
        Assert.NotEqual(0m, training.RemainingOn(new(2023, 12, 31)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

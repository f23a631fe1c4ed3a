using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts.Ledger;

public class InvestmentScheduleTests
{
    private static readonly SunkInvestment Asset = new(
        InvestmentKind.Asset, 365_000, new(2023, 1, 1), salvage: Proportion.FromPercent(10), ageing: Ageing.Declines(Period.FromYears(5)));

    private static readonly SunkInvestment Training = new(InvestmentKind.Training, 1_000, new(2025, 2, 1));

    [Fact]
    public void The_worked_investment_is_shown_on_its_date()
    {
        var view = new InvestmentSchedule([Asset, Training]).On(Customers.AsOf);

        Assert.Equal([196_992.06m, 0.00m], view.Remaining);
        Assert.Equal(("2025-01-01: 196,992.06 of 2 investments", Customers.AsOf), (view.ToString(), view.Date));
        Assert.Equal("2025-02-01: 1,000 of 1 investment", new InvestmentSchedule([Training], MoneyScale.FromDecimals(0)).On(new LocalDate(2025, 2, 1)).ToString());
    }

    [Fact]
    public void Every_month_keeps_the_day_where_the_month_has_it()
    {
        var views = new InvestmentSchedule([]).Monthly(new(2024, 1, 31), new(2024, 4, 30));

        Assert.Equal([new(2024, 1, 31), new(2024, 2, 29), new(2024, 3, 31), new(2024, 4, 30)], views.Select(view => view.Date));
        Assert.All(views, view => Assert.Equal((0m, 0), (view.Total, view.Remaining.Count)));
        Assert.Single(new InvestmentSchedule([]).Monthly(new(2199, 12, 31), new(2199, 12, 31)));
        Assert.Equal(2, new InvestmentSchedule([]).Monthly(new(2199, 11, 30), new(2199, 12, 31)).Count);
    }

    [Fact]
    public void The_front_door_shows_the_same_and_null_where_the_investments_are_unknown()
    {
        var facts = new CustomerFacts("x").WithInvestments(Asset, Training);

        Assert.Equal([196_992.06m, 191_415.12m], RuleBook.Standard.ViewInvestments(facts, Customers.AsOf, new(2025, 2, 28))!.Select(view => view.Remaining[0]));
        Assert.Null(RuleBook.Standard.ViewInvestments(Customers.Stranger(), Customers.AsOf, new(2025, 2, 1)));
    }

    [Fact]
    public void Every_view_is_what_is_left_of_each_and_their_sum() => Law.Holds(Cards.Any.Where(card => card.Facts.Investments is not null), x =>
    {
        var dates = new[] { DayNumber.ToDate(x.AsOf), DayNumber.ToDate(DayNumber.Max), DayNumber.ToDate(DayNumber.Min) };
        foreach (var view in new InvestmentSchedule(x.Facts.Investments!, x.Scale).On(dates))
        {
            Assert.Equal(x.Facts.Investments!.Select(item => item.RemainingOn(view.Date, x.Scale)), view.Remaining);
            Assert.Equal(view.Remaining.Sum(), view.Total);
        }
    });

    [Fact]
    public void Dates_out_of_range_and_gaps_are_refused()
    {
        var schedule = new InvestmentSchedule([]);

        Refusal.Of<ArgumentOutOfRangeException>(() => schedule.Monthly(new(2025, 1, 2), new(2025, 1, 1)), "until", "until must be between 2025-01-02 and 2199-12-31, but was 2025-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(() => schedule.On(new LocalDate(2200, 1, 1)), "date", "date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentException>(() => new InvestmentSchedule([null!]), "investments", "investments[0] must not be null.");
        Refusal.Of<ArgumentNullException>(() => schedule.On(null!), "dates", "");
    }
}

using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts.Ledger;

/// <summary>A customer that spends 1,000,000.00 a year: the bands begin at 1,500,000.00, 500,000.00, 100,000.00 and 100.00 (a basis point).</summary>
public class FreeToGoTests
{
    private static readonly SunkInvestment Declining = new(
        InvestmentKind.Process, 600_000, Customers.AsOf, ageing: Ageing.Declines(Period.FromDays(1_000)));

    /// <summary>600.00 a day: under 500,000.00 after 167 days, under 100,000.00 after 834, under 100.00 after 1,000.</summary>
    [Fact]
    public void A_declining_investment_sets_the_customer_free_band_by_band()
    {
        var free = Of(Declining);

        Assert.Equal(
            "below Prohibitive: Already, 2025-01-01; below High: Later, 2025-06-17; below Moderate: Later, 2027-04-15; below Low: Later, 2027-09-28", free.ToString());
        Assert.Equal((Customers.AsOf, SwitchingBarrier.High, Completeness.Complete), (free.AsOf, free.Barrier, free.Completeness));
        Assert.Equal(FreeToGoReasons.ProhibitiveAlready | FreeToGoReasons.HighLater | FreeToGoReasons.ModerateLater | FreeToGoReasons.LowLater, free.Reasons);
    }

    [Fact]
    public void What_holds_never_sets_it_free()
    {
        var free = Of(new SunkInvestment(InvestmentKind.Process, 600_000, new(2020, 1, 1)));

        Assert.Equal([FreeDateState.Already, FreeDateState.Never, FreeDateState.Never, FreeDateState.Never], free.Dates.Select(date => date.State));
        Assert.Equal(FreeToGoReasons.ProhibitiveAlready | FreeToGoReasons.HighNever | FreeToGoReasons.ModerateNever | FreeToGoReasons.LowNever, free.Reasons);
    }

    [Fact]
    public void One_off_costs_and_risk_stay_as_they_are()
    {
        var facts = Free().WithInvestments(Declining).WithOneOffCosts(new OneOffCosts(search: 100_000));
        var free = RuleBook.Standard.FindFreeToGo(facts, Customers.AsOf);

        Assert.Equal(Customers.AsOf.PlusDays(334), free.Below(SwitchingBarrier.High).Date);
        Assert.Equal(FreeDateState.Never, free.Below(SwitchingBarrier.Moderate).State);
    }

    [Fact]
    public void A_later_investment_may_bind_again_and_the_first_date_is_still_the_first()
    {
        var free = Of(Declining, new SunkInvestment(InvestmentKind.Asset, 2_000_000, Customers.AsOf.PlusDays(400)));

        Assert.Equal(Customers.AsOf.PlusDays(167), free.Below(SwitchingBarrier.High).Date);
        Assert.Equal(FreeDateState.Never, free.Below(SwitchingBarrier.Moderate).State);
        Assert.True((free.Reasons & FreeToGoReasons.MayRiseAgain) != FreeToGoReasons.None);
    }

    /// <summary>Falls by 600.00 and rises by 300.00 a day; before the ramp-up ends, the total falls by 300.00 a day from 600,000.00.</summary>
    [Theory]
    [InlineData(300_000, 1_000, 334)]
    [InlineData(600_000, 1_000, null)]
    public void Know_how_that_builds_up_delays_or_prevents_it(int amount, int rampUp, int? days)
    {
        var free = Of(Declining, new SunkInvestment(InvestmentKind.Training, amount, Customers.AsOf, ageing: Ageing.BuildsUp(Period.FromDays(rampUp))));

        Assert.Equal(days is { } known ? Customers.AsOf.PlusDays(known) : (LocalDate?)null, free.Below(SwitchingBarrier.High).Date);
        Assert.True((free.Reasons & FreeToGoReasons.MayRiseAgain) != FreeToGoReasons.None);
    }

    [Fact]
    public void Unknown_parts_make_each_date_the_earliest()
    {
        var free = RuleBook.Standard.FindFreeToGo(new CustomerFacts("x").WithTrade(new TradeFacts(1_000_000)).WithInvestments(Declining), Customers.AsOf);
        var without = RuleBook.Standard.FindFreeToGo(new CustomerFacts("x").WithTrade(new TradeFacts(1_000_000)).WithOneOffCosts(OneOffCosts.None), Customers.AsOf);

        Assert.Equal((Completeness.Partial, Customers.AsOf.PlusDays(167)), (free.Completeness, free.Below(SwitchingBarrier.High).Date));
        Assert.True((free.Reasons & FreeToGoReasons.NotBefore) != FreeToGoReasons.None);
        Assert.All(without.Dates, date => Assert.Equal(FreeDateState.Already, date.State));
    }

    [Fact]
    public void Without_spend_or_without_any_known_cost_there_is_no_date()
    {
        var none = RuleBook.Standard.FindFreeToGo(Free().WithTrade(new TradeFacts(0)).WithInvestments(Declining), Customers.AsOf);
        var unknown = RuleBook.Standard.FindFreeToGo(Customers.Stranger(), Customers.AsOf);

        Assert.All(none.Dates, date => Assert.Equal((FreeDateState.NotApplicable, (LocalDate?)null), (date.State, date.Date)));
        Assert.All(unknown.Dates, date => Assert.Equal((FreeDateState.Unknown, (LocalDate?)null), (date.State, date.Date)));
        Assert.Equal((FreeToGoReasons.NoSpend, FreeToGoReasons.CostUnknown), (none.Reasons, unknown.Reasons));
    }

    [Fact]
    public void It_is_told_in_both_languages()
    {
        var reasons = Of(Declining).Explain();

        Assert.Equal(
            [
                "the barrier is already below prohibitive (150 % of the reference spend)",
                "the barrier is first below high (50 % of the reference spend) on 2025-06-17, other things equal",
                "the barrier is first below moderate (10 % of the reference spend) on 2027-04-15, other things equal",
                "the barrier is first gone on 2027-09-28, other things equal",
            ],
            reasons.Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal("其他条件不变时，转换壁垒于 2025-06-17 首次低于“高”（基准采购额的 50%）", reasons[1].In(Language.Chinese));
    }

    [Fact]
    public void A_ledger_of_2_000_items_is_searched_without_walking_over_days_or_items()
    {
        var ledger = Enumerable.Range(0, 2_000).Select(i => new SunkInvestment(
            InvestmentKind.Asset,
            i % 4 == 0 ? 100 : 1_000 + i,
            new LocalDate(2010, 1, 1).PlusDays(5 * i),
            ageing: i % 4 == 0 ? Ageing.BuildsUp(Period.FromDays(3_000 + i)) : Ageing.Declines(Period.FromDays(6_000 - i)))).ToArray();
        var row = Rows.Unknown with { AsOf = DayNumber.Of(Customers.AsOf), Value = 1, ReferenceSpend = 100_000_000 };
        var high = FreeToGo.Find(row, ledger, SwitchingCostPolicy.Standard).Below(SwitchingBarrier.High);

        var day = DayNumber.Of(high.Date!.Value);
        Assert.True(Left(day) < 50_000_000 && Left(day - 1) >= 50_000_000);

        long Left(int on) => ledger.Sum(item => item.RemainingMinorUnits(on, default));
    }

    [Fact]
    public void A_band_that_has_no_below_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Of().Below(SwitchingBarrier.None), "band", "band must be Low, Moderate, High or Prohibitive, but was None.");
        Refusal.Of<ArgumentNullException>(() => FreeToGo.Find(Rows.Unknown, [], null!), "policy", "");
        Refusal.Of<ArgumentException>(() => FreeToGo.Find(Rows.Unknown, [null!], SwitchingCostPolicy.Standard), "investments", "investments[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => FreeToGo.Find(Rows.Unknown, [new(InvestmentKind.Money, 9_000_000_000_000, new(1900, 1, 1)), new(InvestmentKind.Money, 0.01m, new(1900, 1, 1))], SwitchingCostPolicy.Standard),
            "sum of investments", "sum of investments must be between 0 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
    }

    private static FreeToGo Of(params SunkInvestment[] investments) =>
        RuleBook.Standard.FindFreeToGo(Free().WithInvestments(investments), Customers.AsOf);

    /// <summary>Nothing but its investments holds it.</summary>
    private static CustomerFacts Free() => new CustomerFacts("x")
        .WithTrade(new TradeFacts(1_000_000))
        .WithOneOffCosts(OneOffCosts.None)
        .WithSwitchingRisk(new SwitchingRisk(0, default(Proportion), default(Proportion)));
}

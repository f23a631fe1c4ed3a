using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The dates found are those that a walk over every day finds.</summary>
public class FreeToGoLaws
{
    private static readonly SwitchingBarrier[] Bands = [SwitchingBarrier.Prohibitive, SwitchingBarrier.High, SwitchingBarrier.Moderate, SwitchingBarrier.Low];

    /// <summary>Within the last 700 days of the range, so that a walk over every day to the end is affordable, and never is found too.</summary>
    private static readonly Gen<(CustomerRow Row, SunkInvestment[] Ledger, SwitchingCostPolicy Policy)> NearTheEnd =
        from asOf in Gen.Choose(DayNumber.Max - 700, DayNumber.Max)
        from unit in Gen.Elements(20, 1_000, 10_000_000)
        from ledger in Gen.ArrayOf(Item(asOf, unit), 4)
        from count in Gen.Choose(0, 4)
        from spend in Gen.Choose(1, 3 * unit)
        from oneOff in Gen.Frequency((3, Gen.Constant(0L)), (1, Gen.Constant(CustomerRow.UnknownAmount)), (2, Gen.Choose(0, unit).Select(n => (long)n)))
        from loss in Gen.Elements(0L, CustomerRow.UnknownAmount, unit)
        from policy in Gen.Elements(SwitchingCostPolicy.Standard, new SwitchingCostPolicy(bands: new(Ratio.FromPercent(30), Ratio.FromPercent(45), Ratio.FromPercent(60))))
        select (
            Rows.Unknown with { AsOf = asOf, Value = spend, ReferenceSpend = spend, OneOffCost = oneOff, LossIfItFails = loss, Probability = 500, Criticality = 0 },
            ledger.Take(count).ToArray(),
            policy);

    [Fact]
    public void Every_date_is_the_one_that_a_walk_over_every_day_finds() => Law.Holds(NearTheEnd, x =>
    {
        var dates = FreeToGo.Find(x.Row, x.Ledger, x.Policy).Dates;
        Assert.Equal(
            Bands.Select(band => NaiveFreeToGo.FirstBelow(band, x.Row, x.Ledger, x.Policy, DayNumber.Max)),
            dates.Select(date => date.Date is { } found ? DayNumber.Of(found) : (int?)null));
    }, runs: 250);

    [Fact]
    public void Rising_and_falling_items_that_nearly_cancel_are_found_to_the_day() => Law.Holds(
        from asOf in Gen.Choose(DayNumber.Max - 700, DayNumber.Max - 1)
        from amounts in Gen.Choose(1, 40).Two()
        from life in Gen.Choose(100, 900).Two()
        from spend in Gen.Choose(1, 400)
        select (
            Row: Rows.Unknown with { AsOf = asOf, Value = spend, ReferenceSpend = spend },
            Ledger: new[]
            {
                new SunkInvestment(InvestmentKind.Training, amounts.Item1 / 100m, DayNumber.ToDate(asOf - 50), ageing: Ageing.Declines(Period.FromDays(life.Item1))),
                new SunkInvestment(InvestmentKind.Process, amounts.Item2 / 100m, DayNumber.ToDate(asOf - 50), ageing: Ageing.BuildsUp(Period.FromDays(life.Item2))),
            }),
        x => Assert.Equal(
            Bands.Select(band => NaiveFreeToGo.FirstBelow(band, x.Row, x.Ledger, SwitchingCostPolicy.Standard, DayNumber.Max)),
            FreeToGo.Find(x.Row, x.Ledger, SwitchingCostPolicy.Standard).Dates.Select(date => date.Date is { } found ? DayNumber.Of(found) : (int?)null)),
        runs: 150);

    [Fact]
    public void The_state_says_what_the_date_says_and_lower_bands_fall_no_earlier() => Law.Holds(NearTheEnd, x =>
    {
        var found = FreeToGo.Find(x.Row, x.Ledger, x.Policy);
        Assert.Equal(Bands, found.Dates.Select(date => date.Band).ToArray());
        Assert.All(found.Dates, date =>
        {
            Assert.Equal(date.Date is null, date.State == FreeDateState.Never);
            Assert.Equal(date.Date == found.AsOf, date.State == FreeDateState.Already);
            Assert.Equal(date.State == FreeDateState.Already, found.Barrier < date.Band);
            Assert.Equal(date, found.Below(date.Band));
        });
        for (var i = 1; i < Bands.Length; i++)
            Assert.True(found.Dates[i].Date is null || found.Dates[i - 1].Date <= found.Dates[i].Date);
    });

    [Fact]
    public void On_any_ledger_the_day_found_is_below_and_the_day_before_is_not() => Law.Holds(
        from card in Cards.Any.Where(card => card.Facts.Investments is not null)
        from policy in SwitchingCostPolicies.Any
        select (card.Facts, Row: card.Facts.ToRow(DayNumber.ToDate(card.AsOf), card.Scale), policy),
        x =>
        {
            foreach (var date in FreeToGo.Find(x.Row, x.Facts.Investments, x.policy).Dates.Where(date => date.State is FreeDateState.Already or FreeDateState.Later))
            {
                var day = DayNumber.Of(date.Date!.Value);
                Assert.True(On(day) < date.Band);
                Assert.True(day == x.Row.AsOf || On(day - 1) >= date.Band);
            }

            SwitchingBarrier On(int day) => x.policy.Assess(x.Row with { Investment = Sum(x.Facts.Investments!, day, x.Row.Scale) }).Barrier;
        });

    private static long Sum(IEnumerable<SunkInvestment> ledger, int day, MoneyScale scale) => ledger.Sum(item => item.RemainingMinorUnits(day, scale));

    private static Gen<SunkInvestment> Item(int asOf, int unit) =>
        from amount in Gen.Choose(0, unit)
        from made in Gen.Choose(-400, 500)
        from life in Gen.Choose(1, 900)
        from kind in Gen.Choose(0, 4)
        select new SunkInvestment(
            InvestmentKind.Money,
            amount / 100m,
            DayNumber.ToDate(Math.Min(DayNumber.Max, asOf + made)),
            ageing: kind == 0 ? Ageing.Holds : kind < 3 ? Ageing.Declines(Period.FromDays(life)) : Ageing.BuildsUp(Period.FromDays(life)));
}

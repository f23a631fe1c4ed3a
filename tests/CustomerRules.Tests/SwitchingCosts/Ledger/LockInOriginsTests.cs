using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Ledger;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts.Ledger;

public class LockInOriginsTests
{
    private static readonly SwitchingCostOrigin[] All = [SwitchingCostOrigin.OwnInvestment, SwitchingCostOrigin.Earned, SwitchingCostOrigin.Contract, SwitchingCostOrigin.ExitFee];

    [Fact]
    public void The_worked_customer_is_held_by_what_was_earned_alone()
    {
        var origins = RuleBook.Standard.TraceLockIn(Customers.HeldButUnhappy(), Customers.AsOf);

        Assert.Equal([320_000m, 140_000m, 0m, 0m], All.Select(origin => origins.Of(origin)!.Value));
        Assert.Equal([6_957, 3_043, 0, 0], All.Select(origin => origins.ShareOf(origin)!.Value.BasisPoints));
        Assert.Equal("460,000.00, earned 100.00 %, imposed 0.00 %", origins.ToString());
        Assert.Equal(LockInReasons.OwnInvestment | LockInReasons.Earned, origins.Reasons);
    }

    [Theory]
    [InlineData(50, 30, 20, LockInReasons.None)]
    [InlineData(49, 30, 21, LockInReasons.MostlyImposed)]
    public void More_than_half_imposed_says_so(int search, int penalty, int fee, LockInReasons mostly)
    {
        var origins = Of(new OneOffCosts(search: search, contractPenalty: penalty, exitFee: fee));

        Assert.Equal((50m, 50m), (origins.Imposed + search - 50, origins.Earned - search + 50));
        Assert.Equal(LockInReasons.OwnInvestment | LockInReasons.Imposed | LockInReasons.Partial | mostly, origins.Reasons);
    }

    [Theory]
    [InlineData(5_000, false)]
    [InlineData(5_001, true)]
    public void More_than_half_is_meant_to_the_cent(int penalty, bool isMostly) => Assert.Equal(
        isMostly, (Of(new OneOffCosts(search: 50, contractPenalty: penalty / 100m)).Reasons & LockInReasons.MostlyImposed) != LockInReasons.None);

    [Fact]
    public void Shares_add_up_and_what_is_left_over_goes_to_the_largest_remainder_the_earlier_on_a_tie()
    {
        var thirds = Of(new OneOffCosts(search: 1, forfeitedBenefits: 1, exitFee: 1));

        Assert.Equal([3_334, 3_333, 0, 3_333], All.Select(origin => thirds.ShareOf(origin)!.Value.BasisPoints));
        Assert.Equal(("66.67 %", "33.33 %"), (thirds.EarnedShare.ToString(), thirds.ImposedShare.ToString()));
    }

    [Fact]
    public void Imposed_parts_are_told_in_both_languages()
    {
        var reasons = Of(new OneOffCosts(contractPenalty: 30, exitFee: 10)).Explain();

        Assert.Equal("40.00 of the switching cost, 100.00 %, is imposed: contract penalty 30.00, exit fee 10.00", reasons[0].In(Language.English));
        Assert.Equal("转换成本中 40.00（占 100.00%）为强加的约束：合同违约金 30.00，退出费 10.00", reasons[0].In(Language.Chinese));
    }

    [Fact]
    public void Nothing_and_unknown_have_no_shares()
    {
        var nothing = Of(OneOffCosts.None);
        var unknown = RuleBook.Standard.TraceLockIn(Customers.Stranger(), Customers.AsOf);

        Assert.Equal((0m, null, LockInReasons.Nothing | LockInReasons.Partial), (nothing.Total, nothing.EarnedShare, nothing.Reasons));
        Assert.Equal((null, null, null, LockInReasons.Unknown), (unknown.Total, unknown.Of(SwitchingCostOrigin.Earned), unknown.ShareOf(SwitchingCostOrigin.Earned), unknown.Reasons));
        Assert.Equal("unknown", unknown.ToString());
    }

    [Fact]
    public void The_amounts_add_up_to_the_total_and_the_shares_to_100_percent() => Law.Holds(Cards.Any, x =>
    {
        var rules = RuleBook.Standard.With(x.Scale);
        var origins = rules.TraceLockIn(x.Facts, DayNumber.ToDate(x.AsOf));
        var total = rules.SwitchingCosts.Assess(x.Facts.ToRow(DayNumber.ToDate(x.AsOf), x.Scale)).Total;

        Assert.Equal(total, origins.Total);
        Assert.Equal(total, origins.Earned + origins.Imposed);
        if (total is null or 0)
            return;
        Assert.Equal(total, All.Sum(origin => origins.Of(origin)));
        Assert.Equal(10_000, All.Sum(origin => origins.ShareOf(origin)!.Value.BasisPoints));
        Assert.Equal(10_000, origins.EarnedShare!.Value.BasisPoints + origins.ImposedShare!.Value.BasisPoints);
        Assert.All(All, origin => Assert.InRange((origins.ShareOf(origin)!.Value.BasisPoints * total.Value) - (origins.Of(origin)!.Value * 10_000), -total.Value, total.Value));
    });

    [Fact]
    public void An_origin_that_is_not_defined_is_refused() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Of(OneOffCosts.None).Of((SwitchingCostOrigin)4), "origin", "origin must be a defined SwitchingCostOrigin, but was 4.");

    private static LockInOrigins Of(OneOffCosts costs) =>
        RuleBook.Standard.TraceLockIn(new CustomerFacts("x").WithOneOffCosts(costs), Customers.AsOf);
}

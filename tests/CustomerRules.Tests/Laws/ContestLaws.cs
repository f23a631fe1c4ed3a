using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Contest;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The customer moves iff the advantage exceeds the sum of both costs, on any assessed switching cost.</summary>
public class ContestLaws
{
    /// <summary>A row's switching cost and a bid, often at the edge: around what is needed.</summary>
    private static readonly Gen<(SwitchingCost Cost, long? Advantage, long? RivalCost)> Bids =
        from row in Rows.Any
        from policy in SwitchingCostPolicies.Any
        let cost = policy.Assess(row with { Scale = default })
        from rivalCost in OrUnknown(Longs.OfAnySize(MoneyScale.MaxMinorUnits))
        from near in Gen.Choose(-2, 2)
        let edge = cost.TotalMinorUnits + (rivalCost ?? 0) + near
        from any in Longs.Between(-MoneyScale.MaxMinorUnits, MoneyScale.MaxMinorUnits)
        from advantage in OrUnknown(edge > MoneyScale.MaxMinorUnits ? Gen.Constant(any) : Gen.Elements(edge, any))
        select (cost, advantage, rivalCost);

    [Fact]
    public void The_outcome_is_the_one_written_down() => Law.Holds(Bids, x =>
    {
        var contest = Assess(x.Cost, x.Advantage, x.RivalCost);
        BigInteger? known = x.Cost.Completeness == Completeness.Unknown ? null : x.Cost.TotalMinorUnits;
        var needed = known + (x.RivalCost ?? 0);
        var isSure = x.Cost.Completeness == Completeness.Complete && x.RivalCost is not null;
        var outcome = needed is null || x.Advantage is null ? ContestOutcome.Unknown
            : x.Advantage <= needed ? ContestOutcome.Stays
            : isSure ? ContestOutcome.Moves : ContestOutcome.LikelyMoves;
        Assert.Equal(outcome, contest.Outcome);
        Assert.Equal(needed, (BigInteger?)(contest.AdvantageNeeded * 100));
        Assert.Equal(needed - x.Advantage, (BigInteger?)(contest.HeldProfit * 100));
        Assert.NotEmpty(contest.Explain());
    }, runs: 1_000);

    [Fact]
    public void A_greater_advantage_never_makes_a_customer_stay_and_a_greater_cost_never_makes_it_move() => Law.Holds(
        from x in Bids.Where(x => x.Advantage is not null)
        from more in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, 1_000_000_000))
        select (x.Cost, Advantage: x.Advantage!.Value, x.RivalCost, more),
        x =>
        {
            var before = Assess(x.Cost, x.Advantage, x.RivalCost).Outcome;
            if (x.Advantage + x.more <= MoneyScale.MaxMinorUnits)
                Assert.True(Assess(x.Cost, x.Advantage + x.more, x.RivalCost).Outcome >= before);
            if (x.RivalCost is { } cost && cost + x.more <= MoneyScale.MaxMinorUnits)
                Assert.True(Assess(x.Cost, x.Advantage, cost + x.more).Outcome <= before);
        });

    private static ContestAssessment Assess(SwitchingCost cost, long? advantage, long? rivalCost) =>
        new SwitchingContest(advantage / 100m, rivalCost / 100m).Assess(cost);

    private static Gen<long?> OrUnknown(Gen<long> gen) => Gen.Frequency((5, gen.Select(value => (long?)value)), (1, Gen.Constant<long?>(null)));
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Workloads;

/// <summary>A plan with another workload is the plan that this workload would have given.</summary>
public class LevellingAPlanTests
{
    private static readonly List<FollowUpFacts> Customers =
    [
        .. Enumerable.Range(0, 300).Select(i => new FollowUpFacts(FormattableString.Invariant($"C{i:000}"))
            .With((CustomerTier)(1 + (i % 3)))
            .WithValue(i * 37 % 1_000)
            .WithLastContact(DayNumber.ToDate(LevelCase.Monday - (i * 13 % 200)))
            .WithOwner(i % 5 == 0 ? null : "owner" + (i % 5))),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_is_what_planning_with_the_workload_gives(int threads)
    {
        var (from, until) = (DayNumber.ToDate(LevelCase.Monday), DayNumber.ToDate(LevelCase.Monday + 90));
        var few = new Workload([new Owner("owner1", 1), new Owner("owner2", 2).WithLeave(from, from.PlusDays(14)), new Owner("idle", 3)], 1);
        var run = new PlanningRun(threads);
        var policy = FollowUpPolicy.Standard;

        var before = policy.Plan(Customers, from, until);
        var levelled = few.Level(before, run);
        var planned = policy.Plan(Customers, from, until, few, run: run);

        Assert.Equal(Lines(planned), Lines(levelled), StringComparer.Ordinal);
        Assert.Equal(planned.OwnerWeeks, levelled.OwnerWeeks);
        Assert.Equal(planned.CustomersWithoutFollowUp, levelled.CustomersWithoutFollowUp, StringComparer.Ordinal);
        Assert.NotEqual(0, planned.Count(FollowUpStatus.Overflow));
        Assert.Equal(Lines(before), Lines(Workload.Unlimited.Level(levelled)), StringComparer.Ordinal);
    }

    /// <summary>Where an earlier plan had it is what the earlier plan said, and not where it stands.</summary>
    [Fact]
    public void What_stands_where_it_stood_has_not_moved()
    {
        var item = new PlannedFollowUp(Levelled.Contact("a", 1, 4), FollowUpStatus.Placed, FollowUpReasons.None) { PreferredDay = LevelCase.Monday + 1, WasDay = LevelCase.Monday + 1 };

        var placed = Assert.Single(Levelled.Plan(item).Items);

        Assert.Null(placed.Was);
        Assert.Equal("a1", Levelled.Plan(item).Days());
    }

    [Fact]
    public void What_is_merged_or_suppressed_stays_so()
    {
        var key = Levelled.Contact("a", 0, 0).FollowUp.Key;
        var merged = new PlannedFollowUp(Levelled.Contact("b", 1, 1), FollowUpStatus.Merged, FollowUpReasons.None) { MergedInto = key };
        var suppressed = new PlannedFollowUp(Levelled.Contact("c", 0, 1), FollowUpStatus.Suppressed, FollowUpReasons.None);

        var plan = Workload.PerOwner(1).Level(Levelled.Plan(Levelled.Contact("a", 0, 0), merged, suppressed));

        Assert.Equal("a0 b- c-", plan.Days());
        Assert.Contains(merged, plan.Items);
        Assert.Contains(suppressed, plan.Items);
        Assert.Equal(["idle"], plan.CustomersWithoutFollowUp, StringComparer.Ordinal);
        Assert.Equal(Levelled.Window, plan.Window);
    }

    [Fact]
    public void A_run_that_is_cancelled_stops()
    {
        using var source = new System.Threading.CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Workload.PerOwner(1).Level(Levelled.Plan(Levelled.Contact("a", 0, 0)), new PlanningRun(1, null, source.Token)));
    }

    private static IEnumerable<string> Lines(FollowUpPlan plan) =>
        plan.Items.Select(item => item + " " + item.Reasons + " " + item.FollowUp.Owner);
}

using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PlanLawsOfPlanningAgain
{
    private const FollowUpReasons Moved = PlanComparison.Moved | FollowUpReasons.PutOff | FollowUpReasons.HeldByFreeze;

    [Fact]
    public void Planning_twice_with_the_first_plan_as_input_changes_nothing() => Law.Holds(PlanningCase.Any, one =>
    {
        var first = one.Plan();
        var again = one.Plan(first.AsExisting());
        Assert.Equal(first.Items.Select(Text), again.Items.Select(Text), StringComparer.Ordinal);
        Assert.True(again.DifferenceFrom(first).IsEmpty);
        Assert.Empty(again.Dropped);
    });

    [Fact]
    public void Nor_does_it_after_people_have_done_put_off_and_called_off_some() => Law.Holds(PlanningCase.Any, one =>
    {
        var changed = one.Plan(one.Touched(one.Plan()));
        var again = one.Plan(changed.AsExisting());
        Assert.Equal(changed.Items.Select(Text), again.Items.Select(Text), StringComparer.Ordinal);
    });

    [Fact]
    public void Nothing_done_or_called_off_is_planned_again_and_nothing_put_off_comes_before_its_date() => Law.Holds(PlanningCase.Any, one =>
    {
        var existing = one.Touched(one.Plan());
        var plan = one.Plan(existing);
        foreach (var known in existing)
        {
            var item = plan.Find(known.Key);
            Assert.True(item is null || known.State is FollowUpState.Placed or FollowUpState.Snoozed);
            Assert.True(item is null || known.State != FollowUpState.Snoozed || item.FollowUp.Earliest >= known.Date);
        }
    });

    [Fact]
    public void Every_open_follow_up_of_before_is_in_the_plan_or_dropped_with_a_reason() => Law.Holds(PlanningCase.Any, one =>
    {
        var existing = one.Touched(one.Plan());
        var plan = one.Plan(existing.Where(known => !known.Key.CustomerId.EndsWith("3", StringComparison.Ordinal)));
        Assert.All(plan.Dropped, change => Assert.NotEqual(FollowUpReasons.None, change.Reasons));
        foreach (var known in existing.Where(known => !known.Key.CustomerId.EndsWith("3", StringComparison.Ordinal) && known.State is FollowUpState.Placed or FollowUpState.Snoozed))
            Assert.True(plan.Find(known.Key) is not null ^ plan.Dropped.Any(change => change.Key == known.Key));
    });

    [Fact]
    public void What_moves_says_why() => Law.Holds(PlanningCase.Any, one =>
    {
        var plan = one.Plan(one.Touched(one.Plan()));
        Assert.All(plan.Items.Where(item => item.Was is not null), item => Assert.NotEqual(FollowUpReasons.None, item.Reasons & Moved));
    });

    [Fact]
    public void Of_two_plans_each_placed_follow_up_is_counted_once() => Law.Holds(PlanningCase.Any, one =>
    {
        var earlier = one.Plan();
        var later = one.Policy.Plan(
            one.Customers.Where((_, i) => i != 1), DayNumber.ToDate(Math.Min(one.UntilDay, one.FromDay + 3)), DayNumber.ToDate(one.UntilDay), one.Workload, one.Touched(earlier));
        var difference = later.DifferenceFrom(earlier);
        Assert.Equal(earlier.Count(FollowUpStatus.Placed), difference.Moved.Count + difference.Dropped.Count + difference.Unchanged);
        Assert.Equal(later.Count(FollowUpStatus.Placed), difference.Moved.Count + difference.Added.Count + difference.Unchanged);
        Assert.All(difference.Added.Concat(difference.Moved).Concat(difference.Dropped), change =>
        {
            Assert.NotEqual(FollowUpReasons.None, change.Reasons);
            Assert.NotEmpty(change.Explain());
            Assert.Equal(earlier.Find(change.Key)?.Date, change.From);
            Assert.Equal(later.Find(change.Key)?.Date, change.To);
        });
        Assert.True(earlier.DifferenceFrom(earlier).IsEmpty);
    });

    [Fact]
    public void Close_at_hand_a_follow_up_keeps_its_day_though_the_rules_have_changed() => Law.Holds(PlanningCase.Any, one => Frozen(one));

    [Fact]
    public void So_it_often_must() => Assert.InRange(PlanningCase.Any.Drawn(100).Sum(Frozen), 30, int.MaxValue);

    private static string Text(PlannedFollowUp item) => item + " " + item.FollowUp + " " + item.FollowUp.Owner + " " + item.MergedInto;

    /// <summary>Plans again by another cadence where nothing else can move a follow-up; how many the freeze has held that were due on another day.</summary>
    private static int Frozen(PlanningCase one)
    {
        var (from, until) = (DayNumber.ToDate(one.FromDay), DayNumber.ToDate(one.UntilDay));
        var calm = one.Policy.With(new FatiguePolicy(0)).WithFreeze(10);
        var first = calm.Plan(one.Customers, from, until);
        var hasty = calm.With(Cadence.Standard.With(CustomerTier.A, new ContactInterval(20, 25)).With(CustomerTier.B, new ContactInterval(50, 55)).With(CustomerTier.D, new ContactInterval(3, 90)));
        var again = hasty.Plan(one.Customers, from, until, existing: first.AsExisting());
        var end = calm.Calendar.AddWorkingDays(calm.Calendar.Roll(one.FromDay, RollConvention.Following), 10);
        foreach (var item in first.Items.Where(item => item.DateDay < end))
        {
            if (again.Find(item.FollowUp.Key) is { } now)
                Assert.Equal((item.ToString(), null), (now.ToString(), now.Was));
        }

        return again.Items.Count(item => (item.Reasons & FollowUpReasons.HeldByFreeze) != FollowUpReasons.None);
    }
}

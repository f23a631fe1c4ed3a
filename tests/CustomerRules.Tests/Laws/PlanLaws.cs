using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PlanLaws
{
    [Fact]
    public void Every_follow_up_has_one_place_and_every_customer_one_answer() => Law.Holds(PlanningCase.Any, one =>
    {
        var plan = one.Plan();
        var statuses = new[] { FollowUpStatus.Placed, FollowUpStatus.Merged, FollowUpStatus.Suppressed, FollowUpStatus.Overflow };
        Assert.Equal(plan.Items.Count, statuses.Sum(plan.Count));
        Assert.All(statuses, status => Assert.Equal(plan.Items.Count(item => item.Status == status), plan.Count(status)));
        Assert.Equal(plan.Items.Count, plan.Items.Select(item => item.FollowUp.Key).Distinct().Count());
        Assert.All(plan.Items, item => Assert.Equal(item.Status == FollowUpStatus.Placed, item.Date is not null));
        Assert.Equal(
            one.Customers.Select(facts => facts.CustomerId).OrderBy(id => id, StringComparer.Ordinal),
            plan.Items.Select(item => item.FollowUp.CustomerId).Distinct(StringComparer.Ordinal).Concat(plan.CustomersWithoutFollowUp).OrderBy(id => id, StringComparer.Ordinal),
            StringComparer.Ordinal);
    });

    [Fact]
    public void What_is_taken_along_is_listed_by_what_takes_it() => Law.Holds(PlanningCase.Any, one =>
    {
        var plan = one.Plan();
        Assert.Equal(
            plan.Items.Where(item => item.MergedInto is not null).Select(item => item.FollowUp.Key + " into " + item.MergedInto).OrderBy(pair => pair, StringComparer.Ordinal),
            plan.Items.SelectMany(item => item.Absorbed.Select(key => key + " into " + item.FollowUp.Key)).OrderBy(pair => pair, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(plan.Items, item => Assert.Equal(item.Status == FollowUpStatus.Merged, item.MergedInto is not null));
    });

    [Fact]
    public void Nothing_is_placed_outside_its_dates_on_a_closed_day_or_on_a_quiet_one() => Law.Holds(PlanningCase.Any, one =>
    {
        var owners = one.Workload.Owners.ToDictionary(owner => owner.Id, StringComparer.Ordinal);
        foreach (var item in Placed(one))
        {
            var (day, followUp) = (item.DateDay!.Value, item.FollowUp);
            Assert.InRange(day, one.FromDay, one.UntilDay - 1);
            Assert.InRange(day, followUp.EarliestDay, followUp.LatestDay);
            Assert.True(one.Policy.Calendar.IsWorkingDay(day));
            Assert.True(followUp.Owner is null || !owners.TryGetValue(followUp.Owner, out var owner) || owner.Calendar?.IsWorkingDay(day) != false);
            var quiet = one.Customers.Single(facts => facts.CustomerId == followUp.CustomerId).Permission.QuietDates;
            Assert.True(followUp.Priority == FollowUpPriority.Complaint || quiet.All(dates => !dates.Contains(item.Date!.Value)));
        }
    });

    [Fact]
    public void Nobody_has_more_on_a_day_than_fits() => Law.Holds(PlanningCase.Any, one =>
    {
        var owners = one.Workload.Owners.ToDictionary(owner => owner.Id, owner => (int?)owner.CapacityPerDay, StringComparer.Ordinal);
        foreach (var day in one.Plans().SelectMany((plan, number) => plan.Items.Where(item => item.DateDay is not null).GroupBy(item => number + item.FollowUp.Owner + " " + item.DateDay, StringComparer.Ordinal)))
        {
            var capacity = day.First().FollowUp.Owner is { } owner && owners.TryGetValue(owner, out var own) ? own : one.Workload.CapacityOfOthers;
            Assert.True(!(day.Count() > capacity));
        }
    });

    [Fact]
    public void Two_contacts_with_a_customer_keep_the_gap_but_for_complaints() => Law.Holds(PlanningCase.Any, one =>
    {
        var placed = one.Plans().SelectMany((plan, number) => plan.Items.Where(item => item.DateDay is not null && item.FollowUp.Priority != FollowUpPriority.Complaint).GroupBy(item => number + item.FollowUp.CustomerId, StringComparer.Ordinal));
        foreach (var customer in placed)
        {
            var days = customer.Select(item => item.DateDay!.Value).OrderBy(day => day).ToArray();
            for (var i = 1; i < days.Length; i++)
                Assert.True(days[i] - days[i - 1] >= one.Policy.Fatigue.MinimumGapDays);
        }
    });

    [Fact]
    public void Nothing_is_placed_with_somebody_who_wants_no_contact() => Law.Holds(PlanningCase.Any, one =>
    {
        var alone = new HashSet<string>(one.Customers.Where(facts => facts.Permission.NoContact).Select(facts => facts.CustomerId), StringComparer.Ordinal);
        Assert.All(one.Plans().SelectMany(plan => plan.Items).Where(item => alone.Contains(item.FollowUp.CustomerId)), item => Assert.Equal(FollowUpStatus.Suppressed, item.Status));
    });

    [Fact]
    public void Everything_is_placed_on_a_date_and_with_a_person_that_permission_allows() => Law.Holds(PlanningCase.Any, one =>
    {
        foreach (var item in Placed(one).Where(item => item.FollowUp.Occasion?.MayCongratulate != true && item.FollowUp.Priority != FollowUpPriority.Complaint))
        {
            var facts = one.Customers.Single(facts => facts.CustomerId == item.FollowUp.CustomerId);
            var judged = one.Policy.Permissions.Assess(facts, item.FollowUp.Purpose, item.Date!.Value, item.FollowUp.PersonId, item.FollowUp.Channel);
            Assert.True(judged.IsPermitted, item + " " + judged.Reasons);
            Assert.True(item.FollowUp.PersonId is null || item.FollowUp.PersonId == judged.PersonId);
        }
    });

    [Fact]
    public void Threads_and_the_order_of_customers_change_nothing() => Law.Holds(PlanningCase.Any, one =>
    {
        var plan = one.Plan();
        var (alone, existing) = (plan.Items.Select(Text).ToArray(), one.Touched(plan));
        Assert.Equal(alone, one.Plan(run: new(4)).Items.Select(Text), StringComparer.Ordinal);
        Assert.Equal(one.Plan(existing).Items.Select(Text), one.Plan(Enumerable.Reverse(existing), new(4)).Items.Select(Text), StringComparer.Ordinal);
        var turned = one.Policy.Plan(Enumerable.Reverse(one.Customers), DayNumber.ToDate(one.FromDay), DayNumber.ToDate(one.UntilDay), one.Workload, run: new(2));
        Assert.Equal(alone, turned.Items.Select(Text), StringComparer.Ordinal);
    });

    [Fact]
    public void Items_stand_by_day_then_key_and_are_found() => Law.Holds(PlanningCase.Any, one =>
    {
        var plan = one.Plan();
        var expected = plan.Items.OrderBy(item => item.DateDay ?? item.FollowUp.DueDay).ThenBy(item => item.FollowUp.Key, Comparer<FollowUpKey>.Create((left, right) => left.CompareTo(right)));
        Assert.Equal(expected, plan.Items);
        Assert.All(plan.Items, item =>
        {
            Assert.Same(item, plan.Find(item.FollowUp.Key));
            Assert.Contains(item, plan.Of(item.FollowUp.CustomerId));
            Assert.Equal(item.Date is not null, item.Date is { } date && plan.On(item.FollowUp.Owner, date).Contains(item));
        });
    });

    /// <summary>What is placed at first, and again after people have changed the plan.</summary>
    private static IEnumerable<PlannedFollowUp> Placed(PlanningCase one) => one.Plans().SelectMany(plan => plan.Items).Where(item => item.DateDay is not null);

    private static string Text(PlannedFollowUp item) => item + " " + item.FollowUp + " " + item.Reasons + " " + item.FollowUp.Owner;
}

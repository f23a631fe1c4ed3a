using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Planning;

/// <summary>Plans at the ends of the dates, without days, customers or gaps.</summary>
public class PlanEdgeTests
{
    private static readonly FollowUpPolicy CallsAlone = FollowUpPolicy.Standard.With(SurveyPolicy.Nobody);
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    [Fact]
    public void Plans_may_begin_with_the_first_date_and_end_with_the_last()
    {
        var acme = new FollowUpFacts("acme").With(CustomerTier.A);
        var early = CallsAlone.Plan([acme.WithLastContact(First)], First, new(1900, 2, 5));
        Assert.Equal("acme/KeepInTouch/1900-01-01+0: Placed on 1900-01-31", Assert.Single(early.Items).ToString());
        var late = CallsAlone.Plan([acme.WithLastContact(new(2199, 11, 28))], new(2199, 12, 2), Last);
        Assert.Equal("acme/KeepInTouch/2199-11-28+0: Placed on 2199-12-30", Assert.Single(late.Items).ToString());
        Assert.Empty(CallsAlone.Plan([acme.WithLastContact(Last)], new(2199, 1, 1), Last).Items);
        Assert.Equal("acme/KeepInTouch/1900-01-01+0: Placed on 2199-12-02", CallsAlone.Plan([acme.WithLastContact(First)], new(2199, 12, 2), Last).Items[0].ToString());
    }

    [Fact]
    public void No_days_at_either_end_give_an_empty_plan_with_and_without_customers()
    {
        foreach (var date in new[] { First, new LocalDate(2026, 3, 1), Last })
        {
            foreach (var workload in new[] { Workload.Unlimited, Workload.PerOwner(1), new Workload([new Owner("anna", 1)]) })
            {
                var plan = CallsAlone.Plan([new FollowUpFacts("acme").With(CustomerTier.A)], date, date, workload);
                Assert.Equal((0, "acme", 0), (plan.Items.Count, Assert.Single(plan.CustomersWithoutFollowUp), plan.OwnerWeeks.Count));
                Assert.Empty(CallsAlone.Plan([], date, date, workload).CustomersWithoutFollowUp);
            }
        }
    }

    [Fact]
    public void Nobody_gives_empty_weeks_and_no_difference()
    {
        var plan = CallsAlone.Plan([], new(2026, 3, 2), new(2026, 3, 16), new Workload([new Owner("anna", 3)]), run: new(4));
        Assert.Equal([0, 0], plan.OwnerWeeks.Select(week => week.Placed));
        Assert.True(plan.DifferenceFrom(plan).IsEmpty);
        Assert.Empty(plan.AsExisting());
        Assert.Empty(plan.Of("acme"));
        Assert.Empty(plan.On("anna", new(2026, 3, 2)));
    }

    [Fact]
    public void Without_a_gap_a_customer_may_be_contacted_twice_on_a_day()
    {
        var acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new(2026, 2, 3)).WithTriggers([new SequenceTrigger(FollowUpPurpose.Delivery, new(2026, 3, 2))]);
        var plan = CallsAlone.With(new FatiguePolicy(0)).Plan([acme], new(2026, 3, 2), new(2026, 3, 16));
        Assert.Equal(2, plan.Items.Count(item => item.Date == new LocalDate(2026, 3, 5)));
    }

    [Fact]
    public void Where_nobody_ever_works_everything_overflows()
    {
        var never = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);
        var acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new(2026, 2, 3));
        var plan = CallsAlone.With(never).With(new FatiguePolicy(0)).Plan([acme], new(2026, 3, 2), new(2026, 6, 1), Workload.PerOwner(1));
        Assert.NotEmpty(plan.Items);
        Assert.All(plan.Items, item => Assert.Equal((FollowUpStatus.Overflow, FollowUpReasons.OverflowNoWorkingDay), (item.Status, item.Reasons & FollowUpReasons.OverflowNoWorkingDay)));
        var again = CallsAlone.With(never).With(new FatiguePolicy(0)).Plan([acme], new(2026, 3, 2), new(2026, 6, 1), Workload.PerOwner(1), plan.AsExisting());
        Assert.True(again.DifferenceFrom(plan).IsEmpty);
    }

    [Fact]
    public void An_owner_without_a_calendar_works_on_the_days_of_the_plan()
    {
        var friday = BusinessCalendar.MondayToFriday.WithClosedDates(new LocalDate(2026, 3, 5));
        var acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new(2026, 2, 3)).WithOwner("anna");
        foreach (var owner in new[] { new Owner("anna", 1), new Owner("anna", 1, friday) })
        {
            var item = CallsAlone.Plan([acme], new(2026, 3, 2), new(2026, 3, 16), new Workload([owner])).Items[0];
            Assert.Equal(owner.Calendar is null ? new LocalDate(2026, 3, 5) : new LocalDate(2026, 3, 6), item.Date);
        }

        Assert.Equal(new LocalDate(2026, 3, 6), CallsAlone.With(friday).Plan([acme], new(2026, 3, 2), new(2026, 3, 16), new Workload([new Owner("anna", 1)])).Items[0].Date);
    }
}

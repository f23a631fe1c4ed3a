using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Planning;

/// <summary>The contacts of the cadence, planned again after one of them or another one took place.</summary>
public class CadenceAgainTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly FollowUpFacts Acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 3));
    private static readonly FollowUpPlan Earlier = Plan(Acme);

    [Fact]
    public void What_was_planned_after_a_contact_is_the_same_when_the_contact_is_done()
    {
        var later = Plan(Acme, WithFirst(FollowUpState.Done, new LocalDate(2026, 3, 4)));
        var difference = later.DifferenceFrom(Earlier);
        Assert.Equal("0 added, 0 moved, 1 dropped, 2 unchanged", difference.ToString());
        Assert.Equal(FollowUpReasons.DroppedAsSettled, difference.Dropped[0].Reasons);
        var next = PlanTests.KeptInTouch(later)[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+1: 2026-04-03 (2026-04-03 to 2026-04-17)", next.FollowUp.ToString());
        Assert.Equal((false, new LocalDate(2026, 3, 4)), (next.FollowUp.IsProjected, next.FollowUp.EventOn!.Value));
        Assert.Equal((new LocalDate(2026, 4, 6), null), (next.Date!.Value, next.Was));
    }

    [Fact]
    public void The_last_contact_that_is_done_counts_and_the_first_of_those_after_it_that_is_not()
    {
        var plan = Plan(Acme, Known("2026-02-03+1", FollowUpState.Done, new LocalDate(2026, 3, 2)), Known("2026-02-03+0", FollowUpState.Done, new LocalDate(2026, 3, 5)));
        Assert.Equal("acme/KeepInTouch/2026-02-03+2: 2026-04-06 (2026-04-06 to 2026-04-17)", PlanTests.KeptInTouch(plan)[0].FollowUp.ToString());
        plan = Plan(Acme, Known("2026-02-03+0", FollowUpState.Done, new LocalDate(2026, 2, 27)), Known("2026-02-03+1", FollowUpState.Done, new LocalDate(2026, 3, 10)));
        Assert.Equal("acme/KeepInTouch/2026-02-03+2: 2026-04-09 (2026-04-09 to 2026-04-24)", PlanTests.KeptInTouch(plan)[0].FollowUp.ToString());
    }

    [Fact]
    public void What_a_person_said_of_the_contact_after_it_holds_when_the_contact_is_done()
    {
        var done = Known("2026-02-03+0", FollowUpState.Done, new LocalDate(2026, 3, 4));
        var putOff = PlanTests.KeptInTouch(Plan(Acme, done, Known("2026-02-03+1", FollowUpState.Snoozed, new LocalDate(2026, 5, 4))))[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+1: 2026-05-04 (2026-05-04 to 2026-05-04)", putOff.FollowUp.ToString());
        var calledOff = PlanTests.KeptInTouch(Plan(Acme, done, Known("2026-02-03+1", FollowUpState.Cancelled, new LocalDate(2026, 4, 6))))[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+2: 2026-05-06 (2026-05-06 to 2026-05-21)", calledOff.FollowUp.ToString());
        Assert.Equal(FollowUpReasons.ContactAfterCancelled, calledOff.FollowUp.Reasons);
    }

    [Fact]
    public void After_a_later_contact_that_the_facts_tell_of_the_plan_begins_anew_from_it()
    {
        foreach (var existing in new[] { Earlier.AsExisting().ToArray(), WithFirst(FollowUpState.Done, new LocalDate(2026, 2, 26)) })
        {
            var later = Plan(Acme.WithLastContact(new LocalDate(2026, 2, 27)), existing);
            Assert.Equal("acme/KeepInTouch/2026-02-27+0: 2026-03-30 (2026-03-30 to 2026-04-13)", PlanTests.KeptInTouch(later)[0].FollowUp.ToString());
            Assert.Equal("3 added, 0 moved, 3 dropped, 0 unchanged", later.DifferenceFrom(Earlier).ToString());
            Assert.Equal(FollowUpReasons.DroppedWithoutCause, later.Dropped[later.Dropped.Count - 1].Reasons);
        }
    }

    [Fact]
    public void A_customer_nothing_was_known_of_goes_on_from_its_first_contact()
    {
        var cog = new FollowUpFacts("acme").With(CustomerTier.A);
        Assert.Equal("acme/KeepInTouch/start+0: 2026-04-01 (2026-04-01 to 2026-04-16)", PlanTests.KeptInTouch(Plan(cog))[0].FollowUp.ToString());
        var next = PlanTests.KeptInTouch(Plan(cog, Known("start+0", FollowUpState.Done, new LocalDate(2026, 3, 4))))[0];
        Assert.Equal("acme/KeepInTouch/start+1: 2026-04-03 (2026-04-03 to 2026-04-17)", next.FollowUp.ToString());
        Assert.Equal(FollowUpReasons.ContactAfterLastContact, next.FollowUp.Reasons);
    }

    [Theory]
    [InlineData("a visit")]
    [InlineData("+1")]
    [InlineData("2026-02-03+")]
    [InlineData("2026-02-03+-1")]
    [InlineData("2026-02-03+1000000")]
    [InlineData("2026-02-03+99999999999999")]
    public void After_a_contact_of_another_maker_it_counts_from_its_date(string cycle) => Assert.Equal(
        "acme/KeepInTouch/2026-03-04+0: 2026-04-03 (2026-04-03 to 2026-04-17)",
        PlanTests.KeptInTouch(Plan(Acme, Known(cycle, FollowUpState.Done, new LocalDate(2026, 3, 4))))[0].FollowUp.ToString());

    private static ExistingFollowUp[] WithFirst(FollowUpState state, LocalDate date) =>
        [.. Earlier.AsExisting().Select(known => known.Key.Cycle == "2026-02-03+0" ? Known(known.Key.Cycle, state, date) : known)];

    private static ExistingFollowUp Known(string cycle, FollowUpState state, LocalDate date) => new(new("acme", FollowUpPurpose.KeepInTouch, cycle), state, date);

    private static FollowUpPlan Plan(FollowUpFacts facts, params ExistingFollowUp[] existing) =>
        FollowUpPolicy.Standard.With(SurveyPolicy.Nobody).Plan([facts], Monday, Monday.PlusDays(91), existing: existing);
}

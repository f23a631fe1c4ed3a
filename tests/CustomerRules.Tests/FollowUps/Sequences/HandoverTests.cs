using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>Anna leaves on Monday 2 March 2026, Carl takes over, Bert stands in until the introduction of 5 March at the latest.</summary>
public class HandoverTests
{
    private static readonly SequenceTrigger Leaving = SequenceTrigger.Handover(Date("2026-03-02"), "anna", "carl");

    [Theory]
    [InlineData("2026-03-01", "anna")]
    [InlineData("2026-03-02", "bert")]
    [InlineData("2026-03-04", "bert")]
    [InlineData("2026-03-05", "carl")]
    public void The_second_owner_acts_until_the_introduction(string date, string owner)
    {
        Assert.Equal(owner, OwnerOn(Customer(Leaving), date));
        Assert.Equal(owner, OwnerOn(Customer(Leaving).WithOwner("carl", "bert"), date));
    }

    [Fact]
    public void Once_closed_the_new_owner_acts() => Assert.Equal(
        "bert, carl", Owners(Customer(Leaving.WithClosedOn(Date("2026-03-03"))), "2026-03-02", "2026-03-03"));

    [Fact]
    public void Without_a_second_owner_the_new_one_acts_at_once() => Assert.Equal("carl", OwnerOn(Customer(Leaving).WithOwner("anna"), "2026-03-02"));

    [Fact]
    public void A_second_owner_who_leaves_does_not_act() =>
        Assert.Equal("carl", OwnerOn(Customer(Leaving).WithOwner("carl", "anna"), "2026-03-02"));

    [Fact]
    public void Where_nobody_takes_over_the_second_owner_goes_on() =>
        Assert.Equal("bert", OwnerOn(Customer(SequenceTrigger.Handover(Date("2026-03-02"), "anna", null)), "2026-06-01"));

    [Fact]
    public void Where_nobody_is_left_nobody_acts() =>
        Assert.Null(OwnerOn(Customer(SequenceTrigger.Handover(Date("2026-03-02"), "anna", null)).WithOwner("anna"), "2026-06-01"));

    [Fact]
    public void Where_nobody_says_who_leaves_the_owner_on_file_takes_over() => Assert.Equal(
        "anna, bert, anna", Owners(Customer(Event(FollowUpPurpose.Handover, "2026-03-02")), "2026-03-01", "2026-03-02", "2026-03-05"));

    [Fact]
    public void One_handover_after_another_leaves_its_owner_in_between()
    {
        var facts = Customer(SequenceTrigger.Handover(Date("2026-06-01"), "carl", "dora"), SequenceTrigger.Handover(Date("2026-03-02"), "anna", null));

        Assert.Equal("anna, bert, carl, bert, dora", Owners(facts, "2026-02-27", "2026-03-03", "2026-05-29", "2026-06-01", "2026-06-04"));
    }

    [Fact]
    public void An_owner_on_file_whom_no_handover_names_has_taken_over_since_its_last_step()
    {
        var facts = Customer(Leaving).WithOwner("dora", "bert");

        Assert.Equal("bert, carl, dora", Owners(facts, "2026-03-04", "2026-03-16", "2026-03-17"));
        Assert.Equal("carl", OwnerOn(facts.WithOwner("carl"), "2027-01-01"));
        Assert.Equal("carl", OwnerOn(facts.WithOwner("anna"), "2027-01-01"));
        Assert.Equal("carl", OwnerOn(facts.WithOwner(null), "2027-01-01"));
    }

    [Fact]
    public void An_owner_on_file_may_be_who_left_where_nobody_says_who_did() => Assert.Equal(
        "carl", OwnerOn(Customer(SequenceTrigger.Handover(Date("2026-03-02"), null, "carl")), "2027-01-01"));

    [Fact]
    public void The_second_owner_introduces_and_the_manager_visits()
    {
        var named = Standing(SequencePolicy.Standard.WithManager("max"), Leaving);
        var own = Standing(SequencePolicy.Standard.WithManager("max"), Leaving.WithManager("mia"));
        var unnamed = Standing(SequencePolicy.Standard, Leaving);

        Assert.Equal(["bert SecondOwnerActs", "max ManagerActs"], named);
        Assert.Equal(["bert SecondOwnerActs", "mia ManagerActs"], own);
        Assert.Equal(["bert SecondOwnerActs", "carl ActorNotKnown"], unnamed);
    }

    [Fact]
    public void Other_sequences_go_by_who_acts_on_the_day()
    {
        var facts = Customer(Leaving, Event(FollowUpPurpose.Delivery, "2026-02-28"), Event(FollowUpPurpose.Delivery, "2026-03-03"));

        var checks = SequencePolicy.Standard.Plan(facts, "2026-03-01", "2026-03-10").Where(step => step.Purpose == FollowUpPurpose.Delivery).ToList();

        Assert.Equal("bert, carl", string.Join(", ", checks.Select(step => step.Owner)));
        Assert.Equal([true, false], checks.Select(step => (step.Reasons & FollowUpReasons.SecondOwnerActs) != FollowUpReasons.None));
    }

    [Fact]
    public void What_no_sequence_planned_is_handed_over_too()
    {
        var call = new FollowUp(new FollowUpKey("C-17", FollowUpPurpose.KeepInTouch, "2026-02-01+0"), Day("2026-03-03"), Day("2026-03-03"), Day("2026-03-20")) { Owner = "anna" };
        var during = SequencePolicy.Standard.HandedOver(call, Customer(Leaving), BusinessCalendar.MondayToFriday);
        var without = SequencePolicy.Standard.HandedOver(call, Customer(), BusinessCalendar.MondayToFriday);

        Assert.Equal(("bert", FollowUpReasons.SecondOwnerActs), (during.Owner, during.Reasons));
        Assert.Same(call, without);
    }

    private static string[] Standing(SequencePolicy policy, SequenceTrigger trigger) => policy.Plan(Customer(trigger), "2026-03-01", "2026-04-01")
        .Select(step => step.Owner + " " + (step.Reasons & (FollowUpReasons.SecondOwnerActs | FollowUpReasons.ManagerActs | FollowUpReasons.ActorNotKnown))).ToArray();

    private static string Owners(FollowUpFacts facts, params string[] dates) => string.Join(", ", dates.Select(date => OwnerOn(facts, date)));

    private static string? OwnerOn(FollowUpFacts facts, string date) => SequencePolicy.Standard.OwnerOn(facts, Day(date), BusinessCalendar.MondayToFriday);

    private static int Day(string date) => DayNumber.Of(Date(date));
}

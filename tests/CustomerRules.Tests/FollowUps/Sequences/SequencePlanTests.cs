using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>Which steps of which events a plan holds.</summary>
public class SequencePlanTests
{
    private static readonly SequencePolicy Standard = SequencePolicy.Standard;

    [Fact]
    public void A_step_carries_what_the_facts_its_trigger_and_its_sequence_say()
    {
        var facts = Customer(Event(FollowUpPurpose.Complaint, "2026-03-02", "K-17").WithPerson("p-1")).With(CustomerTier.B).WithValue(5_000m);

        var step = Assert.Single(Standard.Plan(facts, "2026-03-02", "2026-03-03"));

        Assert.Equal(new FollowUpKey("C-17", FollowUpPurpose.Complaint, "2026-03-02 K-17 Acknowledge"), step.Key);
        Assert.Equal(("Acknowledge", "p-1", Channel.Phone, FollowUpPriority.Complaint, "anna"), (step.Step, step.PersonId, step.Channel, step.Priority, step.Owner));
        Assert.Equal((Date("2026-03-02"), Date("2026-03-02"), Date("2026-03-02"), Date("2026-03-03")), (step.EventOn!.Value, step.Earliest, step.Due, step.Latest));
        Assert.Equal((CustomerTier.B, 5_000m), (step.Tier, step.Value));
        Assert.Equal(FollowUpReasons.StepOnTheDay, step.Reasons);
    }

    [Fact]
    public void Two_events_of_one_day_are_told_apart_by_their_names() => Assert.Equal(
        ["2026-03-02 K-17 Acknowledge: 2026-03-02..2026-03-03", "2026-03-02 Acknowledge: 2026-03-02..2026-03-03"],
        Standard.Plan(Customer(Event(FollowUpPurpose.Complaint, "2026-03-02", "K-17"), Event(FollowUpPurpose.Complaint, "2026-03-02")), "2026-03-02", "2026-03-03").Lines());

    [Fact]
    public void The_window_holds_its_first_date_and_not_its_last()
    {
        var facts = Customer(Event(FollowUpPurpose.Delivery, "2026-03-02"));

        Assert.Equal(["2026-03-02 CheckArrival: 2026-03-05..2026-03-09"], Standard.Plan(facts, "2026-03-05", "2026-03-06").Lines());
        Assert.Empty(Standard.Plan(facts, "2026-03-02", "2026-03-05"));
    }

    [Fact]
    public void A_future_event_is_planned_for_ahead() => Assert.Equal(
        ["2026-06-30 AskForPlans: 2026-04-01..2026-04-22", "2026-06-30 Offer: 2026-05-01..2026-05-22"],
        Standard.Plan(Customer(Event(FollowUpPurpose.Renewal, "2026-06-30")), "2026-03-01", "2026-05-29").Lines());

    [Theory]
    [InlineData("2026-03-09", "2026-03-02 CheckArrival: 2026-03-09..2026-03-09")]
    [InlineData("2026-03-07", "2026-03-02 CheckArrival: 2026-03-09..2026-03-09")]
    [InlineData("2026-03-06", "2026-03-02 CheckArrival: 2026-03-06..2026-03-09")]
    [InlineData("2026-03-10", null)]
    public void A_step_is_caught_up_on_until_its_latest_date_and_then_lapses(string from, string? expected)
    {
        var planned = Standard.Plan(Customer(Event(FollowUpPurpose.Delivery, "2026-03-02")), from, "2026-03-20");

        Assert.Equal(expected is null ? Array.Empty<string>() : new[] { expected }, planned.Lines());
        Assert.All(planned, step => Assert.Equal(FollowUpReasons.StepDaysAfter | FollowUpReasons.StepOverdue, step.Reasons));
    }

    [Fact]
    public void A_complaint_is_caught_up_on_however_late_and_its_steps_keep_their_distance() => Assert.Equal(
        [
            "2025-03-03 Acknowledge: 2026-03-09..2026-03-10",
            "2025-03-03 Propose: 2026-03-10..2026-03-11",
            "2025-03-03 CarryOut: 2026-03-11..2026-03-12",
            "2025-03-03 Verify: 2026-03-16..2026-03-18",
            "2025-03-03 SatisfactionCheck: 2026-03-23..2026-03-30",
        ],
        Standard.Plan(Customer(Event(FollowUpPurpose.Complaint, "2025-03-03")), "2026-03-07", "2026-03-24").Lines());

    [Fact]
    public void Where_the_plan_has_no_working_day_nothing_is_caught_up_on_in_it() =>
        Assert.Empty(Standard.Plan(Customer(Event(FollowUpPurpose.Complaint, "2026-03-02")), "2026-03-07", "2026-03-09"));

    [Theory]
    [InlineData("2026-03-04", "2026-03-02", "Acknowledge, Propose, CarryOut")]
    [InlineData("2026-03-03", "2026-03-02", "Acknowledge, Propose")]
    [InlineData("2026-03-03", "2026-03-03", "Acknowledge, Propose")]
    [InlineData("2026-03-07", "2026-03-07", "")]
    [InlineData("2026-03-03", "2026-03-04", "")]
    public void Once_closed_later_steps_lapse_and_nothing_is_caught_up_on(string closed, string from, string expected)
    {
        var planned = Standard.Plan(Customer(Event(FollowUpPurpose.Complaint, "2026-03-02").WithClosedOn(Date(closed))), from, "2026-04-20");

        Assert.Equal(expected, string.Join(", ", planned.Select(step => step.Step)));
    }

    [Fact]
    public void A_preview_has_every_step_and_says_which_have_lapsed()
    {
        var preview = Standard.Preview(Event(FollowUpPurpose.Renewal, "2026-06-30").WithClosedOn(Date("2026-05-01")), China2026);

        Assert.Equal(
            ["AskForPlans: 2026-04-01 to 2026-04-22", "Offer: 2026-04-30 to 2026-05-22", "Settle: 2026-05-29 to 2026-06-30, lapsed"],
            preview.Select(step => step.ToString()).ToArray());
    }

    [Fact]
    public void A_step_says_whether_its_holidays_are_known()
    {
        var facts = Customer(Event(FollowUpPurpose.Delivery, "2026-12-10"));

        Assert.Equal([true, false], Standard.Plan(facts, "2026-12-01", "2027-02-01", China2026).Select(step => step.IsCalendarKnown));
    }

    [Fact]
    public void An_event_whose_sequence_was_taken_out_starts_nothing()
    {
        var without = Standard.Without(FollowUpPurpose.Delivery);
        var trigger = Event(FollowUpPurpose.Delivery, "2026-03-02");

        Assert.Null(without.SequenceFor(FollowUpPurpose.Delivery));
        Assert.Empty(without.Plan(Customer(trigger), "2026-03-01", "2026-05-01"));
        Assert.Empty(without.Preview(trigger, China2026));
        Assert.Equal(2, without.With(FollowUpSequence.Delivery).Preview(trigger, China2026).Count);
    }

    [Fact]
    public void A_sequence_of_the_callers_own_goes_by_its_name()
    {
        var trial = FollowUpSequence.Custom("Trial", SequenceStep.InDays("Remind", -2), SequenceStep.InDays("Ask", 0, 3));
        var policy = Standard.With(trial);
        var facts = Customer(SequenceTrigger.Custom("Trial", Date("2026-03-04"), "no 7"));

        Assert.Same(trial, policy.SequenceFor(FollowUpPurpose.Custom, "Trial"));
        Assert.Equal([trial], policy.CustomSequences);
        Assert.Equal("Trial: Remind -2 days (Owner); Ask 0 to 3 days (Owner)", trial.ToString());
        Assert.Equal(
            ["2026-03-04 Trial no 7 Remind: 2026-03-02..2026-03-02", "2026-03-04 Trial no 7 Ask: 2026-03-04..2026-03-06"],
            policy.Plan(facts, "2026-03-01", "2026-04-01").Lines());
        Refusal.Of<ArgumentException>(
            () => Standard.Plan(facts, "2026-03-01", "2026-04-01"),
            null,
            "The triggers of customer C-17 must name sequences of the policy, but Custom 2026-03-04 Trial no 7 names Trial.");
    }
}

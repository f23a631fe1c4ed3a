using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>A complaint of Monday 2 March 2026, and the recovery of a captive customer, seen later with what has been done since.</summary>
public class CatchUpTests
{
    private static readonly FollowUpFacts Complaining = Customer(Event(FollowUpPurpose.Complaint, "2026-03-02"));

    private static readonly FollowUpFacts Captive = Customer().With(RelationshipType.Captive);

    [Fact]
    public void What_is_done_or_called_off_holds_up_nothing() => Assert.Equal(
        [
            "2026-03-02 CarryOut: 2026-03-06..2026-03-09",
            "2026-03-02 Verify: 2026-03-11..2026-03-13",
            "2026-03-02 SatisfactionCheck: 2026-03-18..2026-03-25",
        ],
        Plan(Complaining, "2026-03-06", "2026-04-01", ("Acknowledge", FollowUpState.Done), ("Propose", FollowUpState.Cancelled)).Lines());

    [Fact]
    public void What_is_only_placed_or_put_off_holds_up_the_rest() => Assert.Equal(
        ["2026-03-02 Acknowledge: 2026-03-05..2026-03-06", "2026-03-02 Propose: 2026-03-06..2026-03-09", "2026-03-02 CarryOut: 2026-03-09..2026-03-10"],
        Plan(Complaining, "2026-03-05", "2026-03-10", ("Acknowledge", FollowUpState.Placed), ("Propose", FollowUpState.Snoozed)).Lines());

    [Fact]
    public void A_step_that_may_still_take_place_holds_up_nothing_so_that_the_promise_is_kept() => Assert.Equal(
        ["2026-03-02 Acknowledge: 2026-03-03..2026-03-03", "2026-03-02 Propose: 2026-03-03..2026-03-04", "2026-03-02 CarryOut: 2026-03-04..2026-03-05"],
        Plan(Complaining, "2026-03-03", "2026-03-09").Lines());

    [Fact]
    public void Steps_behind_that_keep_their_distance_anyway_keep_their_dates()
    {
        var planned = Plan(Complaining, "2026-03-06", "2026-04-01", ("Acknowledge", FollowUpState.Done), ("Propose", FollowUpState.Done), ("CarryOut", FollowUpState.Done));

        Assert.Equal(["2026-03-02 Verify: 2026-03-09..2026-03-11", "2026-03-02 SatisfactionCheck: 2026-03-16..2026-03-23"], planned.Lines());
        Assert.All(planned, step => Assert.Equal(FollowUpReasons.StepWorkingDaysAfter, step.Reasons));
    }

    [Fact]
    public void A_step_says_whether_it_is_overdue_itself_or_waits()
    {
        var planned = Plan(Complaining, "2026-03-05", "2026-03-19");

        Assert.Equal(
            "StepOverdue, StepOverdue, StepOverdue, StepMoved",
            string.Join(", ", planned.Select(step => step.Reasons & (FollowUpReasons.StepOverdue | FollowUpReasons.StepMoved))));
        Assert.Contains(planned[3].Explain(), reason => reason.Code == "StepMoved");
    }

    [Fact]
    public void Days_of_both_kinds_keep_their_distance()
    {
        var own = SequencePolicy.Standard.With(new FollowUpSequence(
            FollowUpPurpose.Complaint,
            SequenceStep.InDays("One", 0).With(FollowUpPriority.Complaint),
            SequenceStep.InDays("Two", 3, 2).With(FollowUpPriority.Complaint),
            SequenceStep.InWorkingDays("Three", 5, 1).With(FollowUpPriority.Complaint)));

        Assert.Equal(
            ["2026-03-02 One: 2026-03-11..2026-03-11", "2026-03-02 Two: 2026-03-16..2026-03-18", "2026-03-02 Three: 2026-03-18..2026-03-19"],
            own.Plan(Complaining, "2026-03-11", "2026-04-01").Lines());
    }

    [Fact]
    public void A_customer_found_captive_in_the_half_year_gets_what_fits_into_it()
    {
        Assert.Equal(
            ["2026-01-01 SponsorCall: 2026-05-04..2026-05-08", "2026-01-01 SponsorVisit: 2026-05-20..2026-06-03"],
            SequencePolicy.Standard.Plan(Captive, "2026-05-04", "2026-07-01").Lines());
        Assert.Equal(
            ["2026-01-01 SponsorCall: 2026-04-01..2026-04-07", "2026-01-01 SponsorVisit: 2026-04-17..2026-05-01", "2026-01-01 ConfirmRecovery: 2026-05-29..2026-06-19"],
            SequencePolicy.Standard.Plan(Captive, "2026-04-01", "2026-07-01").Lines());
        Assert.Equal(
            ["2026-07-01 SponsorCall: 2026-07-06..2026-07-10"],
            SequencePolicy.Standard.Plan(Captive, "2026-07-01", "2026-07-22").Lines());
    }

    [Fact]
    public void A_recovery_done_is_not_begun_again_in_the_half_year()
    {
        Assert.Equal(
            ["2026-01-01 ConfirmRecovery: 2026-05-04..2026-05-25"],
            Plan(Captive, "2026-05-04", "2026-07-01", "2026-01-01", ("SponsorCall", FollowUpState.Done), ("SponsorVisit", FollowUpState.Done)).Lines());
        Assert.Empty(Plan(
            Captive, "2026-05-04", "2026-07-01", "2026-01-01", ("SponsorCall", FollowUpState.Done), ("SponsorVisit", FollowUpState.Done), ("ConfirmRecovery", FollowUpState.Done)));
    }

    [Theory]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-06-03", true)]
    [InlineData("2026-06-04", false)]
    public void A_recovery_that_is_caught_up_on_takes_the_place_of_regular_contacts(string date, bool runs)
    {
        var day = DayNumber.Of(Date(date));
        var from = DayNumber.Of(Date("2026-05-04"));
        var over = History("2026-01-01", FollowUpPurpose.Recovery, ("SponsorCall", FollowUpState.Done), ("SponsorVisit", FollowUpState.Done), ("ConfirmRecovery", FollowUpState.Done));

        Assert.Equal(runs, SequencePolicy.Standard.IsRecovering(Captive, day, BusinessCalendar.MondayToFriday, from));
        Assert.False(SequencePolicy.Standard.IsRecovering(Captive, day, BusinessCalendar.MondayToFriday, from, over));
    }

    [Fact]
    public void A_plan_of_a_late_complaint_changes_nothing_when_made_again()
    {
        var first = FollowUpPolicy.Standard.Plan([Complaining], Date("2026-03-09"), Date("2026-04-06"));
        var again = FollowUpPolicy.Standard.Plan([Complaining], Date("2026-03-09"), Date("2026-04-06"), existing: first.AsExisting());

        Assert.Equal(5, first.Items.Count);
        Assert.Equal(first.Items.Select(item => item.ToString()), again.Items.Select(item => item.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_plan_knows_what_is_done_and_holds_up_nothing_for_it()
    {
        ExistingFollowUp[] done = [Existing("Acknowledge"), Existing("Propose")];

        var plan = FollowUpPolicy.Standard.Plan([Complaining], Date("2026-03-05"), Date("2026-03-07"), existing: done);

        Assert.Equal("CarryOut 2026-03-05", Assert.Single(plan.Items).FollowUp is var step ? FormattableString.Invariant($"{step.Step} {step.Due:uuuu-MM-dd}") : "");

        static ExistingFollowUp Existing(string step) => new(new("C-17", FollowUpPurpose.Complaint, "2026-03-02 " + step), FollowUpState.Done, Date("2026-03-04"));
    }

    [Fact]
    public void A_plan_leaves_regular_contacts_to_a_recovery_that_is_caught_up_on_until_it_is_over()
    {
        var facts = Captive.With(CustomerTier.A).WithLastContact(Date("2026-04-20"));

        Assert.Equal("SponsorCall 05-04, SponsorVisit 05-20", Touches([]));
        Assert.Equal("KeepInTouch 05-20", Touches([Existing("SponsorCall"), Existing("SponsorVisit"), Existing("ConfirmRecovery")]));

        static ExistingFollowUp Existing(string step) => new(new("C-17", FollowUpPurpose.Recovery, "2026-01-01 " + step), FollowUpState.Done, Date("2026-03-06"));

        string Touches(ExistingFollowUp[] existing) => string.Join(", ", FollowUpPolicy.Standard.With(SurveyPolicy.Nobody)
            .Plan([facts], Date("2026-05-04"), Date("2026-06-01"), existing: existing).Items
            .Select(item => FormattableString.Invariant($"{item.FollowUp.Step ?? item.FollowUp.Purpose.ToString()} {item.FollowUp.Due:MM-dd}")));
    }

    private static List<FollowUp> Plan(FollowUpFacts facts, string from, string until, params (string Step, FollowUpState State)[] existing) =>
        Plan(facts, from, until, "2026-03-02", existing);

    private static List<FollowUp> Plan(FollowUpFacts facts, string from, string until, string cycle, params (string Step, FollowUpState State)[] existing)
    {
        var purpose = facts.Triggers.Count > 0 ? FollowUpPurpose.Complaint : FollowUpPurpose.Recovery;
        var followUps = new List<FollowUp>();
        SequencePolicy.Standard.AddTo(followUps, facts, BusinessCalendar.MondayToFriday, new PlanningWindow(Date(from), Date(until)), History(cycle, purpose, existing));
        return followUps;
    }

    private static CustomerHistory History(string cycle, FollowUpPurpose purpose, params (string Step, FollowUpState State)[] existing) => new(existing
        .Select(one => new ExistingFollowUp(new FollowUpKey("C-17", purpose, cycle + " " + one.Step), one.State, Date("2026-03-05"))).ToArray());
}

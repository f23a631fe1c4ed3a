using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Planning;

public class PlanningAgainTests
{
    private static readonly FollowUpPolicy CallsAlone = FollowUpPolicy.Standard.With(SurveyPolicy.Nobody);
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly FollowUpKey First = new("acme", FollowUpPurpose.KeepInTouch, "2026-02-03+0");
    private static readonly FollowUpFacts Acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 3)).WithOwner("anna");

    [Fact]
    public void A_contact_that_is_done_is_the_last_one_also_before_the_facts_say_so()
    {
        var done = new ExistingFollowUp(First, FollowUpState.Done, new LocalDate(2026, 3, 4));
        var next = PlanTests.KeptInTouch(Plan(Acme, done))[0];
        var told = PlanTests.KeptInTouch(Plan(Acme.WithLastContact(new LocalDate(2026, 3, 4)), done))[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+1: 2026-04-03 (2026-04-03 to 2026-04-17)", next.FollowUp.ToString());
        Assert.Equal(next.FollowUp.ToString(), told.FollowUp.ToString());
    }

    [Fact]
    public void After_one_that_was_called_off_the_next_counts_from_its_date()
    {
        var next = PlanTests.KeptInTouch(Plan(Acme, new ExistingFollowUp(First, FollowUpState.Cancelled, new LocalDate(2026, 3, 5), "on holiday")))[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+1: 2026-04-06 (2026-04-06 to 2026-04-17)", next.FollowUp.ToString());
        Assert.Equal(FollowUpReasons.ContactAfterCancelled, next.FollowUp.Reasons);
    }

    [Fact]
    public void A_persons_word_wins_over_the_window()
    {
        var item = PlanTests.KeptInTouch(Plan(Acme, new ExistingFollowUp(First, FollowUpState.Snoozed, new LocalDate(2026, 3, 28), "stocktaking")))[0];
        Assert.Equal("acme/KeepInTouch/2026-02-03+0: 2026-03-30 (2026-03-30 to 2026-03-30)", item.FollowUp.ToString());
        Assert.Contains("put off to 2026-03-28 by a person: stocktaking", item.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Contains("由人工推迟至 2026-03-28：stocktaking", item.Explain().Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
    }

    [Fact]
    public void Put_off_past_the_plan_it_is_dropped_with_a_reason_and_known_to_the_next()
    {
        var snoozed = new ExistingFollowUp(First, FollowUpState.Snoozed, new LocalDate(2027, 3, 1));
        var plan = Plan(Acme, snoozed);
        Assert.Empty(plan.Items);
        Assert.Equal(FollowUpReasons.DroppedOutsideWindow, Assert.Single(plan.Dropped).Reasons);
        Assert.Same(snoozed, Assert.Single(plan.AsExisting()));
    }

    [Fact]
    public void Within_the_freeze_it_keeps_its_day_though_the_rules_would_now_have_another()
    {
        var held = PlanTests.KeptInTouch(Plan(Acme, Placed(new LocalDate(2026, 3, 3))))[0];
        Assert.Equal(("acme/KeepInTouch/2026-02-03+0: 2026-03-03 (2026-03-03 to 2026-03-20)", new LocalDate(2026, 3, 3)), (held.FollowUp.ToString(), held.Date));
        Assert.True((held.Reasons & FollowUpReasons.HeldByFreeze) != FollowUpReasons.None);
        var free = PlanTests.KeptInTouch(CallsAlone.WithFreeze(0).Plan([Acme], Monday, Monday.PlusDays(30), existing: [Placed(new LocalDate(2026, 3, 3))]))[0];
        Assert.Equal(new LocalDate(2026, 3, 5), free.Date);
        Assert.True((free.Reasons & FollowUpReasons.MovedWithWindow) != FollowUpReasons.None);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(9, false)]
    public void The_freeze_ends_after_five_working_days(int day, bool isHeld)
    {
        var late = Acme.WithLastContact(new LocalDate(2026, 2, 20));
        var known = new ExistingFollowUp(new("acme", FollowUpPurpose.KeepInTouch, "2026-02-20+0"), FollowUpState.Placed, new LocalDate(2026, 3, day));
        Assert.Equal(isHeld ? new LocalDate(2026, 3, day) : new LocalDate(2026, 3, 23), PlanTests.KeptInTouch(Plan(late, known))[0].Date);
    }

    [Fact]
    public void A_day_that_is_closed_now_is_a_reason_to_move()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(new LocalDate(2026, 3, 6));
        var moved = PlanTests.KeptInTouch(CallsAlone.With(calendar).Plan([Acme], Monday, Monday.PlusDays(30), existing: [Placed(new LocalDate(2026, 3, 6))]))[0];
        Assert.Equal((new LocalDate(2026, 3, 5), new LocalDate(2026, 3, 6)), (moved.Date, moved.Was));
        Assert.True((moved.Reasons & FollowUpReasons.MovedFromClosedDay) != FollowUpReasons.None);
        Assert.Contains("moved from 2026-03-06, which is no longer a working day", moved.Explain().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("tom", true)]
    [InlineData("anna", false)]
    [InlineData(null, false)]
    public void Another_owner_is_a_reason_to_move(string? owner, bool isTold)
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(new LocalDate(2026, 3, 6));
        var known = new ExistingFollowUp(First, FollowUpState.Placed, new LocalDate(2026, 3, 6), owner: owner);
        var moved = PlanTests.KeptInTouch(CallsAlone.With(calendar).Plan([Acme], Monday, Monday.PlusDays(30), existing: [known]))[0];
        Assert.Equal(isTold, (moved.Reasons & FollowUpReasons.MovedToOtherOwner) != FollowUpReasons.None);
    }

    [Fact]
    public void What_lies_after_the_plan_is_known_to_the_next()
    {
        var after = new ExistingFollowUp(new("acme", FollowUpPurpose.KeepInTouch, "2026-02-03+1"), FollowUpState.Placed, new LocalDate(2026, 4, 6));
        Assert.Same(after, Assert.Single(CallsAlone.Plan([Acme], Monday, Monday.PlusDays(30), existing: [after]).AsExisting(), known => known.Key == after.Key));
    }

    [Fact]
    public void An_occasion_before_the_plan_that_was_put_off_into_it_is_planned_and_one_put_off_past_it_waits()
    {
        var facts = new FollowUpFacts("acme").WithOccasions([Occasion.FixedDay("Stocktaking", new AnnualDate(2, 25))]);
        var key = Assert.Single(CallsAlone.Plan([facts], Monday.PlusDays(-14), Monday).Items).FollowUp.Key;
        FollowUpPlan Of(FollowUpState state, LocalDate date) => CallsAlone.WithFreeze(0).Plan([facts], Monday, Monday.PlusDays(30), existing: [new(key, state, date)]);

        Assert.Equal(new LocalDate(2026, 3, 10), Of(FollowUpState.Snoozed, new LocalDate(2026, 3, 10)).Find(key)!.Date);
        var waiting = Of(FollowUpState.Snoozed, new LocalDate(2026, 5, 4));
        Assert.Equal((0, key), (waiting.Items.Count, Assert.Single(waiting.AsExisting()).Key));
        Assert.Equal(FollowUpReasons.DroppedWithoutCause, Assert.Single(Of(FollowUpState.Placed, new LocalDate(2026, 3, 3)).Dropped).Reasons);
    }

    [Fact]
    public void Permission_withdrawn_keeps_it_out()
    {
        var plan = Plan(Acme.With(ContactPermission.Unknown.WithNoContact()), Placed(new LocalDate(2026, 3, 5)));
        var dropped = Assert.Single(plan.DifferenceFrom(Plan(Acme)).Dropped, change => change.Key == First);
        Assert.Equal((new LocalDate(2026, 3, 5), null, FollowUpReasons.NoContact), (dropped.From, dropped.To, dropped.Reasons));
    }

    [Fact]
    public void What_nobody_calls_for_any_more_is_told_with_why()
    {
        var plan = CallsAlone.Plan([Acme.With(CustomerTier.D)], Monday, Monday.PlusDays(30), existing:
        [
            Placed(new LocalDate(2026, 3, 5)),
            new ExistingFollowUp(new("bolt", FollowUpPurpose.Survey, "2026"), FollowUpState.Placed, Monday),
            new ExistingFollowUp(new("acme", FollowUpPurpose.Birthday, "2025 bo"), FollowUpState.Placed, new LocalDate(2025, 6, 2)),
        ]);
        Assert.Equal(
            ["acme/KeepInTouch/2026-02-03+0 DroppedWithoutCause", "acme/Birthday/2025 bo DroppedOutsideWindow", "bolt/Survey/2026 DroppedWithCustomer"],
            plan.Dropped.Select(change => change.Key + " " + change.Reasons), StringComparer.Ordinal);
        Assert.Equal("acme/KeepInTouch/2026-02-03+0: 2026-03-05 to none", plan.Dropped[0].ToString());
    }

    [Fact]
    public void A_difference_tells_what_was_settled_meanwhile()
    {
        var later = Plan(Acme, new ExistingFollowUp(First, FollowUpState.Done, new LocalDate(2026, 3, 5)));
        var difference = later.DifferenceFrom(Plan(Acme));
        Assert.Equal(FollowUpReasons.DroppedAsSettled, difference.Dropped.Single(change => change.Key == First).Reasons);
        Assert.Equal("1 added, 0 moved, 1 dropped, 0 unchanged", difference.ToString());
    }

    private static ExistingFollowUp Placed(LocalDate date) => new(First, FollowUpState.Placed, date, owner: "anna");

    private static FollowUpPlan Plan(FollowUpFacts facts, params ExistingFollowUp[] existing) =>
        CallsAlone.Plan([facts], Monday, Monday.PlusDays(facts.LastContact is { } && existing.Length > 0 ? 40 : 30), existing: existing);
}

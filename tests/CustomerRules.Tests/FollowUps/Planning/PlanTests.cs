using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Planning;

public class PlanTests
{
    private static readonly FollowUpPolicy CallsAlone = FollowUpPolicy.Standard.With(SurveyPolicy.Nobody);
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly FollowUpFacts Acme = new FollowUpFacts("acme").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 20)).WithOwner("anna");

    [Fact]
    public void A_regular_contact_between_two_owners_falls_to_the_second_one()
    {
        var customer = new FollowUpFacts("a").With(CustomerTier.A).WithLastContact(new LocalDate(2026, 2, 1)).WithOwner("anna", "bert")
            .WithTriggers([SequenceTrigger.Handover(new LocalDate(2026, 3, 2), "anna", "carl")]);

        var plan = FollowUpPolicy.Standard.Plan([customer], new LocalDate(2026, 3, 2), new LocalDate(2026, 5, 1));

        Assert.Equal(
            ["2026-03-03 bert", "2026-04-02 carl"],
            plan.Items.Where(item => item.FollowUp.Purpose == FollowUpPurpose.KeepInTouch)
                .Select(item => FormattableString.Invariant($"{item.FollowUp.Due:uuuu-MM-dd} {item.FollowUp.Owner}")),
            StringComparer.Ordinal);
    }

    [Fact]
    public void The_next_contact_is_certain_and_the_later_ones_say_that_they_are_projections()
    {
        var contacts = KeptInTouch(Plan(Acme));
        Assert.Equal(
            ["acme/KeepInTouch/2026-02-20+0: 2026-03-23 (2026-03-23 to 2026-04-06)", "acme/KeepInTouch/2026-02-20+1: 2026-04-22 (2026-04-22 to 2026-05-07)", "acme/KeepInTouch/2026-02-20+2: 2026-05-22 (2026-05-22 to 2026-06-05)"],
            contacts.Select(item => item.FollowUp.ToString()), StringComparer.Ordinal);
        Assert.Equal(FollowUpReasons.ContactAfterLastContact, contacts[0].FollowUp.Reasons);
        Assert.Equal(FollowUpReasons.ContactProjected, contacts[1].FollowUp.Reasons);
        Assert.Equal(new LocalDate(2026, 3, 23), contacts[1].FollowUp.EventOn);
        Assert.Equal(FollowUpPriority.KeyCustomer, contacts[0].FollowUp.Priority);
    }

    [Fact]
    public void Without_a_last_contact_it_counts_from_the_last_order_and_without_either_from_the_start()
    {
        var ordered = new FollowUpFacts("bolt").With(CustomerTier.B).WithLastOrder(new LocalDate(2026, 1, 15));
        Assert.Equal("bolt/KeepInTouch/2026-01-15+0: 2026-03-16 (2026-03-16 to 2026-04-15)", KeptInTouch(Plan(ordered))[0].FollowUp.ToString());
        var unknown = KeptInTouch(Plan(new FollowUpFacts("cog").With(CustomerTier.C)), 1)[0];
        Assert.Equal("cog/KeepInTouch/start+0: 2026-06-30 (2026-06-30 to 2026-08-28)", unknown.FollowUp.ToString());
        Assert.Equal((FollowUpReasons.ContactFromStart, null), (unknown.FollowUp.Reasons, unknown.FollowUp.EventOn));
    }

    [Fact]
    public void What_was_due_before_the_plan_is_caught_up_on_within_twenty_working_days()
    {
        var late = KeptInTouch(Plan(Acme.WithLastContact(new LocalDate(2026, 1, 5))))[0];
        Assert.Equal("acme/KeepInTouch/2026-01-05+0: 2026-03-02 (2026-03-02 to 2026-03-30)", late.FollowUp.ToString());
        Assert.Equal(FollowUpReasons.ContactAfterLastContact | FollowUpReasons.ContactOverdue, late.FollowUp.Reasons);
    }

    [Fact]
    public void A_captive_customer_gets_its_recovery_and_no_calls_meanwhile()
    {
        var captive = Acme.With(RelationshipType.Captive).WithTriggers([new SequenceTrigger(FollowUpPurpose.Recovery, new LocalDate(2026, 3, 16))]);
        var plan = Plan(captive);
        var recovery = plan.Items.Where(item => item.FollowUp.Purpose == FollowUpPurpose.Recovery).ToArray();
        Assert.NotEmpty(recovery);
        Assert.DoesNotContain(KeptInTouch(plan, 0), item => item.FollowUp.Due >= new LocalDate(2026, 3, 16) && item.FollowUp.Due <= recovery.Max(step => step.FollowUp.Due));
    }

    [Fact]
    public void Customers_of_whom_nothing_is_called_for_are_named() =>
        Assert.Equal(["a", "b"], Plan(new("b"), new("a"), Acme).CustomersWithoutFollowUp, StringComparer.Ordinal);

    [Fact]
    public void Nobody_and_no_days_give_an_empty_plan()
    {
        Assert.Empty(Plan().Items);
        var none = CallsAlone.Plan([Acme], Monday, Monday);
        Assert.Equal((0, 1), (none.Items.Count, none.CustomersWithoutFollowUp.Count));
        Assert.Equal("2026-03-02 to before 2026-03-02: 0 placed, 0 merged, 0 suppressed, 0 overflow", none.ToString());
    }

    [Fact]
    public void What_stands_twice_is_refused_by_name()
    {
        Refusal.Of<ArgumentException>(() => Plan(Acme, Acme), "customers", "customers must name each customer once, but has 'acme' twice.");
        var known = new ExistingFollowUp(new("acme", FollowUpPurpose.KeepInTouch, "2026-02-20+0"), FollowUpState.Done, Monday);
        Refusal.Of<ArgumentException>(
            () => CallsAlone.Plan([Acme], Monday, Monday.PlusDays(7), existing: [known, known]),
            "existing",
            "existing must name each follow-up once, but has acme/KeepInTouch/2026-02-20+0 twice.");
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => CallsAlone.Plan(null!, Monday, Monday), "customers", "");
        Refusal.Of<ArgumentException>(() => Plan(Acme, null!), "customers", "customers[1] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CallsAlone.Plan([Acme], Monday, Monday.PlusDays(-1)), "until", "until must not be before from, 2026-03-02, but was 2026-03-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CallsAlone.WithFreeze(261), "workingDays", "workingDays must be between 0 and 260 working days, but was 261.");
        Refusal.Of<ArgumentException>(
            () => new ExistingFollowUp(default, FollowUpState.Done, Monday), "key", "key must be the key of a follow-up, but was the default one.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new ExistingFollowUp(new("a", FollowUpPurpose.Survey, "x"), FollowUpState.Unknown, Monday), "state", "state must be Placed, Done, Snoozed or Cancelled, but was Unknown.");
    }

    [Fact]
    public void A_cancelled_run_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => CallsAlone.Plan([Acme], Monday, Monday.PlusDays(7), run: new(1, null, source.Token)));
        Assert.ThrowsAny<OperationCanceledException>(() => CallsAlone.Plan([Acme], Monday, Monday.PlusDays(7), run: new(4, null, source.Token)));
    }

    [Fact]
    public void Progress_ascends_to_the_number_of_customers()
    {
        var seen = new Seen();
        CallsAlone.Plan(Enumerable.Range(1, 1_000).Select(n => new FollowUpFacts("C-" + n)), Monday, Monday.PlusDays(7), run: new(4, seen));
        Assert.Equal(seen.Counts.OrderBy(count => count), seen.Counts);
        Assert.Equal((4, 1_000), (seen.Counts.Count, seen.Counts.Last()));
    }

    internal static PlannedFollowUp[] KeptInTouch(FollowUpPlan plan, int least = 1)
    {
        var found = plan.Items.Where(item => item.FollowUp.Purpose == FollowUpPurpose.KeepInTouch).ToArray();
        Assert.True(found.Length >= least);
        return found;
    }

    private static FollowUpPlan Plan(params FollowUpFacts[] customers) =>
        CallsAlone.Plan(customers, Monday, Monday.PlusDays(customers.Length == 1 && customers[0].Tier == CustomerTier.C ? 150 : 91));

    private sealed class Seen : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}

using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>A captive customer gets a sponsor, not more calls.</summary>
public class RecoveryTests
{
    private static readonly SequencePolicy Standard = SequencePolicy.Standard;

    private static readonly FollowUpFacts Captive = Customer().With(RelationshipType.Captive);

    [Fact]
    public void A_captive_customer_without_a_recovery_gets_one_each_half_year()
    {
        var planned = Standard.Plan(Captive, "2026-01-01", "2027-01-01");

        Assert.Equal(
            [
                "2026-01-01 SponsorCall: 2026-01-06..2026-01-12",
                "2026-01-01 SponsorVisit: 2026-01-22..2026-02-05",
                "2026-01-01 ConfirmRecovery: 2026-03-05..2026-03-26",
                "2026-07-01 SponsorCall: 2026-07-06..2026-07-10",
                "2026-07-01 SponsorVisit: 2026-07-22..2026-08-05",
                "2026-07-01 ConfirmRecovery: 2026-09-02..2026-09-23",
            ],
            planned.Lines());
        Assert.All(planned, step => Assert.NotEqual(FollowUpReasons.None, step.Reasons & FollowUpReasons.RecoveryOfCaptive));
    }

    [Fact]
    public void It_begins_with_the_half_year_whatever_was_ordered_or_said_since() => Assert.Equal(
        Standard.Plan(Captive, "2026-03-02", "2026-04-01").Lines(),
        Standard.Plan(Captive.WithLastContact(Date("2026-02-27")).WithLastOrder(Date("2026-02-28")), "2026-03-02", "2026-04-01").Lines());

    [Fact]
    public void A_recovery_on_file_takes_its_place_even_when_it_is_over()
    {
        var facts = Captive.WithTriggers([Event(FollowUpPurpose.Recovery, "2026-02-02")]);

        Assert.Equal(["2026-02-02 SponsorVisit: 2026-02-23..2026-03-09"], Standard.Plan(facts, "2026-02-23", "2026-03-09").Lines());
        Assert.Empty(Standard.Plan(facts, "2026-07-01", "2027-01-01"));
    }

    [Theory]
    [InlineData(RelationshipType.Unknown)]
    [InlineData(RelationshipType.Transactional)]
    [InlineData(RelationshipType.Developing)]
    [InlineData(RelationshipType.Partnership)]
    public void Nobody_else_gets_one(RelationshipType type) => Assert.Empty(Standard.Plan(Captive.With(type), "2026-01-01", "2027-01-01"));

    [Fact]
    public void A_policy_may_do_without_it()
    {
        Assert.Empty(Standard.WithRecoveryOfCaptive(false).Plan(Captive, "2026-01-01", "2027-01-01"));
        Assert.Empty(Standard.Without(FollowUpPurpose.Recovery).Plan(Captive, "2026-01-01", "2027-01-01"));
        Assert.True(Standard.RecoversCaptive);
    }

    [Fact]
    public void It_reaches_over_the_turn_of_the_half_year_on_both_sides()
    {
        var own = Standard.With(new FollowUpSequence(FollowUpPurpose.Recovery, SequenceStep.InDays("Ahead", -20), SequenceStep.InDays("Late", 400, 10)));

        Assert.Equal(
            ["2025-01-01 Late: 2026-02-05..2026-02-13", "2026-01-01 Ahead: 2026-02-02..2026-02-02", "2026-07-01 Ahead: 2026-06-11..2026-06-11"],
            own.Plan(Captive, "2026-02-01", "2026-07-01").Lines());
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-26", true)]
    [InlineData("2026-03-27", false)]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void It_runs_from_its_event_to_the_end_of_its_last_step(string date, bool runs) => Assert.Equal(runs, IsRecovering(Captive, date));

    [Theory]
    [InlineData("2026-02-01", false)]
    [InlineData("2026-02-02", true)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", false)]
    public void One_on_file_runs_until_it_is_closed(string date, bool runs) =>
        Assert.Equal(runs, IsRecovering(Customer(Event(FollowUpPurpose.Recovery, "2026-02-02").WithClosedOn(Date("2026-03-02"))), date));

    [Fact]
    public void The_sponsor_acts_where_one_is_named()
    {
        Assert.All(Standard.WithSponsor("sun").Plan(Captive, "2026-01-01", "2026-07-01"), step => Assert.Equal("sun", step.Owner));
        Assert.All(
            Standard.WithSponsor("sun").Plan(Captive.WithTriggers([Event(FollowUpPurpose.Recovery, "2026-02-02").WithSponsor("su")]), "2026-01-01", "2026-07-01"),
            step => Assert.Equal("su", step.Owner));
        Assert.All(Standard.Plan(Captive, "2026-01-01", "2026-07-01"), step => Assert.Equal("anna", step.Owner));
    }

    [Fact]
    public void It_is_planned_to_both_ends_of_the_range_of_dates()
    {
        Assert.Equal("1900-01-01 SponsorCall", Standard.Plan(Captive, "1900-01-01", "1900-02-01")[0].Key.Cycle);
        Assert.Equal("2199-07-01 ConfirmRecovery", Standard.Plan(Captive, "2199-08-01", "2199-12-31").Last().Key.Cycle);
    }

    private static bool IsRecovering(FollowUpFacts facts, string date) =>
        Standard.IsRecovering(facts, DayNumber.Of(Date(date)), BusinessCalendar.MondayToFriday, DayNumber.Of(Date("2026-01-01")));
}

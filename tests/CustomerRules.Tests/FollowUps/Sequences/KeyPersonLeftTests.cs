using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Reasons;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>A key person's leaving takes the customer along, unless the successor is met: Eva Klein is gone from Monday 2 March 2026 on.</summary>
public class KeyPersonLeftTests
{
    private static readonly SequencePolicy Standard = SequencePolicy.Standard;

    private static readonly ContactPerson Eva = new ContactPerson("eva klein").WithKeyPerson().WithLeftOn(Date("2026-03-02"));

    [Fact]
    public void Her_left_on_date_starts_the_sequence_by_itself()
    {
        var planned = Standard.Plan(Of(Eva), "2026-03-01", "2026-04-01");

        Assert.Equal(["2026-03-02 eva klein FindSuccessor: 2026-03-03..2026-03-05", "2026-03-02 eva klein MeetSuccessor: 2026-03-09..2026-03-16"], planned.Lines());
        Assert.All(planned, step => Assert.Equal((FollowUpPurpose.KeyContactLeft, null, "anna"), (step.Purpose, step.PersonId, step.Owner)));
    }

    [Fact]
    public void It_says_who_left_in_both_languages()
    {
        var reason = Standard.Plan(Of(Eva), "2026-03-01", "2026-04-01")[0].Explain().Single(one => one.Code == "KeyPersonLeft");

        Assert.Equal("eva klein, a key person, is gone from 2026-03-02 on and may take the customer along", reason.In(Language.English));
        Assert.Equal("关键联系人（eva klein）自 2026-03-02 起离任，客户可能随之流失", reason.In(Language.Chinese));
    }

    [Fact]
    public void It_starts_the_same_whenever_it_is_planned_and_lapses_like_any_other() => Assert.Equal(
        "2026-03-02 eva klein FindSuccessor | 2026-03-02 eva klein MeetSuccessor | ",
        string.Join(" | ", new[] { "2026-03-05", "2026-03-06", "2026-03-17" }.Select(from =>
            string.Concat(Standard.Plan(Of(Eva), from, "2026-04-01").Take(1).Select(step => step.Key.Cycle)))));

    [Fact]
    public void Nobody_else_starts_it()
    {
        Assert.Empty(Standard.Plan(Of(Eva.WithKeyPerson(false)), "2026-03-01", "2026-04-01"));
        Assert.Empty(Standard.Plan(Of(Eva.WithLeftOn(null)), "2026-03-01", "2026-04-01"));
        Assert.Equal(4, Standard.Plan(Of(Eva, new ContactPerson("max").WithKeyPerson().WithLeftOn(Date("2026-03-02"))), "2026-03-01", "2026-04-01").Count);
    }

    [Fact]
    public void A_trigger_of_the_date_or_named_as_the_person_takes_its_place()
    {
        var ofDate = Event(FollowUpPurpose.KeyContactLeft, "2026-03-02").WithPerson("carl");
        var named = Event(FollowUpPurpose.KeyContactLeft, "2026-03-04", "eva klein");
        var ofAnother = Event(FollowUpPurpose.KeyContactLeft, "2026-03-04", "max");
        var another = Event(FollowUpPurpose.Delivery, "2026-03-02", "eva klein");

        Assert.Equal(["2026-03-02 FindSuccessor carl"], Finds(ofDate));
        Assert.Equal(["2026-03-04 eva klein FindSuccessor "], Finds(named));
        Assert.Equal(["2026-03-04 max FindSuccessor ", "2026-03-02 eva klein FindSuccessor "], Finds(ofAnother));
        Assert.Equal(["2026-03-02 eva klein FindSuccessor "], Finds(another));

        string[] Finds(SequenceTrigger trigger) => Standard.Plan(Of(Eva).WithTriggers([trigger]), "2026-03-01", "2026-04-01")
            .Where(step => step.Step == "FindSuccessor").Select(step => step.Key.Cycle + " " + step.PersonId).ToArray();
    }

    [Fact]
    public void A_policy_may_do_without_it()
    {
        Assert.True(Standard.NoticesKeyPersonLeft);
        Assert.False(Standard.WithKeyPersonLeft(false).WithManager("m").NoticesKeyPersonLeft);
        Assert.Empty(Standard.WithKeyPersonLeft(false).Plan(Of(Eva), "2026-03-01", "2026-04-01"));
        Assert.Empty(Standard.Without(FollowUpPurpose.KeyContactLeft).Plan(Of(Eva), "2026-03-01", "2026-04-01"));
    }

    [Fact]
    public void The_plan_turns_to_who_is_still_there()
    {
        var plan = FollowUpPolicy.Standard.Plan([Of(Eva, new ContactPerson("otto"))], Date("2026-03-02"), Date("2026-04-06"));

        Assert.Equal(2, plan.Items.Count);
        Assert.All(plan.Items, item => Assert.Equal("otto", item.FollowUp.PersonId));
    }

    private static FollowUpFacts Of(params ContactPerson[] persons) => Customer().WithPersons(persons);
}

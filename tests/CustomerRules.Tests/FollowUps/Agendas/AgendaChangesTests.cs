using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;
using static CustomerRules.Tests.FollowUps.Agendas.AgendaTests;

namespace CustomerRules.Tests.FollowUps.Agendas;

/// <summary>What changed since the plan before.</summary>
public class AgendaChangesTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void A_line_is_new_moved_or_as_it_was()
    {
        var agenda = Compose(
            [Existing("moved", 5, FollowUpState.Placed), Existing("same", 1, FollowUpState.Placed)],
            Item("new", 1, FollowUpPriority.Event, 3), Item("moved", 1, FollowUpPriority.Event, 2), Item("same", 1, FollowUpPriority.Event, 1));

        Assert.Equal([AgendaChange.New, AgendaChange.Moved, AgendaChange.Unchanged], agenda.Lines.Select(line => line.Change));
        Assert.Equal(new LocalDate(2026, 3, 7), agenda.Lines[1].MovedFrom);
        Assert.Equal("moved from 2026-03-07", LastOf(agenda.Lines[1]));
        Assert.Equal("new since the earlier plan", LastOf(agenda.Lines[0]));
        Assert.Null(agenda.Lines[2].MovedFrom);
    }

    [Fact]
    public void Without_a_plan_before_nothing_is_said_to_have_changed()
    {
        var line = AgendaPolicy.Standard.Compose(Plan(Item("a", 1, FollowUpPriority.Event, 3)), "mia", Monday).Lines.Single();

        Assert.Equal(AgendaChange.Unknown, line.Change);
        Assert.Equal(AgendaReasons.CanWaitUntil, line.Evidence);
    }

    [Fact]
    public void What_stood_in_the_week_and_no_longer_does_is_gone_unless_it_is_done()
    {
        var agenda = Compose(
            [
                Existing("z", 0, FollowUpState.Placed),
                Existing("called off", 6, FollowUpState.Cancelled),
                Existing("done", 1, FollowUpState.Done),
                Existing("next week", 7, FollowUpState.Placed),
                Existing("last week", -1, FollowUpState.Placed),
                Existing("still", 2, FollowUpState.Placed),
                Existing("of another", 1, FollowUpState.Placed),
            ],
            Item("still", 3, FollowUpPriority.Event, 1));

        Assert.Equal(["called off", "z"], agenda.Gone.Select(gone => gone.Key.CustomerId), StringComparer.Ordinal);
    }

    [Fact]
    public void A_follow_up_that_stands_twice_before_is_refused() =>
        Assert.StartsWith(
            "before must hold each follow-up once, but a/KeepInTouch/2026-01-15+0 stands twice.",
            Assert.Throws<ArgumentException>(() => Compose([Existing("a", 0, FollowUpState.Placed), Existing("a", 1, FollowUpState.Done)])).Message,
            StringComparison.Ordinal);

    private static string LastOf(AgendaLine line)
    {
        var evidence = line.ExplainEvidence();
        return evidence[evidence.Count - 1].In(Language.English);
    }

    private static Agenda Compose(ExistingFollowUp[] before, params PlannedFollowUp[] items)
    {
        var customers = before.Select(existing => existing.Key.CustomerId).Concat(items.Select(item => item.FollowUp.CustomerId)).Distinct(StringComparer.Ordinal)
            .Select(id => new FollowUpFacts(id).WithOwner(id == "of another" ? "tom" : "mia"));
        return AgendaPolicy.Standard.Compose(Plan(items), "mia", Monday, customers, before);
    }

    private static ExistingFollowUp Existing(string customer, int day, FollowUpState state) =>
        new(new FollowUpKey(customer, FollowUpPurpose.KeepInTouch, "2026-01-15+0"), state, Monday.PlusDays(day));
}

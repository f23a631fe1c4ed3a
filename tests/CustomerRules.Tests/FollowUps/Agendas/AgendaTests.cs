using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Agendas;

public class AgendaTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Events_come_first_then_the_most_valuable_then_the_earliest_then_the_key()
    {
        var agenda = AgendaPolicy.Standard.Compose(
            Plan(
                Item("small", 0, FollowUpPriority.KeyCustomer, 10),
                Item("large", 4, FollowUpPriority.KeyCustomer, 90),
                Item("unknown", 0, FollowUpPriority.KeyCustomer, null),
                Item("later", 3, FollowUpPriority.KeyCustomer, 10),
                Item("b", 3, FollowUpPriority.Event, 1),
                Item("a", 3, FollowUpPriority.Event, 1),
                Item("cross", 4, FollowUpPriority.Complaint, 0)),
            "mia",
            Monday);

        Assert.Equal(["cross", "a", "b", "large", "small", "later", "unknown"], agenda.Lines.Select(line => line.Item.FollowUp.CustomerId), StringComparer.Ordinal);
    }

    [Fact]
    public void There_are_at_most_15_lines_and_the_others_are_not_lost()
    {
        var items = Enumerable.Range(0, 17).Select(i => Item("C-" + (char)('a' + i), i % 5, FollowUpPriority.KeyCustomer, 100 - i)).ToArray();

        var agenda = AgendaPolicy.Standard.Compose(Plan(items), "mia", Monday);

        Assert.Equal(15, AgendaPolicy.Standard.MostLines);
        Assert.Equal((15, 2), (agenda.Lines.Count, agenda.Others.Count));
        Assert.Equal(["C-p", "C-q"], agenda.Others.Select(item => item.FollowUp.CustomerId), StringComparer.Ordinal);
        Assert.Equal(16, new AgendaPolicy(16).Compose(Plan(items), "mia", Monday).Lines.Count);
        Assert.Equal("mia, week of 2026-03-02: 15 of 17 contacts", agenda.ToString());
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_week_is_seven_days(int day, bool isShown) =>
        Assert.Equal(isShown ? 1 : 0, AgendaPolicy.Standard.Compose(Plan(Item("a", day, FollowUpPriority.Event, 1)), "mia", Monday).Lines.Count);

    [Fact]
    public void Only_what_is_placed_and_the_owner_s_own_is_shown()
    {
        var overflow = new PlannedFollowUp(FollowUpOf("over", FollowUpPriority.Event, 1, "mia"), FollowUpStatus.Overflow);
        var plan = Plan(Item("a", 0, FollowUpPriority.Event, 1), Item("b", 0, FollowUpPriority.Event, 1, "tom"), Item("c", 0, FollowUpPriority.Event, 1, null), overflow);

        Assert.Equal("a", AgendaPolicy.Standard.Compose(plan, "mia", Monday).Lines.Single().Item.FollowUp.CustomerId);
        Assert.Equal("c", AgendaPolicy.Standard.Compose(plan, null, Monday).Lines.Single().Item.FollowUp.CustomerId);
        Assert.Empty(AgendaPolicy.Standard.Compose(plan, "nobody", Monday).Lines);
    }

    [Fact]
    public void A_line_has_its_evidence_with_dates()
    {
        var facts = new FollowUpFacts("a").WithName("Ann").WithLastContact(new LocalDate(2026, 1, 15)).WithLastOrder(new LocalDate(2026, 2, 1));

        var line = AgendaPolicy.Standard.Compose(Plan(Item("a", 0, FollowUpPriority.Event, 7)), "mia", Monday, [facts]).Lines.Single();

        Assert.Equal(("Ann", 7m, null), (line.CustomerName, line.Value!.Value, line.Confidence));
        Assert.Equal(AgendaReasons.LastContactOn | AgendaReasons.LastOrderOn | AgendaReasons.CanWaitUntil, line.Evidence);
        Assert.Equal(["last real contact on 2026-01-15", "last order on 2026-02-01", "can wait until 2026-03-09"], line.ExplainEvidence().Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal("counted from the last real contact, on 2026-01-15", line.ExplainWhyNow().Single().In(Language.English));
    }

    [Fact]
    public void What_is_not_known_is_said()
    {
        var line = AgendaPolicy.Standard.Compose(Plan(Item("a", 0, FollowUpPriority.Event, 7, latest: 6)), "mia", Monday, [new FollowUpFacts("a")]).Lines.Single();

        Assert.Equal(AgendaReasons.NoContactKnown | AgendaReasons.NoOrderKnown | AgendaReasons.LastChanceThisWeek, line.Evidence);
        Assert.Null(AgendaPolicy.Standard.Compose(Plan(Item("a", 0, FollowUpPriority.Event, 7)), "mia", Monday).Lines.Single().CustomerName);
    }

    [Fact]
    public void Not_this_goes_into_the_next_planning_as_a_snooze_with_its_reason()
    {
        var line = AgendaPolicy.Standard.Compose(Plan(Item("a", 2, FollowUpPriority.Event, 7)), "mia", Monday).Lines.Single();

        var snooze = line.NotThis(new LocalDate(2026, 3, 5), "on holiday");

        Assert.Equal((line.Item.FollowUp.Key, FollowUpState.Snoozed, new LocalDate(2026, 3, 5), "on holiday"), (snooze.Key, snooze.State, snooze.Date, snooze.Because));
        Assert.StartsWith(
            "until must be after the date of the line, 2026-03-04, but was 2026-03-04.",
            Assert.Throws<ArgumentOutOfRangeException>(() => line.NotThis(new LocalDate(2026, 3, 4), "why")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("because must not be blank.", Assert.Throws<ArgumentException>(() => line.NotThis(new LocalDate(2026, 3, 5), " ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.StartsWith(
            "monday must be a Monday, but was 2026-03-03, a Tuesday.",
            Assert.Throws<ArgumentOutOfRangeException>(() => AgendaPolicy.Standard.Compose(Plan(), null, Monday.PlusDays(1))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "customers must hold each customer once, but 'a' stands twice.",
            Assert.Throws<ArgumentException>(() => AgendaPolicy.Standard.Compose(Plan(), null, Monday, [new("a"), new("a")])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("mostLines must be between 1 and 1,000 lines, but was 0", Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaPolicy(0)).Message, StringComparison.Ordinal);
    }

    internal static FollowUpPlan Plan(params PlannedFollowUp[] items) => new(new PlanningWindow(Monday.PlusDays(-7), Monday.PlusDays(28)), BusinessCalendar.MondayToFriday, items, [], [], [], []);

    internal static PlannedFollowUp Item(string customer, int day, FollowUpPriority priority, decimal? value, string? owner = "mia", int latest = 7) =>
        new(FollowUpOf(customer, priority, value, owner, latest), FollowUpStatus.Placed) { DateDay = DayNumber.OfAny(Monday) + day };

    private static FollowUp FollowUpOf(string customer, FollowUpPriority priority, decimal? value, string? owner, int latest = 7)
    {
        var monday = DayNumber.OfAny(Monday);
        return new(new FollowUpKey(customer, FollowUpPurpose.KeepInTouch, "2026-01-15+0"), monday - 7, monday, monday + latest)
        {
            Priority = priority,
            Value = value,
            Owner = owner,
            Tier = CustomerTier.A,
            EventDay = DayNumber.OfAny(new LocalDate(2026, 1, 15)),
            Reasons = FollowUpReasons.ContactAfterLastContact,
        };
    }
}

using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps;

/// <summary>Contacts that were due before the date of assessment, Monday 2 June 2025.</summary>
public class OverdueTests
{
    private static readonly LocalDate Monday = new(2025, 6, 2);

    [Fact]
    public void A_contact_due_today_is_not_overdue() =>
        AssertPlan(Monday, new(2025, 6, 17), isOverdue: false, Planned(new(2025, 5, 3), Monday));

    [Fact]
    public void A_contact_due_over_the_weekend_is_due_on_Monday_and_not_overdue() =>
        AssertPlan(Monday, new(2025, 6, 16), isOverdue: false, Planned(new(2025, 5, 2), Monday));

    [Fact]
    public void A_contact_due_on_Friday_is_overdue_on_Monday() =>
        AssertPlan(Monday, new(2025, 6, 30), isOverdue: true, Planned(new(2025, 4, 30), Monday));

    [Fact]
    public void A_contact_due_long_ago_is_due_now_and_the_backlog_may_spread_over_20_working_days() =>
        AssertPlan(Monday, new(2025, 6, 30), isOverdue: true, Planned(new(1950, 1, 1), Monday));

    [Fact]
    public void On_a_weekend_overdue_contacts_wait_for_the_first_working_day() =>
        AssertPlan(Monday, new(2025, 6, 30), isOverdue: true, Planned(new(2025, 1, 1), new(2025, 5, 31)));

    [Fact]
    public void The_spread_counts_working_days_only()
    {
        var holiday = BusinessCalendar.MondayToFriday.WithClosedDates(Monday, new(2025, 6, 30));
        var policy = new FollowUpPolicy(calendar: holiday);
        AssertPlan(new(2025, 6, 3), new(2025, 7, 2), isOverdue: true, Planned(new(2025, 1, 1), Monday, policy));
    }

    [Theory]
    [InlineData(0, 2, 6)]
    [InlineData(1, 3, 6)]
    [InlineData(5, 9, 6)]
    public void A_policy_may_spread_a_backlog_otherwise(int days, int latestDay, int latestMonth) =>
        AssertPlan(Monday, new(2025, latestMonth, latestDay), isOverdue: true, Planned(new(2025, 1, 1), Monday, new(overdueSpreadWorkingDays: days)));

    [Fact]
    public void A_closure_that_spans_the_maximum_pulls_the_contact_before_it()
    {
        // Closed from 23 June to 18 July; last contact 26 May, so that 25 June to 10 July is meant: Friday 20 June.
        var summer = Enumerable.Range(0, 26).Select(new LocalDate(2025, 6, 23).PlusDays);
        var policy = new FollowUpPolicy(calendar: BusinessCalendar.MondayToFriday.WithClosedDates(summer));
        AssertPlan(new(2025, 6, 20), new(2025, 6, 20), isOverdue: false, Planned(new(2025, 5, 26), Monday, policy));
        AssertPlan(new(2025, 7, 21), new(2025, 8, 18), isOverdue: true, Planned(new(2025, 5, 26), new(2025, 6, 21), policy));
    }

    [Fact]
    public void A_closure_that_spans_all_of_the_window_from_the_start_is_overdue_after_it()
    {
        var closed = Enumerable.Range(0, 60).Select(Monday.PlusDays);
        var policy = new FollowUpPolicy(calendar: BusinessCalendar.MondayToFriday.WithClosedDates(closed));
        var contact = Customers.Stranger().ToRow(Monday).NextContact(CustomerTier.A, policy);
        Assert.Equal(RowReasons.ContactFromStart | RowReasons.ContactOverdue, contact.Reasons);
        Assert.Equal((new LocalDate(2025, 8, 1), new LocalDate(2025, 8, 29)), (contact.Due, contact.Latest));
    }

    private static NextContact Planned(LocalDate lastContact, LocalDate asOf, FollowUpPolicy? policy = null) =>
        Customers.Stranger().WithLastContact(lastContact).ToRow(asOf).NextContact(CustomerTier.A, policy);

    private static void AssertPlan(LocalDate due, LocalDate latest, bool isOverdue, NextContact contact)
    {
        Assert.Equal((due, latest, isOverdue), (contact.Due, contact.Latest, contact.IsOverdue));
        Assert.Equal(RowReasons.ContactAfterLastContact | (isOverdue ? RowReasons.ContactOverdue : RowReasons.None), contact.Reasons);
    }
}

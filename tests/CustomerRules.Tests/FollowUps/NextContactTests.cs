using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps;

/// <summary>When the next contact is due and from what it counts, as of Monday 2 June 2025.</summary>
public class NextContactTests
{
    private static readonly LocalDate Monday = new(2025, 6, 2);

    private static readonly CustomerFacts Nobody = Customers.Stranger();

    // 2025-05-26 + 30 days is Wednesday 2025-06-25; + 45 is Thursday 2025-07-10.
    [Theory]
    [InlineData(CustomerTier.A, 25, 6, 10, 7)]
    [InlineData(CustomerTier.B, 25, 7, 22, 8)] // + 60 Friday; + 90 is Sunday 2025-08-24, rolled back
    [InlineData(CustomerTier.C, 23, 9, 21, 11)] // + 120 Tuesday; + 180 is Saturday 2025-11-22, rolled back
    public void Each_tier_has_its_ideal_and_its_maximum(CustomerTier tier, int dueDay, int dueMonth, int latestDay, int latestMonth) =>
        AssertPlan(new(2025, dueMonth, dueDay), new(2025, latestMonth, latestDay), RowReasons.ContactAfterLastContact, Contacted(new(2025, 5, 26)).NextContact(tier));

    [Fact]
    public void A_due_date_on_a_weekend_moves_to_the_Monday() =>
        AssertPlan(new(2025, 6, 30), new(2025, 7, 14), RowReasons.ContactAfterLastContact, Contacted(new(2025, 5, 30)).NextContact(CustomerTier.A)); // + 30 is Sunday 29 June

    [Fact]
    public void A_due_date_that_would_move_beyond_the_maximum_moves_back_instead()
    {
        var narrow = new FollowUpPolicy(Cadence.Standard.With(CustomerTier.A, new ContactInterval(30, 30)));
        AssertPlan(new(2025, 6, 27), new(2025, 6, 27), RowReasons.ContactAfterLastContact, Contacted(new(2025, 5, 30)).NextContact(CustomerTier.A, narrow));
    }

    [Fact]
    public void A_due_date_that_moves_exactly_to_the_maximum_stays_there()
    {
        var narrow = new FollowUpPolicy(Cadence.Standard.With(CustomerTier.A, new ContactInterval(30, 31)));
        AssertPlan(new(2025, 6, 30), new(2025, 6, 30), RowReasons.ContactAfterLastContact, Contacted(new(2025, 5, 30)).NextContact(CustomerTier.A, narrow));
    }

    /// <summary>No working day follows the due date, so it stays where it is; the last one before the maximum is long gone.</summary>
    [Fact]
    public void Where_no_working_day_comes_any_more_the_latest_date_is_the_due_date()
    {
        var calendar = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed).WithHours(new LocalDate(2025, 1, 6), OpeningHours.WholeDay);
        AssertPlan(new(2025, 6, 25), new(2025, 6, 25), RowReasons.ContactAfterLastContact, Contacted(new(2025, 5, 26)).NextContact(CustomerTier.A, new FollowUpPolicy(calendar: calendar)));
    }

    [Fact]
    public void It_counts_from_the_last_contact_before_the_last_order()
    {
        var row = Contacted(new(2025, 5, 26)) with { LastOrder = Contacted(new(2025, 5, 30)).LastContact };
        AssertPlan(new(2025, 6, 25), new(2025, 7, 10), RowReasons.ContactAfterLastContact, row.NextContact(CustomerTier.A));
    }

    [Fact]
    public void Without_a_contact_it_counts_from_the_last_order()
    {
        var row = Nobody.WithTrade(new TradeFacts(lastOrder: new(2025, 5, 26))).ToRow(Monday);
        AssertPlan(new(2025, 6, 25), new(2025, 7, 10), RowReasons.ContactAfterLastOrder, row.NextContact(CustomerTier.A));
    }

    [Fact]
    public void Without_either_it_counts_from_the_start() =>
        AssertPlan(new(2025, 7, 2), new(2025, 7, 17), RowReasons.ContactFromStart, Nobody.ToRow(Monday).NextContact(CustomerTier.A));

    [Fact]
    public void Small_customers_are_contacted_when_something_happens() =>
        AssertPlan(null, null, RowReasons.ContactByEvent, Contacted(new(2025, 5, 26)).NextContact(CustomerTier.D));

    [Fact]
    public void Without_a_tier_there_is_no_plan() =>
        AssertPlan(null, null, RowReasons.ContactWithoutTier, Contacted(new(2025, 5, 26)).NextContact(CustomerTier.Unknown));

    [Fact]
    public void A_type_may_have_an_interval_of_its_own()
    {
        var policy = new FollowUpPolicy(Cadence.Standard.With(CustomerTier.A, RelationshipType.Captive, new ContactInterval(7, 14)));
        AssertPlan(new(2025, 6, 2), new(2025, 6, 9), RowReasons.ContactAfterLastContact, policy.Plan(Contacted(new(2025, 5, 26)), CustomerTier.A, RelationshipType.Captive));
        AssertPlan(new(2025, 6, 25), new(2025, 7, 10), RowReasons.ContactAfterLastContact, policy.Plan(Contacted(new(2025, 5, 26)), CustomerTier.A, RelationshipType.Unknown));
    }

    [Fact]
    public void The_default_is_no_contact_without_a_reason()
    {
        AssertPlan(null, null, RowReasons.None, default);
        Assert.NotEqual(default, Rows.Unknown.NextContact(CustomerTier.D));
        Assert.Equal(Rows.Unknown.NextContact(CustomerTier.D), Rows.Unknown.NextContact(CustomerTier.D));
    }

    private static CustomerRow Contacted(LocalDate date) => Nobody.WithLastContact(date).ToRow(Monday);

    private static void AssertPlan(LocalDate? due, LocalDate? latest, RowReasons reasons, NextContact contact)
    {
        Assert.Equal((due, due, latest), (contact.Due, contact.Earliest, contact.Latest));
        Assert.Equal((reasons, false), (contact.Reasons, contact.IsOverdue));
    }
}

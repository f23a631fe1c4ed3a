using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Workloads;

public class OwnerTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void An_owner_says_who_how_much_and_when()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(Monday);
        var anna = new Owner("anna", 12, calendar);

        Assert.Equal(("anna", 12, calendar), (anna.Id, anna.CapacityPerDay, anna.Calendar));
        Assert.Null(new Owner("anna", 12).Calendar);
        Assert.Equal("anna, 12 contacts a day", anna.ToString());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(10_001, "10,001")]
    public void A_capacity_of_no_contact_or_of_too_many_is_refused(int capacity, string written) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new Owner("anna", capacity), "capacityPerDay", "capacityPerDay must be between 1 and 10,000 contacts, but was " + written + ".");

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public void The_bounds_of_the_capacity_are_allowed(int capacity) => Assert.Equal(capacity, new Owner("anna", capacity).CapacityPerDay);

    [Fact]
    public void An_owner_without_a_name_is_refused()
    {
        Refusal.Of<ArgumentException>(() => new Owner("", 1), "id", "id must not be empty.");
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new Owner(null!, 1)).ParamName);
    }

    [Fact]
    public void A_date_may_have_a_capacity_of_its_own_and_the_owner_stays_as_it_was()
    {
        var anna = new Owner("anna", 12);
        var busy = anna.WithCapacity(Monday, 3).WithCapacity(Monday.PlusDays(1), 0);

        Assert.Equal(3, busy.CapacityOn(LevelCase.Monday));
        Assert.Equal(0, busy.CapacityOn(LevelCase.Monday + 1));
        Assert.Equal(12, busy.CapacityOn(LevelCase.Monday + 2));
        Assert.Equal(12, anna.CapacityOn(LevelCase.Monday));
        Assert.Equal(5, busy.WithCapacity(Monday, 5).CapacityOn(LevelCase.Monday));
    }

    [Fact]
    public void The_capacity_of_a_date_opens_no_closed_day()
    {
        var anna = new Owner("anna", 12, BusinessCalendar.MondayToFriday.WithClosedDates(Monday)).WithCapacity(Monday, 3);
        Assert.Equal(0, anna.CapacityOn(LevelCase.Monday));
    }

    [Fact]
    public void Leave_takes_away_its_days_and_not_the_one_after()
    {
        var away = new Owner("anna", 12).WithLeave(Monday, Monday.PlusDays(2));

        Assert.Equal((12, 0, 0, 12), (
            away.CapacityOn(LevelCase.Monday - 3), away.CapacityOn(LevelCase.Monday), away.CapacityOn(LevelCase.Monday + 1), away.CapacityOn(LevelCase.Monday + 2)));
    }

    [Fact]
    public void Leave_that_ends_before_it_begins_is_refused() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new Owner("anna", 12).WithLeave(Monday, Monday.PlusDays(-1)), "until", "until must not be before from, 2026-03-02, but was 2026-03-01.");

    [Fact]
    public void The_capacity_of_a_date_has_bounds()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new Owner("anna", 12).WithCapacity(Monday, -1), "capacity", "capacity must be between 0 and 10,000 contacts, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new Owner("anna", 12).WithCapacity(new LocalDate(1899, 12, 31), 1), "date", "date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
    }
}

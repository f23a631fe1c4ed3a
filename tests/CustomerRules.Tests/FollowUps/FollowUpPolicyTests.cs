using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps;

public class FollowUpPolicyTests
{
    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = FollowUpPolicy.Standard;
        Assert.Same(Cadence.Standard, policy.Cadence);
        Assert.Same(BusinessCalendar.MondayToFriday, policy.Calendar);
        Assert.Equal(20, policy.OverdueSpreadWorkingDays);
    }

    [Fact]
    public void What_is_given_is_kept()
    {
        var cadence = Cadence.Standard.With(CustomerTier.D, null);
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates();
        var policy = new FollowUpPolicy(cadence, calendar, 0);
        Assert.Same(cadence, policy.Cadence);
        Assert.Same(calendar, policy.Calendar);
        Assert.Equal(0, policy.OverdueSpreadWorkingDays);
        Assert.Equal(260, new FollowUpPolicy(overdueSpreadWorkingDays: 260).OverdueSpreadWorkingDays);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(261)]
    public void A_spread_out_of_range_is_refused(int days) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new FollowUpPolicy(overdueSpreadWorkingDays: days),
            "overdueSpreadWorkingDays",
            FormattableString.Invariant($"overdueSpreadWorkingDays must be between 0 and 260 working days, but was {days}."));

    [Theory]
    [InlineData(5, 0, "tier", "tier must be a defined CustomerTier, but was 5.")]
    [InlineData(1, 5, "type", "type must be a defined RelationshipType, but was 5.")]
    [InlineData(4, 255, "type", "type must be a defined RelationshipType, but was 255.")]
    public void Tiers_and_types_that_do_not_exist_are_refused(int tier, int type, string parameter, string sentence) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => FollowUpPolicy.Standard.Plan(Rows.Unknown, (CustomerTier)tier, (RelationshipType)type), parameter, sentence);
}

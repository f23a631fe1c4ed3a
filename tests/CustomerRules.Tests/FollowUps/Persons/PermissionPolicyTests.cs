using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

public class PermissionPolicyTests
{
    private static readonly PermissionPolicy Standard = PermissionPolicy.Standard;

    [Theory]
    [InlineData(ConsentPurpose.Service, "Complaint, Delivery, Renewal, Handover, KeyContactLeft, Onboarding")]
    [InlineData(ConsentPurpose.RelationshipCare, "KeepInTouch, Recovery, Birthday, Anniversary, FixedDay, Festival, Custom")]
    [InlineData(ConsentPurpose.Survey, "Survey")]
    [InlineData(ConsentPurpose.Marketing, "WinBack, SeasonStart")]
    public void The_standard_asks_for_consent_by_purpose(ConsentPurpose consent, string purposes) =>
        Assert.Equal(purposes, string.Join(", ", Purposes().Where(purpose => Standard.PurposeFor(purpose) == consent)));

    [Fact]
    public void Marketing_alone_needs_consent() => Assert.Equal(
        [ConsentPurpose.Marketing],
        Enumerable.Range(0, 5).Select(purpose => (ConsentPurpose)purpose).Where(Standard.NeedsConsentFor));

    [Theory]
    [InlineData("Visit, Phone, Email, Message, Post, Portal", "Renewal, Handover, KeyContactLeft, Recovery")]
    [InlineData("Email, Portal, Message, Phone, Post, Visit", "Survey")]
    [InlineData("Message, Phone, Post, Email, Visit, Portal", "Birthday, Anniversary, FixedDay, Festival")]
    [InlineData("Phone, Email, Message, Visit, Post, Portal", "KeepInTouch, Complaint, Delivery, Onboarding, WinBack, SeasonStart, Custom")]
    public void The_standard_has_an_order_of_channels_by_purpose(string channels, string purposes) =>
        Assert.Equal(purposes, string.Join(", ", Purposes().Where(purpose => string.Join(", ", Standard.ChannelsFor(purpose)) == channels)));

    [Fact]
    public void The_standard_has_an_order_of_roles_and_no_quiet_dates()
    {
        Assert.Equal("DecisionMaker, Buyer, Executive, Influencer, Technical, User, Finance, Initiator, Gatekeeper, Other", string.Join(", ", Standard.RoleOrder));
        Assert.Empty(Standard.QuietDates);
    }

    [Fact]
    public void Each_part_can_be_changed_and_the_others_stay()
    {
        var dates = new DateInterval(new LocalDate(2026, 2, 15), new LocalDate(2026, 2, 23));
        var policy = Standard.With(FollowUpPurpose.Custom, ConsentPurpose.Marketing).With(FollowUpPurpose.Custom, Channel.Social)
            .WithConsentNeeded(ConsentPurpose.Survey).WithRoleOrder(ContactRole.User).WithQuietDates(dates);

        Assert.Equal(ConsentPurpose.Marketing, policy.PurposeFor(FollowUpPurpose.Custom));
        Assert.Equal([Channel.Social], policy.ChannelsFor(FollowUpPurpose.Custom));
        Assert.True(policy.NeedsConsentFor(ConsentPurpose.Survey) && policy.NeedsConsentFor(ConsentPurpose.Marketing));
        Assert.False(policy.WithConsentNeeded(ConsentPurpose.Survey, false).NeedsConsentFor(ConsentPurpose.Survey));
        Assert.Equal([ContactRole.User], policy.RoleOrder);
        Assert.Equal([dates], policy.QuietDates);
        Assert.Equal(ConsentPurpose.Survey, policy.PurposeFor(FollowUpPurpose.Survey));
        Assert.Equal(Standard.ChannelsFor(FollowUpPurpose.Survey), policy.ChannelsFor(FollowUpPurpose.Survey));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_name()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.With(FollowUpPurpose.Unknown, ConsentPurpose.Survey), "purpose", "purpose must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.With(FollowUpPurpose.Survey, ConsentPurpose.Unknown), "consent", "consent must not be Unknown.");
        Refusal.Of<ArgumentException>(() => Standard.With(FollowUpPurpose.Survey, Array.Empty<Channel>()), "channels", "channels must name at least one.");
        Refusal.Of<ArgumentException>(
            () => Standard.With(FollowUpPurpose.Survey, Channel.Email, Channel.Email), "channels", "channels must name each once, but Email comes twice.");
        Refusal.Of<ArgumentException>(
            () => Standard.WithRoleOrder(ContactRole.User, ContactRole.User), "roles", "roles must name each once, but User comes twice.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.WithConsentNeeded(ConsentPurpose.Unknown), "purpose", "purpose must not be Unknown.");
        Refusal.Of<ArgumentException>(() => Standard.WithQuietDates([null!]), "dates", "dates[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Standard.PurposeFor((FollowUpPurpose)99), "purpose", "purpose must be a defined FollowUpPurpose, but was 99.");
    }

    [Fact]
    public void A_question_that_cannot_be_is_refused_with_its_name()
    {
        var (facts, monday) = (new FollowUpFacts("C-17"), new LocalDate(2026, 3, 2));

        Refusal.Of<ArgumentNullException>(() => Standard.Assess(null!, FollowUpPurpose.Survey, monday), "facts", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.Assess(facts, FollowUpPurpose.Unknown, monday), "purpose", "purpose must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Standard.Assess(facts, FollowUpPurpose.Survey, new LocalDate(2200, 1, 1)), "on", "on must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Standard.Assess(facts, FollowUpPurpose.Survey, monday, channel: (Channel)9), "channel", "channel must be a defined Channel, but was 9.");
    }

    private static FollowUpPurpose[] Purposes() => Enumerable.Range(1, 16).Select(purpose => (FollowUpPurpose)purpose).ToArray();
}

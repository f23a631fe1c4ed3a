using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

public class ContactPermissionTests
{
    [Fact]
    public void At_first_no_consent_is_known_and_nothing_is_refused()
    {
        Assert.All(Pairs(), pair => Assert.Null(ContactPermission.Unknown.ConsentTo(pair.Purpose, pair.Channel)));
        Assert.False(ContactPermission.Unknown.NoContact || ContactPermission.Unknown.IsOptedOutOfMarketing);
        Assert.Empty(ContactPermission.Unknown.QuietDates);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_consent_holds_for_its_purpose_and_channel_alone(bool answer) => Assert.All(Pairs(), pair =>
    {
        var permission = ContactPermission.Unknown.WithConsent(pair.Purpose, pair.Channel, answer);

        Assert.All(Pairs(), other => Assert.Equal(other == pair ? answer : null, permission.ConsentTo(other.Purpose, other.Channel)));
        Assert.All(Pairs(), other => Assert.Null(permission.WithConsent(pair.Purpose, pair.Channel, null).ConsentTo(other.Purpose, other.Channel)));
        Assert.Equal(!answer, permission.WithConsent(pair.Purpose, pair.Channel, !answer).ConsentTo(pair.Purpose, pair.Channel));
    });

    [Fact]
    public void A_consent_without_a_channel_holds_for_all_of_them()
    {
        var permission = ContactPermission.Unknown.WithConsent(ConsentPurpose.Marketing, true).WithConsent(ConsentPurpose.Marketing, Channel.Phone, false);

        Assert.All(Pairs(), pair => Assert.Equal(
            pair.Purpose != ConsentPurpose.Marketing ? null : pair.Channel != Channel.Phone, permission.ConsentTo(pair.Purpose, pair.Channel)));
    }

    [Fact]
    public void Every_part_stays_when_another_changes()
    {
        var dates = new DateInterval(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 6));
        var permission = ContactPermission.Unknown.WithQuietDates(dates).WithMarketingOptOut().WithNoContact().WithConsent(ConsentPurpose.Survey, true);

        Assert.True(permission.NoContact && permission.IsOptedOutOfMarketing);
        Assert.Equal([dates], permission.QuietDates);
        Assert.False(permission.WithNoContact(false).NoContact || permission.WithMarketingOptOut(false).IsOptedOutOfMarketing);
        Assert.Empty(permission.WithQuietDates().QuietDates);
        Assert.True(permission.WithQuietDates().ConsentTo(ConsentPurpose.Survey, Channel.Email));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_name()
    {
        var permission = ContactPermission.Unknown;

        Refusal.Of<ArgumentOutOfRangeException>(() => permission.WithConsent(ConsentPurpose.Unknown, true), "purpose", "purpose must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => permission.WithConsent((ConsentPurpose)5, true), "purpose", "purpose must be a defined ConsentPurpose, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => permission.WithConsent(ConsentPurpose.Survey, Channel.Unknown, true), "channel", "channel must not be Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => permission.ConsentTo(ConsentPurpose.Survey, (Channel)8), "channel", "channel must be a defined Channel, but was 8.");
        Refusal.Of<ArgumentException>(() => permission.WithQuietDates([null!]), "dates", "dates[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => permission.WithQuietDates(new DateInterval(new LocalDate(2199, 12, 31), new LocalDate(2200, 1, 1))),
            "dates",
            "dates must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }

    private static (ConsentPurpose Purpose, Channel Channel)[] Pairs() =>
        Enumerable.Range(1, 4).SelectMany(purpose => Enumerable.Range(1, 7), (purpose, channel) => ((ConsentPurpose)purpose, (Channel)channel)).ToArray();
}

using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseTargetsTests
{
    private static readonly CustomerTier[] Tiers = Enumerable.Range(0, 5).Select(tier => (CustomerTier)tier).ToArray();

    private static readonly ResponsePromise Quick = new(ResponseTarget.Parse("30 working minutes"), ResponseTarget.Parse("1 working day"));

    [Theory]
    [InlineData(Channel.Unknown, "first answer never due, resolution never due")]
    [InlineData(Channel.Phone, "first answer within 2 working hours, resolution never due")]
    [InlineData(Channel.Email, "first answer within 6 hours, resolution never due")]
    [InlineData(Channel.Visit, "first answer never due, resolution never due")]
    [InlineData(Channel.Message, "first answer never due, resolution never due")]
    [InlineData(Channel.Social, "first answer within 1 hour, resolution never due")]
    [InlineData(Channel.Post, "first answer never due, resolution never due")]
    [InlineData(Channel.Portal, "first answer never due, resolution never due")]
    public void The_standard_is_as_documented_for_every_tier(Channel channel, string promise) =>
        Assert.All(Tiers, tier => Assert.Equal(promise, ResponseTargets.Standard.For(channel, tier).ToString()));

    [Fact]
    public void Complaints_are_acknowledged_in_4_working_hours_and_resolved_in_3_working_days() => Assert.All(Tiers, tier => Assert.Equal(
        "first answer within 4 working hours, resolution within 3 working days", ResponseTargets.Standard.ComplaintFor(tier).ToString()));

    [Fact]
    public void A_matter_is_at_risk_from_75_percent_on()
    {
        Assert.Equal(Proportion.FromPercent(75), ResponseTargets.Standard.AtRiskShare);
        Assert.Equal(Proportion.FromPercent(50), ResponseTargets.Standard.WithAtRiskShare(Proportion.FromPercent(50)).AtRiskShare);
    }

    [Fact]
    public void A_channel_is_changed_for_every_tier_or_for_one()
    {
        var everyone = ResponseTargets.Standard.With(Channel.Portal, Quick);
        Assert.All(Tiers, tier => Assert.Equal(Quick, everyone.For(Channel.Portal, tier)));
        Assert.Equal(ResponseTargets.Standard.For(Channel.Post), everyone.For(Channel.Post));
        var best = ResponseTargets.Standard.With(Channel.Portal, CustomerTier.A, Quick);
        Assert.Equal(Tiers.Select(tier => tier == CustomerTier.A ? Quick : ResponsePromise.None), Tiers.Select(tier => best.For(Channel.Portal, tier)));
    }

    [Fact]
    public void Complaints_are_changed_for_every_tier_or_for_one()
    {
        Assert.All(Tiers, tier => Assert.Equal(Quick, ResponseTargets.Standard.WithComplaint(Quick).ComplaintFor(tier)));
        var best = ResponseTargets.Standard.WithComplaint(CustomerTier.B, Quick);
        Assert.Equal([CustomerTier.B], Tiers.Where(tier => best.ComplaintFor(tier).Equals(Quick)));
        Assert.All(Enumerable.Range(0, 8), channel => Assert.Equal(ResponseTargets.Standard.For((Channel)channel), best.For((Channel)channel)));
    }

    [Fact]
    public void A_change_keeps_the_rest_and_the_standard()
    {
        var changed = ResponseTargets.Standard.WithAtRiskShare(Proportion.Full).With(Channel.Phone, Quick).WithComplaint(Quick);
        Assert.Equal(Proportion.Full, changed.AtRiskShare);
        Assert.Equal(ResponseTargets.Standard.For(Channel.Email), changed.For(Channel.Email));
        Assert.Equal("first answer within 2 working hours, resolution never due", ResponseTargets.Standard.For(Channel.Phone).ToString());
    }

    [Fact]
    public void Promises_are_equal_when_both_targets_are()
    {
        var same = new ResponsePromise(ResponseTarget.Parse("1800 working seconds"), ResponseTarget.WorkingDays(1));
        Assert.Equal(Quick, same);
        Assert.Equal(Quick.GetHashCode(), same.GetHashCode());
        Assert.True(Quick.Equals((object)same));
        Assert.NotEqual(new ResponsePromise(Quick.FirstAnswer), Quick);
        Assert.NotEqual(new ResponsePromise(null, Quick.Resolution), Quick);
        Assert.NotEqual(new ResponsePromise(Quick.FirstAnswer), new ResponsePromise(null, Quick.FirstAnswer));
        Assert.Equal(ResponsePromise.None, new ResponsePromise());
        Assert.Equal(ResponsePromise.None.GetHashCode(), new ResponsePromise().GetHashCode());
        Assert.False(Quick.Equals(null));
    }

    [Fact]
    public void What_is_not_defined_is_refused()
    {
        const string Channels = "channel must be a defined Channel, but was 8.";
        const string NoTier = "tier must be a defined CustomerTier, but was 9.";
        var targets = ResponseTargets.Standard;
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.For((Channel)8), "channel", Channels);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.For(Channel.Phone, (CustomerTier)9), "tier", NoTier);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.ComplaintFor((CustomerTier)9), "tier", NoTier);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.With((Channel)8, Quick), "channel", Channels);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.With((Channel)8, CustomerTier.A, Quick), "channel", Channels);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.With(Channel.Phone, (CustomerTier)9, Quick), "tier", NoTier);
        Refusal.Of<ArgumentOutOfRangeException>(() => targets.WithComplaint((CustomerTier)9, Quick), "tier", NoTier);
        Assert.Throws<ArgumentNullException>("promise", () => targets.With(Channel.Phone, null!));
        Assert.Throws<ArgumentNullException>("promise", () => targets.With(Channel.Phone, CustomerTier.A, null!));
        Assert.Throws<ArgumentNullException>("promise", () => targets.WithComplaint(null!));
        Assert.Throws<ArgumentNullException>("promise", () => targets.WithComplaint(CustomerTier.A, null!));
    }
}

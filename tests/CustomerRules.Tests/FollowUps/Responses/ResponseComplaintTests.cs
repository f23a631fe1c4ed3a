using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

/// <summary>A complaint is due by its channel's targets and by its own: the earlier.</summary>
public class ResponseComplaintTests
{
    [Theory]
    [InlineData(Channel.Phone, "02 10:00", "02 12:00", false)]
    [InlineData(Channel.Email, "02 10:00", "02 14:00", true)]
    [InlineData(Channel.Email, "02 15:00", "02 21:00", false)]
    [InlineData(Channel.Social, "02 10:00", "02 11:00", false)]
    [InlineData(Channel.Visit, "02 15:00", "03 11:00", true)]
    public void The_first_answer_is_due_by_whichever_is_earlier(Channel channel, string opened, string due, bool isOfComplaint)
    {
        var complaint = Matter.OfChannel(channel, opened, true, opened + " Opened");
        Assert.Equal((Matter.At(due), isOfComplaint), (complaint.FirstAnswer.Due!.Value, complaint.FirstAnswer.IsOfComplaint));
        Assert.Equal(isOfComplaint, complaint.FirstAnswer.Reasons.ToString().Contains("TargetOfComplaints"));
        Assert.Equal((Matter.At("05 17:00"), true), (complaint.Resolution.Due!.Value, complaint.Resolution.IsOfComplaint));
    }

    [Fact]
    public void What_is_no_complaint_has_the_targets_of_its_channel_only()
    {
        var matter = Matter.OfChannel(Channel.Email, "02 10:00", false, "02 10:00 Opened");
        Assert.Equal((Matter.At("02 16:00"), false), (matter.FirstAnswer.Due!.Value, matter.FirstAnswer.IsOfComplaint));
        Assert.Equal(ResponseState.NeverDue, matter.Resolution.State);
    }

    [Fact]
    public void Of_two_targets_due_at_once_it_is_the_channels()
    {
        var targets = ResponseTargets.Standard.WithComplaint(ResponseTargets.Standard.For(Channel.Phone));
        var reading = targets.Assess(Matter.Log("02 10:00 Opened"), Channel.Phone, Matter.Office, Matter.At("02 10:00"), isComplaint: true).FirstAnswer;
        Assert.Equal((Matter.At("02 12:00"), false), (reading.Due!.Value, reading.IsOfComplaint));
    }

    [Fact]
    public void A_target_that_is_never_due_is_later_than_any_other()
    {
        var complaint = ResponseTargets.Standard.Assess(Matter.Log("02 10:00 Opened"), Channel.Email, Matter.NeverOpen, Matter.At("02 10:00"), isComplaint: true);
        Assert.Equal((Matter.At("02 16:00"), false), (complaint.FirstAnswer.Due!.Value, complaint.FirstAnswer.IsOfComplaint));
        Assert.Equal((ResponseState.NeverDue, true), (complaint.Resolution.State, complaint.Resolution.IsOfComplaint));
        var phone = ResponseTargets.Standard.With(Channel.Phone, new(ResponseTarget.Parse("2 working hours")))
            .WithComplaint(new(ResponseTarget.Parse("1 hour"))).Assess(Matter.Log("02 10:00 Opened"), Channel.Phone, Matter.NeverOpen, Matter.At("02 10:00"), isComplaint: true);
        Assert.Equal((Matter.At("02 11:00"), true), (phone.FirstAnswer.Due!.Value, phone.FirstAnswer.IsOfComplaint));
    }

    [Fact]
    public void The_tier_chooses_among_the_targets_of_the_channel_and_of_complaints()
    {
        var targets = ResponseTargets.Standard.With(Channel.Post, CustomerTier.A, new(ResponseTarget.Parse("1 working day")))
            .WithComplaint(CustomerTier.A, new(null, ResponseTarget.Parse("1 working day")));
        var best = targets.Assess(Matter.Log("02 10:00 Opened"), Channel.Post, Matter.Office, Matter.At("02 10:00"), CustomerTier.A, true);
        Assert.Equal("FirstAnswer Running, due 2026-03-03T17:00:00Z, Resolution Running, due 2026-03-03T17:00:00Z", best.ToString());
        var other = targets.Assess(Matter.Log("02 10:00 Opened"), Channel.Post, Matter.Office, Matter.At("02 10:00"), CustomerTier.B);
        Assert.Equal("FirstAnswer NeverDue, Resolution NeverDue", other.ToString());
        Assert.Equal(Matter.At("02 10:00"), other.Now);
    }

    [Fact]
    public void The_share_at_risk_is_that_of_the_targets()
    {
        var early = ResponseTargets.Standard.WithAtRiskShare(Proportion.FromPercent(50));
        Assert.Equal(ResponseState.AtRisk, early.Assess(Matter.Log("02 10:00 Opened"), Channel.Phone, Matter.Office, Matter.At("02 11:00")).FirstAnswer.State);
        Assert.Equal(ResponseState.Running, Matter.OfChannel(Channel.Phone, "02 11:00", false, "02 10:00 Opened").FirstAnswer.State);
    }
}

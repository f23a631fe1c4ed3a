using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Responses;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tiers;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>Every standard sequence with its dates, reckoned by hand: over a weekend, and over the Spring Festival with its make-up days.</summary>
public class StandardSequenceTests
{
    [Theory]
    [InlineData(FollowUpPurpose.Complaint, "2026-02-13", "Acknowledge 02-13..02-14, Propose 02-14..02-24, CarryOut 02-24..02-25, Verify 02-27..03-02, SatisfactionCheck 03-05..03-12")]
    [InlineData(FollowUpPurpose.Complaint, "2026-02-17", "Acknowledge 02-24..02-24, Propose 02-24..02-25, CarryOut 02-25..02-26, Verify 02-28..03-03, SatisfactionCheck 03-06..03-13")]
    [InlineData(FollowUpPurpose.Delivery, "2026-02-13", "CheckArrival 02-24..02-24, CheckUse 03-16..03-27")]
    [InlineData(FollowUpPurpose.Delivery, "2026-02-28", "CheckArrival 03-03..03-06, CheckUse 03-30..04-13")]
    [InlineData(FollowUpPurpose.Renewal, "2026-05-18", "AskForPlans 02-14..03-10, Offer 03-19..04-09, Settle 04-17..05-18")]
    [InlineData(FollowUpPurpose.Handover, "2026-02-13", "Introduce 02-14..02-25, ManagerVisit 02-27..03-05")]
    [InlineData(FollowUpPurpose.KeyContactLeft, "2026-02-13", "FindSuccessor 02-14..02-25, MeetSuccessor 02-27..03-05")]
    [InlineData(FollowUpPurpose.Onboarding, "2026-02-13", "Welcome 02-14..02-25, FirstCheck 02-27..03-06, StartReview 04-14..04-28")]
    [InlineData(FollowUpPurpose.Recovery, "2026-02-13", "SponsorCall 02-25..03-02, SponsorVisit 03-12..03-26, ConfirmRecovery 04-24..05-19")]
    [InlineData(FollowUpPurpose.WinBack, "2026-02-13", "AskWhy 02-24..02-27, Offer 03-16..03-27, AskAgain 08-12..09-11")]
    public void Its_dates_around_the_Spring_Festival(FollowUpPurpose purpose, string date, string expected) =>
        Assert.Equal(expected, Dates(purpose, date, China2026));

    [Theory]
    [InlineData(FollowUpPurpose.Complaint, "2026-03-07", "Acknowledge 03-09..03-09, Propose 03-09..03-10, CarryOut 03-10..03-11, Verify 03-13..03-17, SatisfactionCheck 03-20..03-27")]
    [InlineData(FollowUpPurpose.Complaint, "2026-03-06", "Acknowledge 03-06..03-09, Propose 03-09..03-10, CarryOut 03-10..03-11, Verify 03-13..03-17, SatisfactionCheck 03-20..03-27")]
    [InlineData(FollowUpPurpose.Delivery, "2026-03-04", "CheckArrival 03-09..03-11, CheckUse 04-03..04-17")]
    [InlineData(FollowUpPurpose.Renewal, "2026-06-30", "AskForPlans 04-01..04-22, Offer 05-01..05-22, Settle 05-29..06-30")]
    [InlineData(FollowUpPurpose.Handover, "2026-03-01", "Introduce 03-02..03-04, ManagerVisit 03-06..03-13")]
    public void Its_dates_around_a_weekend(FollowUpPurpose purpose, string date, string expected) =>
        Assert.Equal(expected, Dates(purpose, date, BusinessCalendar.MondayToFriday));

    [Fact]
    public void A_complaint_is_carried_out_by_when_it_is_promised_to_be_resolved()
    {
        var promised = ResponseTargets.Standard.ComplaintFor(CustomerTier.A).Resolution!.Days!.Value;
        var carriedOut = FollowUpSequence.Complaint.Steps.Single(step => step.Name == "CarryOut");

        Assert.True(carriedOut.IsInWorkingDays);
        Assert.Equal(promised, carriedOut.Offset + carriedOut.Window);
    }

    [Fact]
    public void Every_step_of_a_complaint_comes_first_and_every_other_one_is_an_event()
    {
        Assert.All(FollowUpSequence.Complaint.Steps, step => Assert.Equal(FollowUpPriority.Complaint, step.Priority));
        Assert.All(Purposes.Where(one => one != FollowUpPurpose.Complaint).SelectMany(Steps), step => Assert.Equal(FollowUpPriority.Event, step.Priority));
    }

    [Fact]
    public void A_policy_reads_as_its_sequences()
    {
        Assert.Equal("CheckArrival 3 to 7 days (Owner, Phone); CheckUse 30 to 44 days (Owner, Phone)", FollowUpSequence.Delivery.ToString());
        Assert.Equal("Introduce 1 to 3 working days (SecondOwner, Visit); ManagerVisit 5 to 10 working days (Manager, Visit)", FollowUpSequence.Handover.ToString());
        Assert.Equal("CarryOut 2 to 3 working days (Owner)", FollowUpSequence.Complaint.Steps[2].ToString());
        Assert.Equal("Remind -3 days (Owner)", SequenceStep.InDays("Remind", -3).ToString());
    }

    [Fact]
    public void The_documentation_lists_the_offsets_and_ends_of_every_step() => Assert.All(Purposes, purpose =>
    {
        var text = Fixtures.Documented.Summary(typeof(FollowUpSequence), purpose.ToString());
        foreach (var step in Steps(purpose).Where(step => step.Offset != 0 && step.Name != "CarryOut"))
            Assert.Contains(FormattableString.Invariant($"{Math.Abs(step.Offset)} to {Math.Abs(step.Offset + step.Window)}"), text, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_standard_step_has_a_name_in_both_languages() => Assert.All(Purposes.SelectMany(Steps), step =>
    {
        Assert.Matches("^[a-z][a-z ]+$", step.In(CustomerRules.Reasons.Language.English));
        Assert.Matches("^[\u4e00-\u9fff]+$", step.In(CustomerRules.Reasons.Language.Chinese));
    });

    private static FollowUpPurpose[] Purposes => Enumerable.Range((int)FollowUpPurpose.Complaint, 8).Select(number => (FollowUpPurpose)number).ToArray();

    private static System.Collections.Generic.IEnumerable<SequenceStep> Steps(FollowUpPurpose purpose) => SequencePolicy.Standard.SequenceFor(purpose)!.Steps;

    private static string Dates(FollowUpPurpose purpose, string date, BusinessCalendar calendar) => string.Join(", ", SequencePolicy.Standard
        .Preview(Event(purpose, date), calendar)
        .Select(step => FormattableString.Invariant($"{step.Step.Name} {step.Due:MM-dd}..{step.Latest:MM-dd}")));
}

using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;
using static CustomerRules.Tests.FollowUps.Sequences.SequenceCases;

namespace CustomerRules.Tests.FollowUps.Sequences;

/// <summary>What steps, sequences and triggers refuse, and in which words.</summary>
public class SequenceArgumentsTests
{
    [Theory]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    public void A_step_has_a_name_of_one_word(string name) =>
        Refusal.Of<ArgumentException>(() => SequenceStep.InDays(name, 1), "name", "name must be one word, but was '" + name + "'.");

    [Fact]
    public void A_step_has_a_name()
    {
        Refusal.Of<ArgumentException>(() => SequenceStep.InDays("", 1), "name", "name must not be empty.");
        Refusal.Of<ArgumentNullException>(() => SequenceStep.InWorkingDays(null!, 1), "name", "");
        Refusal.Of<ArgumentException>(() => SequenceStep.InDays("A", 1).WithNames("", "中"), "inEnglish", "inEnglish must not be empty.");
    }

    [Fact]
    public void A_step_has_lengths_in_range()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => SequenceStep.InDays("A", 3_651), "offset", "offset must be between -3,650 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SequenceStep.InDays("A", -3_651), "offset", "offset must be between -3,650 and 3,650 days, but was -3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SequenceStep.InDays("A", 0, -1), "window", "window must be between 0 and 3,650 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SequenceStep.InDays("A", 0, 3_651), "window", "window must be between 0 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SequenceStep.InDays("A", -7, 8), "window", "window must be between 0 and 7 days, as the step comes before its event, but was 8.");
        Assert.Equal((-7, 7), (SequenceStep.InDays("A", -7, 7).Offset, SequenceStep.InDays("A", -7, 7).Window));
        Assert.Equal((3_650, 3_650), (SequenceStep.InDays("A", 3_650, 3_650).Offset, SequenceStep.InWorkingDays("A", 3_650, 3_650).Window));
    }

    [Fact]
    public void A_step_has_a_known_actor_and_priority_and_a_defined_channel()
    {
        var step = SequenceStep.InDays("A", 1);

        Refusal.Of<ArgumentOutOfRangeException>(() => step.With(StepActor.Unknown), "actor", "actor must be a known StepActor, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => step.With((StepActor)9), "actor", "actor must be a defined StepActor, but was 9.");
        Refusal.Of<ArgumentOutOfRangeException>(() => step.With(FollowUpPriority.Unknown), "priority", "priority must be a known FollowUpPriority, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => step.With((Channel)99), "channel", "channel must be a defined Channel, but was 99.");
        Assert.Equal((StepActor.Owner, FollowUpPriority.Event, Channel.Unknown), (step.Actor, step.Priority, step.Channel));
    }

    [Fact]
    public void A_step_changes_in_one_respect_and_keeps_the_others()
    {
        var step = SequenceStep.InWorkingDays("A", 1, 2).With(Channel.Visit).With(StepActor.Sponsor).With(FollowUpPriority.Complaint).WithNames("do", "做");

        Assert.Equal("A 1 to 3 working days (Sponsor, Visit)", step.With(Channel.Visit).ToString());
        Assert.Equal((FollowUpPriority.Complaint, "做"), (step.With(StepActor.Sponsor).Priority, step.With(Channel.Post).In(CustomerRules.Reasons.Language.Chinese)));
    }

    [Fact]
    public void A_sequence_has_steps_in_order_each_once()
    {
        var (one, two) = (SequenceStep.InDays("One", 1, 4), SequenceStep.InDays("Two", 5));

        Refusal.Of<ArgumentException>(() => new FollowUpSequence(FollowUpPurpose.Delivery), "ordered", "ordered must not be empty.");
        Refusal.Of<ArgumentException>(() => new FollowUpSequence(FollowUpPurpose.Delivery, one, null!), "ordered", "ordered[1] must not be null.");
        Refusal.Of<ArgumentException>(() => new FollowUpSequence(FollowUpPurpose.Delivery, two, one), "ordered", "ordered must come in order, but One 1 to 5 days (Owner) followed Two 5 days (Owner).");
        Refusal.Of<ArgumentException>(
            () => new FollowUpSequence(FollowUpPurpose.Delivery, one, SequenceStep.InDays("One", 9)), "ordered", "ordered must not have two steps of one name, but had One twice.");
        Refusal.Of<ArgumentException>(
            () => FollowUpSequence.Custom("Own", one, SequenceStep.InDays("Two", 4)), "ordered", "ordered must end before the next one is late, but One 1 to 5 days (Owner) runs past Two 4 days (Owner).");
        Assert.Equal([one, two], new FollowUpSequence(FollowUpPurpose.Delivery, one, two).Steps);
    }

    [Theory]
    [InlineData(FollowUpPurpose.Birthday)]
    [InlineData(FollowUpPurpose.Survey)]
    [InlineData(FollowUpPurpose.KeepInTouch)]
    [InlineData(FollowUpPurpose.Unknown)]
    public void What_is_no_event_has_neither_sequence_nor_trigger(FollowUpPurpose purpose)
    {
        var sentence = "purpose must be the purpose of a sequence, Complaint to WinBack or Custom, but was " + purpose + ".";

        Refusal.Of<ArgumentOutOfRangeException>(() => new FollowUpSequence(purpose, SequenceStep.InDays("One", 1)), "purpose", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => Event(purpose, "2026-03-02"), "purpose", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => SequencePolicy.Standard.Without(purpose), "purpose", sentence);
    }

    [Fact]
    public void A_sequence_of_the_callers_own_needs_a_name()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new FollowUpSequence(FollowUpPurpose.Custom, SequenceStep.InDays("One", 1)), "purpose", "purpose must have a standard sequence, but was Custom: FollowUpSequence.Custom gives it a name.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Event(FollowUpPurpose.Custom, "2026-03-02"), "purpose", "purpose must have a standard sequence, but was Custom: SequenceTrigger.Custom names the sequence.");
        Refusal.Of<ArgumentException>(() => SequenceTrigger.Custom("a b", Date("2026-03-02")), "sequence", "sequence must be one word, but was 'a b'.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SequencePolicy.Standard.Without(FollowUpPurpose.Custom), "purpose", "purpose must have a standard sequence, but was Custom.");
    }

    [Fact]
    public void A_trigger_has_dates_in_range()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new SequenceTrigger(FollowUpPurpose.Renewal, new LocalDate(2200, 1, 1)), "date", "date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Event(FollowUpPurpose.Renewal, "2026-01-01").WithClosedOn(new LocalDate(1899, 12, 31)), "date", "date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Assert.NotEmpty(SequencePolicy.Standard.Preview(Event(FollowUpPurpose.WinBack, "2199-12-31"), BusinessCalendar.MondayToFriday));
        Assert.NotEmpty(SequencePolicy.Standard.Preview(Event(FollowUpPurpose.Renewal, "1900-01-01"), BusinessCalendar.MondayToFriday));
    }

    [Fact]
    public void A_trigger_has_a_name_of_one_line_that_says_something()
    {
        Refusal.Of<ArgumentException>(() => Event(FollowUpPurpose.Renewal, "2026-01-01", " "), "name", "name must not be blank.");
        Refusal.Of<ArgumentException>(() => Event(FollowUpPurpose.Renewal, "2026-01-01", "a\r\nb"), "name", "name must be one line of text.");
    }

    [Fact]
    public void Who_leaves_does_not_take_over() => Refusal.Of<ArgumentException>(
        () => SequenceTrigger.Handover(Date("2026-03-02"), "anna", "anna"), "newOwner", "newOwner must not be the one who leaves, but both were anna.");

    [Fact]
    public void Two_triggers_that_read_the_same_are_refused_by_name()
    {
        Refusal.Of<ArgumentException>(
            () => Customer(Event(FollowUpPurpose.Complaint, "2026-03-02", "K-17"), Event(FollowUpPurpose.Complaint, "2026-03-02"), Event(FollowUpPurpose.Complaint, "2026-03-02", "K-17").WithPerson("p")),
            "triggers",
            "triggers[2] must not repeat triggers[0] of customer C-17, but both were Complaint 2026-03-02 K-17.");
        Assert.Equal(2, Customer(Event(FollowUpPurpose.Complaint, "2026-03-02"), Event(FollowUpPurpose.Delivery, "2026-03-02")).Triggers.Count);
    }
}

using System.Linq;
using CustomerRules.FollowUps;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class SequenceCaseTests
{
    [Fact]
    public void Steps_lie_on_both_sides_of_the_event_in_days_of_both_kinds()
    {
        var cases = SequenceCase.Any.Sample(500).ToList();

        Assert.Contains(cases, one => one.Sequence.Steps[0].Offset < 0 && one.Sequence.Steps[one.Sequence.Steps.Count - 1].Offset > 0);
        Assert.Contains(cases, one => one.Sequence.Steps.Any(step => step.Offset == 0));
        Assert.Contains(cases, one => one.Sequence.Steps.Select(step => step.IsInWorkingDays).Distinct().Count() == 2);
        Assert.Contains(cases, one => one.Sequence.Steps.Count == 1);
        Assert.Contains(cases, one => one.Sequence.Steps.Count == 6);
    }

    [Fact]
    public void Some_steps_are_moved_some_lapse_and_some_are_complaints()
    {
        var cases = SequenceCase.Any.Sample(500).ToList();

        Assert.Contains(cases, one => one.Policy.Preview(one.Trigger, one.Calendar).Any(step => step.IsMoved));
        Assert.Contains(cases, one => one.Policy.Preview(one.Trigger, one.Calendar) is var steps && steps.Any(step => step.IsLapsed) && steps.Any(step => !step.IsLapsed));
        Assert.Contains(cases, one => one.Sequence.Purpose == FollowUpPurpose.Complaint);
    }
}

using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A sequence of any kind, an event that starts it, and closed dates around its steps.</summary>
internal sealed class SequenceCase
{
    private SequenceCase(FollowUpSequence sequence, SequenceTrigger trigger, LocalDate[] closed)
    {
        (Sequence, Trigger, Closed) = (sequence, trigger, closed);
        Calendar = BusinessCalendar.MondayToFriday.WithClosedDates(closed);
        Policy = SequencePolicy.Standard.With(sequence);
    }

    public static Gen<SequenceCase> Any { get; } =
        from purpose in Gen.Elements(FollowUpPurpose.Complaint, FollowUpPurpose.Renewal)
        from steps in Steps
        from day in Gen.Choose(DayNumber.Min + 400, DayNumber.Max - 1_000)
        from closedAfter in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(-60, 120).Select(days => (int?)days)))
        from step in Gen.Choose(0, steps.Length - 1)
        from closed in Closures.Around(day + steps[step].Offset)
        select new SequenceCase(
            new FollowUpSequence(purpose, steps.Select(one => purpose == FollowUpPurpose.Complaint ? one.With(FollowUpPriority.Complaint) : one).ToArray()),
            new SequenceTrigger(purpose, DayNumber.ToDate(day)).WithClosedOn(closedAfter is { } days ? DayNumber.ToDate(day + days) : null),
            closed);

    /// <summary>One to six steps, from before the event to after it, in days of both kinds.</summary>
    public static Gen<SequenceStep[]> Steps { get; } =
        from start in Gen.OneOf(Gen.Constant(0), Gen.Choose(-60, 20))
        from gaps in Gen.Frequency((2, Gen.Choose(1, 3)), (1, Gen.Choose(1, 40))).NonEmptyListOf()
        from windows in Gen.Choose(0, 40).ArrayOf(6)
        from kinds in Gen.Elements(0, 1, 2).SelectMany(kind => Gen.Elements(true, false).Select(mixed => kind == 0 || (kind == 2 && mixed)).ArrayOf(6))
        select Ordered(start, gaps.Take(6).ToArray(), windows, kinds);

    public FollowUpSequence Sequence { get; }

    public SequenceTrigger Trigger { get; }

    public LocalDate[] Closed { get; }

    public BusinessCalendar Calendar { get; }

    public SequencePolicy Policy { get; }

    public FollowUpFacts Facts => new FollowUpFacts("C-17").WithTriggers([Trigger]);

    public override string ToString() => FormattableString.Invariant($"{Trigger}, {Sequence}, ended {Trigger.ClosedOn}, closed: {string.Join(" ", Closed)}");

    private static SequenceStep[] Ordered(int start, int[] gaps, int[] windows, bool[] kinds)
    {
        var steps = new SequenceStep[gaps.Length];
        var offset = start;
        for (var i = 0; i < steps.Length; i++)
        {
            var window = i + 1 < steps.Length ? Math.Min(windows[i], gaps[i]) : windows[i];
            if (offset < 0)
                window = Math.Min(window, -offset);
            var name = FormattableString.Invariant($"Step{i}");
            steps[i] = kinds[i] ? SequenceStep.InWorkingDays(name, offset, window) : SequenceStep.InDays(name, offset, window);
            offset += gaps[i];
        }

        return steps;
    }
}

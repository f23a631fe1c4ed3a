using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Fatigue;

/// <summary>Which touches of a customer are accepted, taken along by an accepted one, or come too soon; by their place in the order of judging.</summary>
internal sealed class TouchVerdicts
{
    private static readonly IReadOnlyList<int> Nobody = [];

    /// <summary>Itself where accepted, the one that takes it along, or the complement of the one it comes too close to.</summary>
    private readonly int[] by;

    private TouchVerdicts(int[] by) => this.by = by;

    public static TouchVerdicts Of(FollowUp[] touches, int gap)
    {
        var verdicts = new int[touches.Length];
        for (var index = 0; index < touches.Length; index++)
            verdicts[index] = touches[index].IsComplaintStep ? index : Judge(touches, verdicts, index, gap);
        return new(verdicts);
    }

    public bool IsAccepted(int index) => by[index] == index;

    public bool IsTakenAlong(int index) => by[index] >= 0 && by[index] != index;

    /// <summary>The one that takes it along, or that it comes too close to; itself where accepted.</summary>
    public int Nearest(int index) => by[index] < 0 ? ~by[index] : by[index];

    /// <summary>Those that an accepted one takes along, in the order of judging.</summary>
    public IReadOnlyList<int> TakenBy(int index)
    {
        List<int>? taken = null;
        for (var other = index + 1; other < by.Length; other++)
        {
            if (by[other] == index)
                (taken ??= []).Add(other);
        }

        return taken is null ? Nobody : taken.AsReadOnly();
    }

    private static int Judge(FollowUp[] touches, int[] verdicts, int index, int gap)
    {
        var (touch, taker, near) = (touches[index], -1, -1);
        for (var other = 0; other < index; other++)
        {
            if (verdicts[other] != other || Distance(touches[other], touch) >= gap)
                continue;
            if (near < 0 || Distance(touches[other], touch) < Distance(touches[near], touch))
                near = other;
            if (Meet(touches[other], touch) && (taker < 0 || Distance(touches[other], touch) < Distance(touches[taker], touch)))
                taker = other;
        }

        return near < 0 ? index : taker >= 0 ? taker : ~near;
    }

    private static int Distance(FollowUp one, FollowUp other) => Math.Abs(one.DueDay - other.DueDay);

    private static bool Meet(FollowUp one, FollowUp other) => one.EarliestDay <= other.LatestDay && other.EarliestDay <= one.LatestDay;
}

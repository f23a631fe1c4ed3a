using System.Collections.Generic;

namespace CustomerRules.Calendars;

/// <summary>
/// A calendar compiled: for each week of three centuries its pattern and the time worked before it. So adding and measuring cost the same
/// for any span: a look-up by week, or a search among the weeks. 160 KB, and some hundred bytes per different week.
/// </summary>
internal sealed class WorkingTimeTable
{
    private readonly WeekPattern[] patterns;
    private readonly ushort[] weeks;
    private readonly long[] workedBefore;

    public WorkingTimeTable(WeekPattern[] patterns, ushort[] weeks)
    {
        this.patterns = patterns;
        this.weeks = weeks;
        workedBefore = new long[weeks.Length + 1];
        for (var week = 0; week < weeks.Length; week++)
            workedBefore[week + 1] = workedBefore[week] + patterns[weeks[week]].Worked;
    }

    /// <summary>All patterns, by number.</summary>
    public IReadOnlyList<WeekPattern> Patterns => patterns;

    private long Total => workedBefore[weeks.Length];

    /// <summary>The number of a week's pattern.</summary>
    public int PatternOf(int week) => weeks[week];

    /// <summary>The pattern of a week.</summary>
    public WeekPattern this[int week] => patterns[weeks[week]];

    /// <summary>The time worked from the start to a moment, and whether that is open.</summary>
    public (long Second, int Nanosecond, bool IsOpen) Before((long Second, int Nanosecond) moment)
    {
        var week = (int)(moment.Second / TableWeeks.SecondsPerWeek);
        if (week == weeks.Length)
            return (Total, 0, false);
        var (second, nanosecond, isOpen) = this[week].Before((int)(moment.Second - ((long)week * TableWeeks.SecondsPerWeek)), moment.Nanosecond);
        return (workedBefore[week] + second, nanosecond, isOpen);
    }

    /// <summary>The first moment by which so much, more than nothing, is worked; null where there is never so much.</summary>
    public (long Second, int Nanosecond)? Earliest((long Second, int Nanosecond) worked)
    {
        var limit = worked.Nanosecond > 0 ? worked.Second + 1 : worked.Second;
        return limit > Total ? null : At(worked, limit);
    }

    /// <summary>The last moment by which no more than so much is worked; null where there is never more, or for less than nothing.</summary>
    public (long Second, int Nanosecond)? Latest((long Second, int Nanosecond) worked) =>
        worked.Second < 0 || worked.Second >= Total ? null : At(worked, worked.Second + 1);

    /// <summary>The moment at which so much is worked, in the last opening before which less than <paramref name="limit"/> was.</summary>
    private (long Second, int Nanosecond) At((long Second, int Nanosecond) worked, long limit)
    {
        int low = 0, high = weeks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (workedBefore[middle] < limit)
                low = middle;
            else
                high = middle - 1;
        }

        var second = this[low].At((int)(worked.Second - workedBefore[low]), (int)(limit - workedBefore[low]));
        return (((long)low * TableWeeks.SecondsPerWeek) + second, worked.Nanosecond);
    }
}

using System;
using System.Collections.Generic;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>
/// Compiles a calendar. Weeks that no change of offset and no date of its own touches share the pattern of their offset, or of their two
/// patterns in a combined calendar; the few others are worked out one by one.
/// </summary>
internal sealed class TableCompiler
{
    private readonly WallClock clock;
    private readonly IReadOnlyDictionary<int, OpeningHours[]> dates;
    private readonly List<WeekPattern> patterns = [];
    private readonly Dictionary<WeekPattern, ushort> numbers = [];
    private readonly ushort[] weeks = new ushort[TableWeeks.Count];
    private readonly bool[] isTouched = new bool[TableWeeks.Count];

    private TableCompiler(DateTimeZone zone, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        clock = WallClock.Of(zone);
        this.dates = dates;
        foreach (var day in dates.Keys)
            Touch(TableWeeks.Of(day - 1), TableWeeks.Of(day + 2));
    }

    /// <summary>The table of weekly hours and dates with their own.</summary>
    public static WorkingTimeTable Compile(DateTimeZone zone, WeeklyHours hours, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        var compiler = new TableCompiler(zone, dates);
        compiler.TouchTransitions();
        compiler.FillByOffset(hours);
        return compiler.Table();
    }

    /// <summary>The table of what two calendars share, and of dates with hours of their own.</summary>
    public static WorkingTimeTable Compile(DateTimeZone zone, WorkingTimeTable left, WorkingTimeTable right, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        var compiler = new TableCompiler(zone, dates);
        compiler.FillByPairs(left, right);
        return compiler.Table();
    }

    private WorkingTimeTable Table() => new(patterns.ToArray(), weeks);

    private void Touch(int first, int last)
    {
        for (var week = Math.Max(first, 0); week <= last && week < isTouched.Length; week++)
            isTouched[week] = true;
    }

    /// <summary>
    /// A week's openings are of dates from two days before it to the one after it; they last at most a day, and are at most 18 hours off UTC.
    /// So a change of offset matters up to 3 days before the week and 10 days after its beginning.
    /// </summary>
    private void TouchTransitions()
    {
        const long day = OpeningHours.SecondsPerDay;
        foreach (var second in clock.Transitions)
            Touch((int)((second - (10 * day)) / TableWeeks.SecondsPerWeek), (int)((second + (3 * day)) / TableWeeks.SecondsPerWeek));
    }

    private void FillByOffset(WeeklyHours hours)
    {
        var byOffset = new Dictionary<int, ushort>();
        for (var week = 0; week < weeks.Length; week++)
        {
            var offset = isTouched[week] ? 0 : clock.OffsetAt((long)week * TableWeeks.SecondsPerWeek);
            if (isTouched[week])
            {
                weeks[week] = NumberOf(OpeningsOf(week, hours));
            }
            else if (!byOffset.TryGetValue(offset, out weeks[week]))
            {
                weeks[week] = NumberOf(OpeningsOf(week, hours));
                byOffset.Add(offset, weeks[week]);
            }
        }
    }

    private void FillByPairs(WorkingTimeTable left, WorkingTimeTable right)
    {
        var byPair = new Dictionary<(int Left, int Right), ushort>();
        for (var week = 0; week < weeks.Length; week++)
        {
            var pair = (left.PatternOf(week), right.PatternOf(week));
            if (isTouched[week])
            {
                var openings = Shared(left[week], right[week]);
                openings.RemoveAll(opening => dates.ContainsKey(TableWeeks.Monday(week) + opening.Day));
                openings.AddRange(OpeningsOf(week, WeeklyHours.Closed));
                weeks[week] = NumberOf(openings);
            }
            else if (!byPair.TryGetValue(pair, out weeks[week]))
            {
                weeks[week] = NumberOf(Shared(left[week], right[week]));
                byPair.Add(pair, weeks[week]);
            }
        }
    }

    /// <summary>The openings of a week and around it, of the weekly hours and the dates with their own.</summary>
    private List<Opening> OpeningsOf(int week, WeeklyHours hours)
    {
        var openings = new List<Opening>();
        var start = (long)week * TableWeeks.SecondsPerWeek;
        for (var day = -2; day <= 7; day++)
        {
            var number = TableWeeks.Monday(week) + day;
            var midnight = start + ((long)day * OpeningHours.SecondsPerDay);
            foreach (var opening in dates.TryGetValue(number, out var own) ? own : hours.Of(number))
                openings.Add(new((int)(clock.Earlier(midnight + opening.OpensAt) - start), (int)(clock.Later(midnight + opening.ClosesAt) - start), day));
        }

        return openings;
    }

    private static List<Opening> Shared(WeekPattern left, WeekPattern right)
    {
        var shared = new List<Opening>();
        foreach (var one in left.Openings)
        {
            foreach (var other in right.Openings)
            {
                if (other.From >= one.Until)
                    break;
                if (other.Until > one.From)
                    shared.Add(one.And(other));
            }
        }

        return shared;
    }

    private ushort NumberOf(List<Opening> openings)
    {
        var pattern = WeekPattern.Of(openings);
        if (numbers.TryGetValue(pattern, out var known))
            return known;
        var number = (ushort)patterns.Count;
        patterns.Add(pattern);
        numbers.Add(pattern, number);
        return number;
    }
}

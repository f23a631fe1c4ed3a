using System;
using System.Collections.Generic;

namespace CustomerRules.Calendars;

/// <summary>
/// Compiles a calendar. Weeks that no date of its own touches share the pattern of the change of offset around them, or of none, or of their two
/// patterns in a combined calendar; the few others are worked out one by one.
/// </summary>
internal sealed class TableCompiler
{
    private const long Day = OpeningHours.SecondsPerDay;

    private readonly WallClock clock;
    private readonly IReadOnlyDictionary<int, OpeningHours[]> dates;
    private readonly List<WeekPattern> patterns = [];
    private readonly Dictionary<Opening[], ushort> numbers = new(new SameOpenings());
    private readonly ushort[] weeks = new ushort[TableWeeks.Count];
    private readonly bool[] isTouched = new bool[TableWeeks.Count];
    private readonly List<Opening> openings = [];

    private TableCompiler(WallClock clock, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        this.clock = clock;
        this.dates = dates;
        foreach (var day in dates.Keys)
        {
            for (var week = TableWeeks.Of(day - 1); week <= TableWeeks.Of(day + 2) && week < isTouched.Length; week++)
                isTouched[week] = true;
        }
    }

    /// <summary>The table of weekly hours and dates with their own.</summary>
    public static WorkingTimeTable Compile(WallClock clock, WeeklyHours hours, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        var compiler = new TableCompiler(clock, dates);
        compiler.FillByChange(hours);
        return compiler.Table();
    }

    /// <summary>The table of what two calendars share, and of dates with hours of their own.</summary>
    public static WorkingTimeTable Compile(WallClock clock, WorkingTimeTable left, WorkingTimeTable right, IReadOnlyDictionary<int, OpeningHours[]> dates)
    {
        var compiler = new TableCompiler(clock, dates);
        compiler.FillByPairs(left, right);
        return compiler.Table();
    }

    private WorkingTimeTable Table() => new(patterns.ToArray(), weeks);

    /// <summary>
    /// Openings that touch a week begin at most a day before it and end at most a day after it, and a change moves or bends them by up to 36 hours,
    /// from 18 off UTC to 18 on the other side. So changes matter from 3 days before the week to 10 after its beginning.
    /// </summary>
    private void FillByChange(WeeklyHours hours)
    {
        var byChange = new Dictionary<(long Second, int Before, int After), ushort>();
        var previous = (Second: -1L, Before: 0, After: 0);
        int first = 0, last = 0;
        for (var week = 0; week < weeks.Length; week++)
        {
            var start = (long)week * TableWeeks.SecondsPerWeek;
            first = clock.IntervalAt(start - (3 * Day), first);
            last = clock.IntervalAt(start + (10 * Day), last);
            var change = (Second: first == last ? 0 : clock.StartOf(last) - start, Before: clock.OffsetOf(first), After: clock.OffsetOf(last));
            var isAlone = !isTouched[week] && last <= first + 1;
            if (isAlone && change == previous)
            {
                weeks[week] = weeks[week - 1];
            }
            else if (!isAlone || !byChange.TryGetValue(change, out weeks[week]))
            {
                AddOpenings(week, hours);
                weeks[week] = NumberOfOpenings();
                if (isAlone)
                    byChange.Add(change, weeks[week]);
            }

            previous = isAlone ? change : (-1, 0, 0);
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
                AddShared(left[week], right[week]);
                var monday = TableWeeks.Monday(week);
                openings.RemoveAll(opening => dates.ContainsKey(monday + opening.Day));
                AddOpenings(week, WeeklyHours.Closed);
                weeks[week] = NumberOfOpenings();
            }
            else if (!byPair.TryGetValue(pair, out weeks[week]))
            {
                AddShared(left[week], right[week]);
                weeks[week] = NumberOfOpenings();
                byPair.Add(pair, weeks[week]);
            }
        }
    }

    /// <summary>
    /// The openings of a week and around it, of the weekly hours and the dates with their own: those of the Saturday before can close on Monday
    /// in zones west of UTC, and those of the Monday after open on Sunday in zones east of it.
    /// </summary>
    private void AddOpenings(int week, WeeklyHours hours)
    {
        var start = week * (long)TableWeeks.SecondsPerWeek;
        for (var day = -2; day <= 7; day++)
        {
            var number = TableWeeks.Monday(week) + day;
            foreach (var opening in dates.TryGetValue(number, out var own) ? own : hours.Of(number))
            {
                var (from, until) = clock.Resolve(start + (day * Day), opening);
                openings.Add(new((int)(from - start), (int)(until - start), day));
            }
        }
    }

    private void AddShared(WeekPattern left, WeekPattern right)
    {
        foreach (var one in left.Openings)
        {
            foreach (var other in right.Openings)
            {
                if (other.From >= one.Until)
                    break;
                if (other.Until > one.From)
                    openings.Add(one.And(other));
            }
        }
    }

    /// <summary>The number of the pattern of the openings gathered, which are then let go.</summary>
    private ushort NumberOfOpenings()
    {
        var sorted = WeekPattern.Sorted(openings);
        openings.Clear();
        if (numbers.TryGetValue(sorted, out var known))
            return known;
        var number = (ushort)patterns.Count;
        patterns.Add(new(sorted));
        numbers.Add(sorted, number);
        return number;
    }

    private sealed class SameOpenings : IEqualityComparer<Opening[]>
    {
        public bool Equals(Opening[]? left, Opening[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(Opening[] openings)
        {
            var hash = openings.Length;
            foreach (var opening in openings)
                hash = unchecked((((hash * 31) + opening.From) * 31) + opening.Until);
            return hash;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Ranges of days on which nobody is contacted, merged and in order.</summary>
internal sealed class QuietDays
{
    private readonly int[] firsts;
    private readonly int[] lasts;

    private QuietDays(int[] firsts, int[] lasts) => (this.firsts, this.lasts) = (firsts, lasts);

    /// <summary>No days at all.</summary>
    public static QuietDays None { get; } = new([], []);

    /// <summary>The days of date ranges, which may overlap.</summary>
    public static QuietDays Of(IReadOnlyList<DateInterval> dates, [CallerArgumentExpression(nameof(dates))] string? name = null)
    {
        var ranges = new List<(int First, int Last)>(dates.Count);
        foreach (var range in dates)
            ranges.Add((DayNumber.Of(range.Start, name), DayNumber.Of(range.End, name)));
        return Merged(ranges);
    }

    /// <summary>The days of either.</summary>
    public QuietDays And(QuietDays other)
    {
        if (other.firsts.Length == 0 || ReferenceEquals(this, other))
            return this;
        if (firsts.Length == 0)
            return other;
        var ranges = new List<(int First, int Last)>(firsts.Length + other.firsts.Length);
        AddTo(ranges);
        other.AddTo(ranges);
        return Merged(ranges);
    }

    /// <summary>Whether any day from one to another, both included, is quiet.</summary>
    public bool Meets(int from, int to)
    {
        if (firsts.Length == 0)
            return false;
        var index = Array.BinarySearch(firsts, to);
        var last = index >= 0 ? index : ~index - 1;
        return last >= 0 && lasts[last] >= from;
    }

    /// <summary>The quiet days from one to another, both included, ascending.</summary>
    public int[] Within(int from, int to)
    {
        var days = new List<int>();
        for (var index = 0; index < firsts.Length; index++)
        {
            for (var day = Math.Max(firsts[index], from); day <= Math.Min(lasts[index], to); day++)
                days.Add(day);
        }

        return [.. days];
    }

    private static QuietDays Merged(List<(int First, int Last)> ranges)
    {
        if (ranges.Count == 0)
            return None;
        ranges.Sort();
        var (firsts, lasts) = (new List<int>(ranges.Count), new List<int>(ranges.Count));
        foreach (var (first, last) in ranges)
        {
            if (lasts.Count > 0 && first <= lasts[lasts.Count - 1] + 1)
            {
                lasts[lasts.Count - 1] = Math.Max(last, lasts[lasts.Count - 1]);
                continue;
            }

            firsts.Add(first);
            lasts.Add(last);
        }

        return new([.. firsts], [.. lasts]);
    }

    private void AddTo(List<(int First, int Last)> ranges)
    {
        for (var index = 0; index < firsts.Length; index++)
            ranges.Add((firsts[index], lasts[index]));
    }
}

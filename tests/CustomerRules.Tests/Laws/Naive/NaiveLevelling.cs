using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Levelling as the design says it, by trying every set of follow-ups and every day.</summary>
internal sealed class NaiveLevelling
{
    private readonly LevelCase one;
    private readonly PlannedFollowUp[] sorted;

    public NaiveLevelling(LevelCase one)
    {
        this.one = one;
        sorted = ByImportance().Select(item => one.Items[item]).ToArray();
    }

    /// <summary>The places of the follow-ups, the most important first.</summary>
    public List<int> ByImportance() =>
        Enumerable.Range(0, one.Items.Length)
            .OrderBy(item => Rank(one.Items[item].FollowUp.Priority))
            .ThenBy(item => one.Items[item].FollowUp.Latest)
            .ThenBy(item => one.Items[item].FollowUp.CustomerId, StringComparer.Ordinal)
            .ThenBy(item => one.Items[item].FollowUp.Key.Cycle, StringComparer.Ordinal)
            .ToList();

    /// <summary>The places of the follow-ups, the first to choose its day first.</summary>
    public List<int> ByTurn() =>
        ByImportance()
            .OrderBy(item => Rank(one.Items[item].FollowUp.Priority))
            .ThenByDescending(item => one.Items[item].FollowUp.Value ?? decimal.MinValue)
            .ToList();

    /// <summary>Every set that fits, as one letter for each follow-up in the order of importance: 1 where it is in.</summary>
    public List<string> SetsThatFit() =>
        Enumerable.Range(0, 1 << sorted.Length)
            .Select(set => sorted.Where((_, i) => (set & (1 << i)) != 0).ToList())
            .Where(set => Fit(set, new Dictionary<PlannedFollowUp, int>()))
            .Select(Letters)
            .ToList();

    public string Letters(ICollection<PlannedFollowUp> set) =>
        string.Concat(sorted.Select(item => set.Any(other => other.FollowUp.Key == item.FollowUp.Key) ? "1" : "0"));

    /// <summary>The day of each of a set that fits.</summary>
    public Dictionary<FollowUpKey, int> Place(string letters)
    {
        var set = sorted.Where((_, i) => letters[i] == '1').ToList();
        var given = new Dictionary<PlannedFollowUp, int>();
        var inTurn = ByTurn().Select(item => one.Items[item]).Where(set.Contains).ToList();
        foreach (var item in inTurn.Where(item => item.PreferredDay is { } preferred && DaysOf(item).Contains(preferred)))
        {
            given[item] = item.PreferredDay!.Value;
            if (!Fit(set, given))
                given.Remove(item);
        }

        foreach (var item in inTurn.Where(item => !given.ContainsKey(item)))
        {
            foreach (var day in DaysOf(item).OrderBy(day => Math.Abs(day - item.FollowUp.DueDay)).ThenByDescending(day => day))
            {
                given[item] = day;
                if (Fit(set, given))
                    break;
                given.Remove(item);
            }
        }

        return given.ToDictionary(pair => pair.Key.FollowUp.Key, pair => pair.Value);
    }

    /// <summary>The days on which a follow-up may take place.</summary>
    public List<int> DaysOf(PlannedFollowUp item) =>
        Enumerable.Range(one.Window.FromDay, one.Window.UntilDay - one.Window.FromDay)
            .Where(day => day >= item.FollowUp.EarliestDay && day <= item.FollowUp.LatestDay)
            .Where(day => day >= (item.WindowEarliestDay ?? day) && day <= (item.WindowLatestDay ?? day))
            .Where(day => DayNumber.ToDate(day).DayOfWeek < IsoDayOfWeek.Saturday)
            .Where(day => !one.Closed.Contains(day) && !one.OwnClosed.Contains(day) && !one.Leave.Contains(day) && !item.QuietDays.Contains(day))
            .ToList();

    private static int Rank(FollowUpPriority priority) => priority == FollowUpPriority.Unknown ? 99 : (int)priority;

    private bool Fit(List<PlannedFollowUp> set, Dictionary<PlannedFollowUp, int> given)
    {
        var left = new Dictionary<int, int>();
        return From(0);

        bool From(int next)
        {
            if (next == set.Count)
                return true;
            var days = given.TryGetValue(set[next], out var only) ? [only] : DaysOf(set[next]);
            foreach (var day in days)
            {
                var taken = left.TryGetValue(day, out var count) ? count : 0;
                if (taken == one.Capacity)
                    continue;
                left[day] = taken + 1;
                if (From(next + 1))
                    return true;
                left[day] = taken;
            }

            return false;
        }
    }
}

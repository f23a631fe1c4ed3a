using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Generators;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Levelling of more follow-ups than every set can be tried of: whether some fit is looked for from the beginning each time, by Kuhn's matching of them with single places.</summary>
internal sealed class NaiveMatching(LevelCase one)
{
    private readonly NaiveLevelling naive = new(one);

    /// <summary>The day of each follow-up that has one, in the order of <see cref="LevelCase.Items"/>; null where it overflows.</summary>
    public int?[] Level()
    {
        var days = one.Items.Select(naive.DaysOf).ToArray();
        var open = new List<int>[days.Length];
        foreach (var item in naive.ByImportance())
        {
            open[item] = days[item];
            if (!Fit(open))
                open[item] = null!;
        }

        var given = new int?[days.Length];
        var inTurn = naive.ByTurn().Where(item => open[item] is not null).ToList();
        foreach (var item in inTurn.Where(item => one.Items[item].PreferredDay is { } day && days[item].Contains(day)))
            Give(item, [one.Items[item].PreferredDay!.Value]);
        foreach (var item in inTurn.Where(item => given[item] is null))
            Give(item, days[item].OrderBy(day => Math.Abs(day - one.Items[item].FollowUp.DueDay)).ThenByDescending(day => day));
        return given;

        void Give(int item, IEnumerable<int> wanted)
        {
            foreach (var day in wanted)
            {
                open[item] = [day];
                if (Fit(open))
                {
                    given[item] = day;
                    return;
                }
            }

            open[item] = days[item];
        }
    }

    private bool Fit(List<int>?[] open)
    {
        var holder = new Dictionary<(int Day, int Place), int>();
        return Enumerable.Range(0, open.Length).All(item => open[item] is null || Seat(item, []));

        bool Seat(int item, HashSet<(int Day, int Place)> tried) => open[item]!
            .SelectMany(day => Enumerable.Range(0, one.Capacity).Select(place => (day, place)))
            .Any(seat =>
            {
                if (!tried.Add(seat) || (holder.TryGetValue(seat, out var other) && !Seat(other, tried)))
                    return false;
                holder[seat] = item;
                return true;
            });
    }
}

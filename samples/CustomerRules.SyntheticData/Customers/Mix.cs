using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.SyntheticData.Customers;

/// <summary>How many customers have which habit; together 1,498, with the two notable ones 1,500.</summary>
internal static class Mix
{
    private static readonly (Habit Habit, int Count)[] Shares =
    [
        (Habit.Steady, 577),
        (Habit.Growing, 150),
        (Habit.Shrinking, 120),
        (Habit.Seasonal, 140),
        (Habit.Late, 150),
        (Habit.Silent, 190),
        (Habit.Newcomer, 50),
        (Habit.OneOff, 92),
        (Habit.ReturnsOnly, 6),
        (Habit.SaleOrReturn, 3),
        (Habit.StoreSmall, 9),
        (Habit.StoreMedium, 7),
        (Habit.StoreLarge, 4),
    ];

    public static List<Habit> Shuffled(SplitMix64 chance)
    {
        List<Habit> habits = [.. Shares.SelectMany(share => Enumerable.Repeat(share.Habit, share.Count))];
        chance.Shuffle(habits);
        return habits;
    }
}

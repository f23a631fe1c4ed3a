using System;

namespace CustomerRules.SyntheticData.Customers;

/// <summary>When a customer may first order.</summary>
internal static class Beginning
{
    public static DateOnly Of(Habit habit, SplitMix64 chance) => habit switch
    {
        Habit.Newcomer => Horizon.AsOf.AddDays(-chance.Between(6, 88)),
        Habit.OneOff => Horizon.AsOf.AddDays(-chance.Between(96, 1_250)),
        Habit.SaleOrReturn => Horizon.AsOf.AddDays(-chance.Between(60, 300)),
        Habit.Silent or Habit.ReturnsOnly => Horizon.FirstDay,
        Habit.StoreSmall or Habit.StoreMedium or Habit.StoreLarge => new DateOnly(chance.Between(2023, 2024), chance.Between(2, 12), 5),
        _ => chance.Chance(50) ? Horizon.FirstDay : Horizon.FirstDay.AddDays(chance.Between(30, 1_080)),
    };
}

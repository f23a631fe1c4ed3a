using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Notables;

/// <summary>
/// The largest customer, once a partner: it cannot easily leave, it is unhappy, it plans to look around, and nobody has called since March.
/// </summary>
internal static class CaptiveKeyCustomer
{
    private const string Id = "C-0007";

    public static Notable Create() => new(
        new Customer
        {
            Number = 7,
            Id = Id,
            Name = "Kestrelmarch Rail Works Ltd",
            Habit = Habit.Steady,
            AnnualCents = 1_450_000_00,
            GrowthPercent = 3,
            DiscountPercent = 12,
            IntervalDays = 8,
            Start = Horizon.FirstDay,
        },
        [
            ("last_contact", "2026-03-12"),
            ("one_off_search", "18000.00"),
            ("one_off_setup", "64000.00"),
            ("one_off_forfeited", "52000.00"),
            ("one_off_penalty", "75000.00"),
            ("one_off_exit_fee", "30000.00"),
            ("loss_if_it_fails", "1100000.00"),
            ("probability", "25.00"),
            ("criticality", "90.00"),
            ("alternatives", "0"),
            ("share_of_wallet", "88.00"),
            ("category_share", "62.00"),
            ("horizon_months", "4"),
            ("satisfaction", "21.00"),
            ("mutual_benefit", "17.50"),
            ("judges_future", "no"),
            ("price_led", "78.00"),
            ("influential", "yes"),
            ("previous_tier", "A"),
            ("previous_tier_since", "2024-07-01"),
            ("previous_type", "Partnership"),
            ("investments_known", "yes"),
        ],
        [
            new(Id, "asset", 780_000_00, new(2022, 9, 1), 90, 15, "declines", 3_650),
            new(Id, "money", 150_000_00, new(2023, 3, 15), 100, 10, "holds", null),
            new(Id, "process", 320_000_00, new(2024, 2, 1), 95, 0, "builds", 540),
            new(Id, "training", 210_000_00, new(2023, 6, 1), 85, 0, "declines", 2_555),
            new(Id, "personnel", 120_000_00, new(2025, 1, 15), 70, 0, "builds", 720),
        ]);
}

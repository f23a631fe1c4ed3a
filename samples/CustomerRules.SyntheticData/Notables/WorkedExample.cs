using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Notables;

/// <summary>
/// The worked example of the switching-cost rules: reference spend 1,000,000; ledger 300,000; one-off 20,000; loss 400,000 at 25 % and 80 %
/// critical gives a risk of 140,000.00, a total of 460,000.00, lock-in 46.00 % and a break-even discount of 18.49 %.
/// </summary>
internal static class WorkedExample
{
    private const string Id = "C-0042";

    public static Notable Create() => new(
        new Customer
        {
            Number = 42,
            Id = Id,
            Name = "Brindlebrook Pumps GmbH",
            Habit = Habit.Steady,
            AnnualCents = 840_000_00,
            GrowthPercent = 8,
            DiscountPercent = 14,
            IntervalDays = 9,
            Start = Horizon.FirstDay,
        },
        [
            ("last_contact", "2026-06-11"),
            ("annual_spend", "1000000.00"),
            ("annual_contribution", "182000.00"),
            ("one_off_search", "2000.00"),
            ("one_off_evaluation", "3000.00"),
            ("one_off_learning", "4000.00"),
            ("one_off_setup", "11000.00"),
            ("loss_if_it_fails", "400000.00"),
            ("probability", "25.00"),
            ("criticality", "80.00"),
            ("alternatives", "1"),
            ("share_of_wallet", "64.00"),
            ("category_share", "41.00"),
            ("horizon_months", "30"),
            ("satisfaction", "83.00"),
            ("mutual_benefit", "76.00"),
            ("judges_future", "yes"),
            ("price_led", "30.00"),
            ("influential", "no"),
            ("previous_tier", "A"),
            ("previous_tier_since", "2025-07-01"),
            ("previous_type", "Developing"),
        ],
        [new(Id, "asset", 300_000_00, new(2024, 5, 6), 100, 0, "holds", null)]);
}

using System;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Trade;
using CustomerRules.Trade;

namespace CustomerRules.Tests.BackTests;

/// <summary>
/// Trade as a sales office tells it, rated on 2024-07-01 and then every 30 days, looking 90 days ahead: the windows are [2024-04-02, 2024-07-01) and
/// [2024-07-01, 2024-09-29). Each sale is an order of its own unless it is named. The data cover all of 2023 to 2025.
/// </summary>
internal sealed class PastTrade
{
    private int orders;

    public PastTrade(string from = "2024-07-01", string until = "2024-07-01", int everyDays = 30, int horizonDays = 90, RuleBook? rules = null)
    {
        Test = (rules ?? RuleBook.Standard).StartBackTest(new BackTestSchedule(Ledger.Date(from), Ledger.Date(until), everyDays, horizonDays));
        To(null, "2023-01-01", 1m).To(null, "2025-12-31", 1m);
    }

    public BackTest Test { get; }

    public BackTestReport Report => Test.Report();

    /// <summary>How Ann was rated on the first date, and what became of it.</summary>
    public BackTestRating Ann => Test.Ratings().First(rating => rating.CustomerId == "ann");

    public PastTrade Ordered(string date, decimal amount, string? order = null) => To("ann", date, amount, order);

    public PastTrade To(string? customer, string date, decimal amount, string? order = null, decimal? cost = null)
    {
        Test.Add(new OrderLine(order ?? FormattableString.Invariant($"order {++orders}"), customer, Ledger.Date(date), amount, cost));
        return this;
    }
}

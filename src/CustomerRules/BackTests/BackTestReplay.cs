using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>Rates everybody on one date after the other, and remembers what everybody was at the last two of them.</summary>
internal sealed class BackTestReplay
{
    private readonly BackTest test;
    private readonly BackTestLine[] byOrder;
    private readonly BackTestMemory[] memories;

    public BackTestReplay(BackTest test)
    {
        this.test = test;
        byOrder = test.Ledger.ByOrder();
        memories = new BackTestMemory[test.Ledger.CustomerCount];
    }

    /// <summary>The ratings of a date; dates ascend.</summary>
    public BackTestRatings Rate(LocalDate date)
    {
        var history = test.HistoryOn(date);
        var basis = test.Rules.Tiers.Basis;
        var customers = history.CustomerIds.Select(id => new CustomerFacts(id).WithTrade(history.FactsOf(id))).ToArray();
        var boundaries = test.Rules.Tiers.FindBoundaries(customers.Select(customer => customer.TierValueOn(basis)).OfType<decimal>(), date);
        var windows = new BackTestWindows(test.Ledger, byOrder, DayNumber.Of(date), test.Schedule.HorizonDays);
        var rated = new BackTestRatings(date, boundaries, customers.Length);
        foreach (var customer in customers)
            rated.Add(Rate(customer, date, boundaries, windows, out var before), before);
        return rated;
    }

    private BackTestRating Rate(CustomerFacts customer, LocalDate date, TierBoundaries boundaries, BackTestWindows windows, out BackTestMemory memory)
    {
        var number = test.Ledger.NumberOf(customer.CustomerId);
        memory = memories[number];
        var row = (memory.Before.KeptTier == CustomerTier.Unknown ? customer : customer.WithPreviousTier(memory.Before.KeptTier, DayNumber.ToDate(memory.KeptSince)))
            .ToRow(date, test.Rules.Tiers.Basis);
        var movement = test.Rules.AssessMovement(row, boundaries);
        var rating = new BackTestRating(customer.CustomerId, row.AsOf)
        {
            Tier = movement.RawTier,
            KeptTier = movement.Tier,
            Pattern = row.TradePattern,
            WasActive = windows.WasActive(number),
            Reordered = windows.Reordered(number),
            Grew = windows.Grew(number),
        };
        memories[number] = memory.Then(rating, movement.SinceDay ?? row.AsOf);
        return rating;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.BackTests;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>A back-test as its definition reads: each date on its own, over all lines, with numbers without bounds.</summary>
internal sealed class NaiveBackTest
{
    private readonly BackTestCase one;
    private readonly int horizon;

    public NaiveBackTest(BackTestCase one) => (this.one, horizon) = (one, one.Schedule.HorizonDays);

    public IEnumerable<LocalDate> Dates => one.Schedule.Dates.Where(date =>
        one.Lines.Any(line => line.Date <= date.PlusDays(-horizon)) && one.Lines.Any(line => line.Date.PlusDays(1) >= date.PlusDays(horizon)));

    /// <summary>The ratings but for the kept tiers, each as a text.</summary>
    public IEnumerable<string> Ratings() => Dates.SelectMany(RatingsOn);

    public static string Text(BackTestRating rating) =>
        Text(rating.CustomerId, rating.Date, rating.Tier, rating.Pattern, rating.WasActive, rating.Reordered, rating.Grew, rating.Left);

    /// <summary>Of all pairs of a rating with the outcome and one without, how many are in the expected order, and how many tie.</summary>
    public static (int Concordant, int Tied, int Pairs) PairsOf<TClass>(
        IReadOnlyList<BackTestRating> ratings, BackTestOutcome outcome, Func<BackTestRating, TClass> classOf, IReadOnlyList<TClass> bestFirst)
        where TClass : struct
    {
        var counted = ratings.Where(rating => bestFirst.Contains(classOf(rating)) && (outcome != BackTestOutcome.Left || rating.WasActive)).ToList();
        var pairs = counted.Where(Came).SelectMany(with => counted.Where(without => !Came(without)), (with, without) => Place(without).CompareTo(Place(with))).ToList();
        return (pairs.Count(order => order > 0), pairs.Count(order => order == 0), pairs.Count);

        bool Came(BackTestRating rating) =>
            outcome == BackTestOutcome.Reordered ? rating.Reordered : outcome == BackTestOutcome.Grew ? rating.Grew : rating.Left;

        int Place(BackTestRating rating) => bestFirst.ToList().IndexOf(classOf(rating)) * (outcome == BackTestOutcome.Left ? -1 : 1);
    }

    private IEnumerable<string> RatingsOn(LocalDate date)
    {
        var book = new OrderBook(date, one.Rules.Scale, one.Lines);
        var isContribution = one.Rules.Tiers.Basis.Measure == TierBasis.Contribution;
        var values = NaiveTrade.Customers(book).ToDictionary(id => id, id => (long?)new NaiveTrade(book, id).TierValue(isContribution), StringComparer.Ordinal);
        var population = values.Values.OfType<long>().ToArray();
        return values.Keys.OrderBy(id => id, StringComparer.Ordinal).Select(id => Text(
            id,
            date,
            values[id] is { } value ? NaiveTiers.Pareto(population, value, (5_000, 8_000, 9_500)) : CustomerTier.Unknown,
            new NaiveTrade(book, id).Pattern,
            HasPositiveOrder(id, date.PlusDays(-horizon), date),
            HasPositiveOrder(id, date, date.PlusDays(horizon)),
            Sum(Own(id, date, date.PlusDays(horizon))) > Sum(Own(id, date.PlusDays(-horizon), date)),
            HasPositiveOrder(id, date.PlusDays(-horizon), date) && !HasPositiveOrder(id, date, date.PlusDays(horizon))));
    }

    private List<OrderLine> Own(string customer, LocalDate begin, LocalDate end) =>
        one.Lines.Where(line => line.CustomerId == customer && line.Date >= begin && line.Date < end).ToList();

    private bool HasPositiveOrder(string customer, LocalDate begin, LocalDate end) =>
        Own(customer, begin, end).GroupBy(line => line.OrderId, StringComparer.Ordinal).Any(order => Sum(order).Sign > 0);

    private static BigInteger Sum(IEnumerable<OrderLine> lines) =>
        lines.Aggregate(BigInteger.Zero, (sum, line) => sum + NaiveNumbers.Exact(line.Amount));

    private static string Text(string id, LocalDate date, CustomerTier tier, TradePattern pattern, bool active, bool reordered, bool grew, bool left) =>
        FormattableString.Invariant($"{id} on {date:uuuu-MM-dd}: {tier}, {pattern}, active {active}, reordered {reordered}, grew {grew}, left {left}");
}

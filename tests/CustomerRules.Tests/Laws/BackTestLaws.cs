using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>A rating sees the past alone, what became of it the windows alone; nothing depends on how the lines come.</summary>
public class BackTestLaws
{
    [Fact]
    public void Ratings_and_outcomes_are_those_of_the_naive_reading() =>
        Law.Holds(BackTestCases.Any, one =>
        {
            var test = one.Read();
            var ratings = test.Ratings().Select(NaiveBackTest.Text);
            var first = ratings.ToList();
            Assert.Equal(new NaiveBackTest(one).Ratings(), first, StringComparer.Ordinal);
            Assert.Equal(first, ratings, StringComparer.Ordinal);
            Assert.Equal(new NaiveBackTest(one).Dates, test.Report().Periods.Select(period => period.Date));
        }, shrink: BackTestCases.Smaller);

    [Fact]
    public void A_rating_is_what_the_rule_book_would_have_said_on_that_date() =>
        Law.Holds(BackTestCases.Any, one =>
        {
            var before = new Dictionary<string, (CustomerTier Tier, LocalDate Since)>(StringComparer.Ordinal);
            foreach (var day in one.Read().Ratings().GroupBy(rating => rating.Date))
            {
                var history = one.Rules.StartHistory(day.Key);
                foreach (var line in one.Lines)
                    history.Add(line);
                var facts = history.CustomerIds.Select(id => new CustomerFacts(id).WithTrade(history.FactsOf(id))).ToList();
                var boundaries = one.Rules.Tiers.FindBoundaries(facts.Select(card => card.TierValueOn(one.Rules.Tiers.Basis)).OfType<decimal>(), day.Key);
                foreach (var (card, rating) in facts.Zip(day, (card, rating) => (card, rating)))
                {
                    var known = before.TryGetValue(card.CustomerId, out var last) ? card.WithPreviousTier(last.Tier, last.Since) : card;
                    var movement = one.Rules.AssessMovement(known.ToRow(day.Key, one.Rules.Tiers.Basis), boundaries);
                    Assert.Equal((card.CustomerId, movement.RawTier, movement.Tier, card.Trade.Pattern), (rating.CustomerId, rating.Tier, rating.KeptTier, rating.Pattern));
                    if (movement.Tier != CustomerTier.Unknown)
                        before[card.CustomerId] = (movement.Tier, movement.Since!.Value);
                }
            }
        }, shrink: BackTestCases.Smaller);

    /// <summary>Every later line gone, or another one in its place: of other customers and amounts, on other days and of other orders.</summary>
    [Fact]
    public void No_line_on_or_after_a_date_touches_its_ratings() =>
        Law.Holds(
            from one in BackTestCases.Any.Where(one => one.Read().Ratings().Any())
            from date in Gen.Elements(one.Schedule.Dates.ToArray())
            from others in OrderLines.Line(date, withCost: 10, withProduct: 5).Where(line => line.Date >= date).ListOf(4)
            let before = one.Lines.Where(line => line.Date < date).ToList()
            let later = one.Lines.Where(line => line.Date >= date).Select(line => new OrderLine("later " + line.OrderId, "bob", line.Date, 7_777 - line.Amount, 3)).ToList()
            select (Date: date, Cases: new[] { one, one.With(before), one.With(before.Concat(later)), one.With(before.Concat(others)) }),
            x =>
            {
                var ratings = x.Cases.Select(one => RatingsUntil(x.Date, one.With(one.Lines.Concat(BackTestCases.Ends(one.Schedule))))).ToList();
                Assert.All(ratings, one => Assert.Equal(ratings[0], one));
            },
            runs: 200);

    [Fact]
    public void The_order_of_the_lines_never_matters() =>
        Law.Holds(
            BackTestCases.Any.SelectMany(one => Gen.Shuffle(one.Lines.ToArray()).Select(lines => (Case: one, Shuffled: one.With(lines)))),
            x => Assert.Equal(All(x.Case), All(x.Shuffled)),
            runs: 150);

    [Fact]
    public void Every_line_is_in_exactly_one_count() =>
        Law.Holds(BackTestCases.Any, one =>
        {
            var end = one.Schedule.Dates.Max().PlusDays(one.Schedule.HorizonDays);
            var named = one.Lines.Where(line => !string.IsNullOrEmpty(line.CustomerId)).ToList();
            var counts = new BackTestLineCounts(named.Count(line => line.Date < end), one.Lines.Count - named.Count, named.Count(line => line.Date >= end));
            Assert.Equal(counts, one.Read().Lines);
            Assert.Equal(one.Lines.Count, counts.Total);
        }, shrink: BackTestCases.Smaller);

    private static List<(string, LocalDate, CustomerTier, CustomerTier, TradePattern)> RatingsUntil(LocalDate date, BackTestCase one) => one.Read().Ratings()
        .Where(rating => rating.Date <= date)
        .Select(rating => (rating.CustomerId, rating.Date, rating.Tier, rating.KeptTier, rating.Pattern))
        .ToList();

    private static string All(BackTestCase one)
    {
        var test = one.Read();
        return test.Lines + Environment.NewLine + BackTestText.Of(test.Report()) + string.Join(Environment.NewLine, test.Ratings().Select(rating => rating + " kept " + rating.KeptTier));
    }
}

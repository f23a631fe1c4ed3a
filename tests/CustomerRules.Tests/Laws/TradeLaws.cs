using System;
using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Trade;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What an order history says depends on its lines alone: not on their order, nor on how they are cut.</summary>
public class TradeLaws
{
    [Fact]
    public void Facts_are_those_of_the_naive_reading_of_the_design() =>
        Law.Holds(OrderLines.Books, book =>
        {
            var history = book.Read();
            Assert.Equal(NaiveTrade.Customers(book).OrderBy(id => id, StringComparer.Ordinal), history.CustomerIds, StringComparer.Ordinal);
            foreach (var customer in history.CustomerIds)
                Assert.Equal(new NaiveTrade(book, customer).Facts(), TradeText.Of(history.FactsOf(customer), book.Scale));
        }, runs: 800, shrink: OrderLines.Smaller);

    [Fact]
    public void Every_line_is_in_exactly_one_count() =>
        Law.Holds(OrderLines.Books, book =>
        {
            Assert.Equal(NaiveTrade.Counts(book), book.Read().Lines);
            Assert.Equal(book.Lines.Count, book.Read().Lines.Total);
        }, shrink: OrderLines.Smaller);

    [Fact]
    public void The_order_of_the_lines_never_matters() =>
        Law.Holds(
            OrderLines.Books.SelectMany(book => Gen.Shuffle(book.Lines.ToArray()).Select(lines => (Book: book, Shuffled: book.With(lines)))),
            x => Assert.Equal(All(x.Book), All(x.Shuffled)));

    [Fact]
    public void Splitting_a_line_in_two_changes_nothing() =>
        Law.Holds(
            from book in OrderLines.Books.Where(book => book.Lines.Count > 0)
            from index in Gen.Choose(0, book.Lines.Count - 1)
            from share in Gen.Elements(0m, 1m, 0.5m, 0.3m)
            select (Book: book, Split: book.With(book.Lines.SelectMany((line, i) => i == index ? Halves(line, share) : [line]))),
            x => Assert.Equal(Facts(x.Book), Facts(x.Split)));

    [Fact]
    public void Lines_on_or_after_the_date_change_no_facts_though_they_name_products_and_costs() =>
        Law.Holds(
            from book in OrderLines.Books
            from bare in Gen.Elements(true, false)
            from later in OrderLines.Line(book.AsOf, withCost: 10, withProduct: 10)
            from days in Gen.Elements(0, 0, 1, 365)
            let date = book.AsOf.PlusDays(days)
            where date.Year < 2200
            let before = book.With(book.Lines.Where(line => line.Date < book.AsOf).Select(line =>
                bare ? new OrderLine(line.OrderId, line.CustomerId, line.Date, line.Amount) : line))
            select (Before: before, All: before.With(before.Lines.Append(
                new OrderLine(later.OrderId, later.CustomerId, date, later.Amount, later.Cost, later.Product)))),
            x => Assert.Equal(Facts(x.Before), Facts(x.All)));

    [Fact]
    public void A_line_without_a_customer_only_tells_when_data_begin_and_what_they_name() =>
        Law.Holds(
            from book in OrderLines.Books.Where(book => book.Lines.Any(line => line.Date < book.AsOf))
            from counter in OrderLines.Line(book.AsOf, withCost: 5, withProduct: 5)
            let known = book.Lines.Where(line => line.Date < book.AsOf).ToList()
            let begin = known.Min(line => line.Date)
            select (Book: book, More: book.With(book.Lines.Append(new OrderLine(
                counter.OrderId,
                null,
                counter.Date < begin ? begin : counter.Date,
                counter.Amount,
                known.Any(line => line.Cost is not null) ? counter.Cost : null,
                known.Any(line => !string.IsNullOrEmpty(line.Product)) ? counter.Product : null)))),
            x => Assert.Equal(Facts(x.Book), Facts(x.More)));

    [Fact]
    public void What_others_buy_changes_no_facts_of_a_customer_but_when_data_begin_and_what_they_name() =>
        Law.Holds(OrderLines.Books, book =>
        {
            var nobodys = book.With(book.Lines.Select(line =>
                line.CustomerId == "ann" ? line : new OrderLine(line.OrderId, null, line.Date, line.Amount, line.Cost, line.Product)));
            if (nobodys.Read().Contains("ann"))
                Assert.Equal(TradeText.Of(book.Read().FactsOf("ann"), book.Scale), TradeText.Of(nobodys.Read().FactsOf("ann"), book.Scale));
        }, shrink: OrderLines.Smaller);

    [Fact]
    public void A_regular_customer_ordered_within_the_trailing_year() =>
        Law.Holds(OrderLines.Books, book =>
        {
            var history = book.Read();
            foreach (var facts in history.CustomerIds.Select(history.FactsOf))
                Assert.Equal(facts.LastOrder >= book.AsOf.PlusYears(-1), facts.Regularity > 0);
        }, shrink: OrderLines.Smaller);

    /// <summary>Two lines of the same sign that make the one: their sum is exact, and so is that of the costs.</summary>
    private static OrderLine[] Halves(OrderLine line, decimal share)
    {
        decimal amount = Math.Round(line.Amount * share, 12), cost = Math.Round((line.Cost ?? 0) * share, 12);
        return
        [
            new(line.OrderId, line.CustomerId, line.Date, amount, line.Cost is null ? null : cost, line.Product),
            new(line.OrderId, line.CustomerId, line.Date, line.Amount - amount, line.Cost is null ? null : line.Cost - cost, line.Product),
        ];
    }

    private static string All(OrderBook book)
    {
        var history = book.Read();
        return history.Lines + " from " + history.DataBegin + Environment.NewLine + Facts(book);
    }

    private static string Facts(OrderBook book)
    {
        var history = book.Read();
        return string.Join(Environment.NewLine, history.CustomerIds.Select(id => id + ": " + TradeText.Of(history.FactsOf(id), book.Scale)));
    }
}

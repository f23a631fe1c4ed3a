using System.Collections.Generic;
using System.Linq;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Generators;

public class OrderLinesTests
{
    private static readonly OrderBook[] Drawn = [.. OrderLines.Books.Sample(800, new Rnd(1, 3), 50)];

    [Fact]
    public void Books_have_0_to_30_lines() =>
        Assert.Equal(Enumerable.Range(0, 31), Drawn.Select(book => book.Lines.Count).Distinct().OrderBy(n => n));

    [Fact]
    public void Dates_of_assessment_cover_the_range_the_ends_of_months_and_29_February()
    {
        var dates = Drawn.Select(book => book.AsOf).ToList();

        Assert.Equal(new LocalDate(1900, 1, 1), dates.Min());
        Assert.Equal(new LocalDate(2199, 12, 31), dates.Max());
        Assert.Contains(dates, date => date is { Month: 2, Day: 29 });
        Assert.InRange(dates.Count(date => date.PlusDays(1).Day == 1), Drawn.Length / 5, Drawn.Length);
        Assert.Equal([0, 1, 2, 3, 4], Drawn.Select(book => book.Scale.Decimals).Distinct().OrderBy(n => n));
    }

    [Fact]
    public void Amounts_and_costs_stay_within_what_sums_can_hold() =>
        Assert.All(Drawn.SelectMany(book => book.Lines), line =>
        {
            Assert.InRange(line.Amount, -OrderLines.MostAmount, OrderLines.MostAmount);
            Assert.InRange(line.Cost ?? 0, -OrderLines.MostAmount, OrderLines.MostAmount);
        });

    [Fact]
    public void Lines_go_to_all_three_counts_and_some_books_know_products_or_costs_on_all_lines_some_or_none()
    {
        Assert.Contains(Drawn, book => book.Read().Lines is { Used: > 0, WithoutCustomer: > 0, OnOrAfterAsOf: > 0 });
        Assert.Contains(Drawn, book => book.Lines.Count > 9 && book.Lines.All(line => line.Cost is null && string.IsNullOrEmpty(line.Product)));
        Assert.Contains(Drawn, book => book.Lines.Count > 9 && book.Lines.All(line => line.Cost is not null && !string.IsNullOrEmpty(line.Product)));
        Assert.Contains(Drawn, book => book.Lines.Any(line => line.Cost is null) && book.Lines.Any(line => line.Cost is not null));
    }

    [Fact]
    public void Every_kind_of_fact_comes_up_known_and_unknown()
    {
        var facts = Drawn.Select(book => (book.Scale, History: book.Read())).Where(x => x.History.Contains("ann")).Select(x => (x.Scale, Facts: x.History.FactsOf("ann"))).ToList();

        foreach (TradePattern pattern in new[] { TradePattern.NoPurchase, TradePattern.New, TradePattern.OneOff, TradePattern.InRhythm, TradePattern.Late, TradePattern.Silent })
            Assert.InRange(facts.Count(x => x.Facts.Pattern == pattern), 10, facts.Count);
        BothWays(facts.Select(x => x.Facts.PriorValue is null).ToList());
        BothWays(facts.Select(x => x.Facts.EarlierValue is null).ToList());
        BothWays(facts.Select(x => x.Facts.Contribution is null).ToList());
        BothWays(facts.Select(x => x.Facts.Products is null).ToList());
        BothWays(facts.Select(x => x.Facts.ReturnRate is null).ToList());
        BothWays(facts.Select(x => x.Facts.Growth(x.Scale) is null).ToList());

        void BothWays(List<bool> unknown) => Assert.InRange(unknown.Count(isUnknown => isUnknown), unknown.Count / 20, unknown.Count * 19 / 20);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Catalogue;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>The articles one customer keeps buying: some from a few categories, more for larger customers. Only these buy machines.</summary>
internal sealed class Basket
{
    private readonly List<Product> _articles;
    private readonly Product _cheapest;

    public Basket(Customer customer, Assortment assortment)
    {
        SplitMix64 chance = customer.Chance(Stream.Basket);
        bool large = customer.AnnualCents >= 30_000_00;
        List<int> categories = [.. Enumerable.Range(0, assortment.Categories.Count - (large ? 0 : 1))];
        chance.Shuffle(categories);
        int breadth = large ? chance.Between(3, 7) : chance.Between(1, 3);
        _articles =
        [
            .. categories.Take(breadth)
                .SelectMany(category => assortment.Categories[category])
                .Where((_, index) => index == 0 || chance.Chance(60)),
        ];
        _cheapest = _articles.MinBy(article => article.ListCents)!;
    }

    /// <summary>An article that fits into the money to be spent, or else the cheapest one.</summary>
    public Product Pick(long targetCents, SplitMix64 chance)
    {
        for (int attempt = 0; attempt < 4; attempt++)
        {
            Product article = chance.Pick(_articles);
            if (article.ListCents <= targetCents)
                return article;
        }

        return _cheapest;
    }

    /// <summary>Lines worth about the target, no article twice.</summary>
    public List<OrderLine> Fill(Customer customer, DateTime time, long targetCents, int lineCount, SplitMix64 chance)
    {
        var lines = new List<OrderLine>(lineCount);
        for (int i = 0; i < lineCount; i++)
        {
            long share = targetCents / lineCount * chance.Between(60, 140) / 100;
            Product article = Pick(share, chance);
            if (lines.Exists(line => ReferenceEquals(line.Product, article)))
                continue;
            long unit = article.NetCents(customer.DiscountPercent);
            lines.Add(new OrderLine(time, article, Rounded(share / unit), unit));
        }

        return lines;
    }

    /// <summary>People order by the box.</summary>
    private static int Rounded(long quantity) => (int)(quantity switch
    {
        < 1 => 1,
        < 20 => quantity,
        < 200 => quantity / 5 * 5,
        _ => Math.Min(quantity / 50 * 50, 100_000),
    });
}

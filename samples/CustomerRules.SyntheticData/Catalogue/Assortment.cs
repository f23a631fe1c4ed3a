using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerRules.SyntheticData.Catalogue;

/// <summary>What the distributor sells: twelve categories of industrial supplies, each with a ladder of articles from cheap to dear.</summary>
internal sealed class Assortment
{
    private const int ArticlesPerCategory = 14;

    private static readonly Category[] Shelves =
    [
        new("FAS", "fasteners", 3, 60),
        new("ABR", "abrasives", 6, 120),
        new("CUT", "cutting tools", 12, 420),
        new("DRL", "drilling", 9, 380),
        new("MEA", "measuring", 18, 1_900),
        new("HYD", "hydraulics", 25, 2_400),
        new("PNE", "pneumatics", 14, 950),
        new("PPE", "protective equipment", 4, 160),
        new("LUB", "lubricants", 8, 640),
        new("WLD", "welding", 15, 3_600),
        new("ELE", "electrical", 5, 720),
        new("MCH", "machines", 480, 26_000),
    ];

    private Assortment(IReadOnlyList<IReadOnlyList<Product>> categories) => Categories = categories;

    /// <summary>The articles of each category, cheapest first.</summary>
    public IReadOnlyList<IReadOnlyList<Product>> Categories { get; }

    public static Assortment Create()
    {
        var chance = SplitMix64.For(Stream.Catalogue, 0);
        return new Assortment([.. Shelves.Select(shelf => Fill(shelf, chance))]);
    }

    private static Product[] Fill(Category shelf, SplitMix64 chance)
    {
        var articles = new Product[ArticlesPerCategory];
        for (int i = 0; i < articles.Length; i++)
        {
            // Squared steps: many cheap articles, few dear ones.
            long span = shelf.Dearest - shelf.Cheapest;
            long list = (shelf.Cheapest * 100L) + (span * 100L * i * i / ((articles.Length - 1) * (articles.Length - 1)));
            list = (list * chance.Between(95, 105) / 100 / 10 * 10) + 9;
            articles[i] = new Product(Code(shelf, i), list, list * chance.Between(56, 72) / 100);
        }

        return articles;
    }

    private static string Code(Category shelf, int index) => string.Create(CultureInfo.InvariantCulture, $"{shelf.Code}-{(index * 10) + 100}");
}

using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>What came out and the figures behind it, one line for each rule.</summary>
internal static partial class FigureTable
{
    public static IRenderable Of(CustomerAssessment customer, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().PadRight(0));
        AddTier(grid, customer, language);
        AddTrade(grid, customer, language);
        AddProfit(grid, customer, language);
        AddSwitchingCost(grid, customer, language);
        AddRelationship(grid, customer, language);
        AddContact(grid, customer, language);
        return grid;
    }

    private static void AddTier(Grid grid, CustomerAssessment customer, Language language) => Add(
        grid,
        Words.Tier.In(language),
        Vocabulary.Of(customer.Tier, language),
        Palette.Of(customer.Tier),
        language,
        [Labelled(Words.TierValue, customer.TierValue is { } value ? Figure.Of(value) : null, language)]);

    private static void AddTrade(Grid grid, CustomerAssessment customer, Language language)
    {
        var trade = customer.Facts.Trade;
        Add(grid, Words.Value.In(language), Or(trade.Value is { } value ? Figure.Of(value) : null, language), Color.Default, language, []);
        Add(
            grid,
            Words.PriorValue.In(language),
            Or(trade.PriorValue is { } prior ? Figure.Of(prior) : null, language),
            Color.Default,
            language,
            [Labelled(Words.Growth, trade.Growth(customer.Row.Scale) is { } growth ? Figure.Of(growth) : null, language)]);
        Add(grid, Words.ReferenceSpend.In(language), Or(trade.ReferenceSpend is { } spend ? Figure.Of(spend) : null, language), Color.Default, language, []);
        Add(
            grid,
            Words.Orders.In(language),
            Vocabulary.Of(trade.Pattern, language),
            Color.Default,
            language,
            [
                Labelled(Words.FirstOrder, trade.FirstOrder is { } first ? Figure.Of(first) : null, language),
                Labelled(Words.LastOrder, trade.LastOrder is { } last ? Figure.Of(last) : null, language),
                trade.Regularity is { } months ? Words.Regularity.With(Figure.Of(months), language) : "",
                trade.Products is { } products ? Words.Products.With(Figure.Of(products), language) : "",
                trade.ReturnRate is { } returned ? $"{Words.ReturnRate.In(language)} {Figure.Of(returned)}" : "",
            ]);
    }

    private static string Labelled(Word label, string? figure, Language language) => $"{label.In(language)} {Or(figure, language)}";

    private static string Or(string? figure, Language language) => figure ?? Words.Unknown.In(language);

    private static void Add(Grid grid, string label, string answer, Color color, Language language, IEnumerable<string> figures)
    {
        string rest = Figure.In(string.Join(Words.Comma.In(language), figures.Where(figure => figure.Length > 0)), language);
        var line = new Paragraph().Append(answer, new Style(color, decoration: Decoration.Bold));
        if (rest.Length > 0)
            line.Append("  " + rest, new Style(Palette.Faint));
        grid.AddRow(new Text(label), line);
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>What each item of evidence adds to bond and commitment.</summary>
internal static class EvidenceTable
{
    private const int BarWidth = 20;

    public static IRenderable Of(Explanation explanation, Language language)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap().RightAligned())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(0));
        grid.AddRow(Faint(Words.Item.In(language)), Faint(Words.Weight.In(language)), Faint(Words.Scaled.In(language)), Text.Empty, Faint(Words.Points.In(language)));

        var relationship = explanation.Assessment.Relationship;
        AddAxis(grid, Words.Bond, relationship.Bond, explanation.Contributions.Where(IsBond), Color.SteelBlue1, language);
        AddAxis(grid, Words.Commitment, relationship.Commitment, explanation.Contributions.Where(item => !IsBond(item)), Color.SpringGreen3, language);
        return grid;
    }

    private static bool IsBond(EvidenceContribution contribution) => contribution.Item <= EvidenceItem.CategoryShare;

    private static void AddAxis(Grid grid, Word name, AxisAssessment axis, IEnumerable<EvidenceContribution> items, Color color, Language language)
    {
        var contributions = items.ToArray();
        foreach (var item in contributions)
            AddItem(grid, item, color, language);

        int weight = contributions.Where(item => item.Value is not null).Sum(item => item.Weight);
        int points = contributions.Sum(item => item.Points);
        var bold = new Style(decoration: Decoration.Bold);
        grid.AddRow(
            new Text(name.In(language), bold),
            new Text(Figure.Of(weight), bold),
            new Text(axis.Score is { } score ? Figure.In(Figure.Of(score), language) : Words.Unknown.In(language), bold),
            Faint(Words.KnownOf100.With(Figure.Of(weight), language)),
            new Text(Points(points), bold));
    }

    private static void AddItem(Grid grid, EvidenceContribution item, Color color, Language language) => grid.AddRow(
        new Text("  " + Vocabulary.Of(item.Item, language)),
        new Text(Figure.Of(item.Weight)),
        item.Value is { } value ? new Text(Figure.In(Figure.Of(value), language)) : Faint(Words.Unknown.In(language)),
        item.Value is { } known ? Bar.OnGround(known.Percent / 100, BarWidth, color) : Faint("?"),
        item.Value is null ? Faint("-") : new Text(Points(item.Points)));

    // Weight x value as points of 100, with all decimals, so that they add up.
    private static string Points(int points) => (points / 10_000m).ToString("0.0000", CultureInfo.InvariantCulture);

    private static Text Faint(string text) => new(text, new Style(Palette.Faint));
}

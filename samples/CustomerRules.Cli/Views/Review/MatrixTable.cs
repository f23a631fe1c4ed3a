using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.Review;

/// <summary>The transition matrix: a row for each tier of the first rating and for the new, a column for each of the second and for the gone; rows and columns add up.</summary>
internal static class MatrixTable
{
    public static Table Of(TransitionMatrix matrix)
    {
        var tiers = TransitionMatrix.Tiers.Where(tier => tier != CustomerTier.Unknown || matrix.First(tier) + matrix.Second(tier) > 0).ToArray();
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey35).AddColumn(new TableColumn("from \\ to"));
        foreach (var name in (string[])[.. tiers.Select(Name), "gone", "total"])
            table.AddColumn(new TableColumn(name).RightAligned());

        table.AddRow(Row(Faint("new"), tiers, tier => Cell(matrix.New(tier), Color.White), Text.Empty, matrix.NewTotal));
        foreach (var from in tiers)
            table.AddRow(Row(new Text(Name(from), new Style(Palette.Of(from))), tiers, to => Cell(matrix.Count(from, to), Colour(from, to)), Cell(matrix.Gone(from), Color.IndianRed1), matrix.First(from)));
        table.AddRow(Row(Faint("total"), tiers, tier => Total(matrix.Second(tier)), Total(matrix.GoneTotal), matrix.SecondTotal + matrix.GoneTotal));
        return table;
    }

    private static IEnumerable<IRenderable> Row(IRenderable name, CustomerTier[] tiers, Func<CustomerTier, IRenderable> cell, IRenderable gone, int total) =>
        [name, .. tiers.Select(cell), gone, Total(total)];

    private static string Name(CustomerTier tier) => tier == CustomerTier.Unknown ? "unknown" : tier.ToString();

    // Better is green, worse is red, staying is quiet.
    private static Color Colour(CustomerTier from, CustomerTier to) => (from, to) switch
    {
        (CustomerTier.Unknown, _) or (_, CustomerTier.Unknown) => Color.White,
        _ when to < from => Color.SpringGreen3,
        _ when to > from => Color.IndianRed1,
        _ => Color.Grey62,
    };

    private static Text Cell(int count, Color color) => count == 0 ? new Text("·", new Style(Color.Grey35)) : new Text(Figure.Of(count), new Style(color));

    private static Text Total(int count) => new(Figure.Of(count), new Style(decoration: Decoration.Bold));

    private static Text Faint(string text) => new(text, new Style(Palette.Faint));
}

using System;
using CustomerRules.BackTests;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>How well each order of classes foretells each outcome (AUC), and how many ratings changed from one date to the next.</summary>
internal static class ForesightTable
{
    public static IRenderable Of(BackTestReport report)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42) };
        table.AddColumn(new TableColumn("AUC").NoWrap().PadLeft(1).PadRight(1));
        foreach (var heading in (string[])["Reordered", "Grew", "Left", "Compared", "Changed", "Rate", "Back"])
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap().PadLeft(0).PadRight(heading is "Left" or "Rate" ? 1 : 0));
        Add(table, "trade pattern", report.ByPattern);
        Add(table, "tier", report.ByTier);
        Add(table, "tier kept", report.ByKeptTier);
        return table;
    }

    private static void Add<TClass>(Table table, string name, BackTestTable<TClass> rated)
        where TClass : struct, Enum
        => table.AddRow(
            new Text(name),
            Auc(rated, BackTestOutcome.Reordered),
            Auc(rated, BackTestOutcome.Grew),
            Auc(rated, BackTestOutcome.Left),
            new Text(Figure.Of(rated.Flips.Compared)),
            new Text(Figure.Of(rated.Flips.Flipped)),
            new Text(rated.Flips.Rate is { } rate ? Figure.Of(rate) : "-"),
            new Text(Figure.Of(rated.Flips.FlippedBack)));

    private static Text Auc<TClass>(BackTestTable<TClass> rated, BackTestOutcome outcome)
        where TClass : struct, Enum
        => new(rated.AucOf(outcome).Value is { } value ? Figure.Of(value) : "unknown");
}

using System;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Reasons;
using CustomerRules.Trade;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>The reorder rate of each pattern as a bar that is full at 100 %.</summary>
internal static class ReorderBars
{
    // What the names and the figures take.
    private const int OtherColumns = 30;
    private const int WidestBar = 60;

    public static IRenderable Of(BackTestTable<TradePattern> table, int width)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(1, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadRight(0));
        foreach (var row in table.Rows.Where(row => row.Counts.Rated > 0))
            Add(grid, Vocabulary.Of(row.Class, Language.English), row.Counts, Math.Clamp(width - OtherColumns, 10, WidestBar), Color.SteelBlue1);
        Add(grid, "everybody", table.Total, Math.Clamp(width - OtherColumns, 10, WidestBar), Palette.Faint);
        return grid;
    }

    private static void Add(Grid grid, string name, BackTestCounts counts, int width, Color color)
    {
        var rate = counts.RateOf(BackTestOutcome.Reordered);
        grid.AddRow(
            new Text(name),
            Bar.OnGround((rate?.Percent ?? 0) / 100, width, color),
            new Text(rate is { } known ? Figure.Of(known) : "-"));
    }
}

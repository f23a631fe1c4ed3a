using CustomerRules.Cli.BackTests;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>Where every order line went.</summary>
internal static class LineSummary
{
    public static IRenderable Of(BackTestReplay replay)
    {
        var lines = replay.Report.Lines;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned().NoWrap());
        grid.AddRow(new Text("Order lines", new Style(decoration: Decoration.Bold)), new Text(Figure.Of(lines.Total), new Style(decoration: Decoration.Bold)));
        Part(grid, "used", lines.Used);
        Part(grid, "without a customer", lines.WithoutCustomer - replay.ExcludedProducts);
        Part(grid, "after the last window", lines.AfterLastWindow);
        Part(grid, "of excluded products", replay.ExcludedProducts);
        return grid;
    }

    private static void Part(Grid grid, string name, long count) => grid.AddRow("  " + name, Figure.Of(count));
}

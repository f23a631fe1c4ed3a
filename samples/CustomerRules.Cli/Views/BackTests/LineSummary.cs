using CustomerRules.Cli.BackTests;
using Spectre.Console;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>Where every order line went.</summary>
internal static class LineSummary
{
    public static void Write(IAnsiConsole console, BackTestReplay replay)
    {
        var lines = replay.Report.Lines;
        var grid = new SummaryGrid();
        grid.Head("Order lines", lines.Total);
        grid.Part("used", lines.Used);
        grid.Part("without a customer", lines.WithoutCustomer - replay.ExcludedProducts);
        grid.Part("after the last window", lines.AfterLastWindow);
        grid.Part("of excluded products", replay.ExcludedProducts);
        grid.Write(console);
    }
}

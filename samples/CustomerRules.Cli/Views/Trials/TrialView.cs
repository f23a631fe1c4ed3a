using System;
using System.Globalization;
using CustomerRules.Bulk;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Trials;
using CustomerRules.Tiers;
using Spectre.Console;

namespace CustomerRules.Cli.Views.Trials;

/// <summary>What a trial of speed says: what it is made of before, how fast it went and what came out afterwards.</summary>
internal static class TrialView
{
    /// <summary>Says what is about to be made, and that it fits.</summary>
    public static void WriteStart(IAnsiConsole console, CustomerBase customers, int rows, TrialMemory memory)
    {
        console.WriteLine($"{Figure.Of(rows)} synthetic rows: the {Figure.Of(customers.Customers.Count)} customers again and again, varied.");
        console.WriteLine("They try the machine and say nothing of the customers; no file is written.");
        console.WriteLine($"They need {Figure.Memory(memory.Needed)} of memory; {Figure.Memory(memory.Free)} are free.");
        console.WriteLine();
    }

    /// <summary>Says what came out.</summary>
    public static void Write(IAnsiConsole console, CustomerBase customers, Timed<TierBoundaries> boundaries, Timed<BulkSummary> summary)
    {
        var grid = new SummaryGrid();
        grid.AddInputs(customers);
        grid.Head("Customers", customers.Customers.Count);
        ScoreSummary.Add(grid, "Synthetic rows", boundaries.Result, summary.Result);
        grid.Head("Invalid rows", summary.Result.InvalidRows);
        grid.Write(console);
        console.WriteLine();
        console.Write(Speed(boundaries, summary));
        console.WriteLine($"Median of {Timed<BulkSummary>.Passes} passes, {BulkAssessor.FastestKernel.ToString().ToLowerInvariant()} kernel, {Cores(Environment.ProcessorCount)}.");
    }

    private static string Cores(int count) => count == 1 ? "1 core" : Figure.Of(count) + " cores";

    private static Grid Speed(Timed<TierBoundaries> boundaries, Timed<BulkSummary> summary)
    {
        long rows = summary.Result.Rows;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap());
        for (int i = 0; i < 3; i++)
            grid.AddColumn(new GridColumn().RightAligned().NoWrap());
        AddRow("Speed", "seconds", "rows per second", "GB/s over columns", Decoration.Bold);
        AddTime("boundaries found", boundaries.Time, sizeof(long));
        AddTime("rows judged", summary.Time, SyntheticRows.BytesPerRow + AnswerTable.BytesPerRow);
        return grid;

        void AddTime(string what, TimeSpan time, int bytesPerRow) => AddRow(
            "  " + what,
            time.TotalSeconds.ToString("0.000000", CultureInfo.InvariantCulture),
            Figure.Of((long)(rows / time.TotalSeconds)),
            (rows * (double)bytesPerRow / time.TotalSeconds / 1e9).ToString("0.0", CultureInfo.InvariantCulture));

        void AddRow(string name, string first, string second, string third, Decoration decoration = Decoration.None)
        {
            var style = new Style(decoration: decoration);
            grid.AddRow(new Text(name, style), new Text(first, style), new Text(second, style), new Text(third, style));
        }
    }
}

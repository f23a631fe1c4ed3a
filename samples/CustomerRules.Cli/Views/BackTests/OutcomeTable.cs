using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.BackTests;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>What became of the ratings, class by class: how many and what part, and how many times the part of everybody (lift).</summary>
internal static class OutcomeTable
{
    // With less room, counts and lifts stand for who reordered alone.
    private const int FullWidth = 96;

    private static readonly (BackTestOutcome Outcome, string Name)[] Outcomes =
        [(BackTestOutcome.Reordered, "Reordered"), (BackTestOutcome.Grew, "Grew"), (BackTestOutcome.Left, "Left")];

    public static IRenderable Of<TClass>(string heading, BackTestTable<TClass> rated, Func<TClass, string> name, Func<TClass, Color> color, int width)
        where TClass : struct, Enum
    {
        bool isFull = width >= FullWidth;
        var table = new Table { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey42), ShowFooters = true };
        table.AddColumn(new TableColumn(heading) { Footer = new Text("all") }.NoWrap().PadLeft(1).PadRight(1));
        Number(table, "Rated", Figure.Of(rated.Total.Rated));
        foreach (var (outcome, title) in Outcomes)
            AddColumns(table, title, rated.Total, outcome, isFull);
        Number(table, "Active", Figure.Of(rated.Total.Active));
        foreach (var row in rated.Rows.Where(row => row.Counts.Rated > 0))
            table.AddRow([new Text(name(row.Class), new Style(color(row.Class))), .. Figures(row, isFull).Select(figure => new Text(figure))]);
        return table;
    }

    private static void AddColumns(Table table, string title, BackTestCounts total, BackTestOutcome outcome, bool isFull)
    {
        bool isWide = isFull || outcome == BackTestOutcome.Reordered;
        if (isWide)
            Number(table, title, Figure.Of(total.CountOf(outcome)));
        Number(table, isWide ? "Rate" : title, Rate(total, outcome), endsGroup: !isWide);
        if (isWide)
            Number(table, "Lift", "", endsGroup: true);
    }

    private static IEnumerable<string> Figures<TClass>(BackTestRow<TClass> row, bool isFull)
        where TClass : struct, Enum
    {
        yield return Figure.Of(row.Counts.Rated);
        foreach (var (outcome, _) in Outcomes)
        {
            bool isWide = isFull || outcome == BackTestOutcome.Reordered;
            if (isWide)
                yield return Figure.Of(row.Counts.CountOf(outcome));
            yield return Rate(row.Counts, outcome);
            if (isWide)
                yield return row.LiftOf(outcome) is { } lift ? Figure.Times(lift) : "-";
        }

        yield return Figure.Of(row.Counts.Active);
    }

    private static string Rate(BackTestCounts counts, BackTestOutcome outcome) => counts.RateOf(outcome) is { } rate ? Figure.Of(rate) : "-";

    private static void Number(Table table, string heading, string footer, bool endsGroup = false) =>
        table.AddColumn(new TableColumn(heading) { Footer = new Text(footer) }.RightAligned().NoWrap().PadLeft(0).PadRight(endsGroup ? 1 : 0));
}

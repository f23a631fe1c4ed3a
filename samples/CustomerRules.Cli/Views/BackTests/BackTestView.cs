using System.Linq;
using CustomerRules.Cli.BackTests;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Spectre.Console;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>What <c>backtest</c> says: the tables, how well each foretells, and where every line went.</summary>
internal static class BackTestView
{
    public static void Write(IAnsiConsole console, BackTestReplay replay, string? output)
    {
        var report = replay.Report;
        WriteHead(console, replay);

        SectionTitle.Write(console, "By trade pattern", "the part of each pattern that reordered");
        console.WriteLine();
        console.Write(ReorderBars.Of(report.ByPattern, console.Profile.Width));
        console.Write(OutcomeTable.Of("Pattern", report.ByPattern, Name, _ => Color.Default, console.Profile.Width));

        Note(console, $"Left: of the active, who had ordered in the {Figure.Days(report.Schedule.HorizonDays)} before. Lift: so many times everybody's rate.");

        SectionTitle.Write(console, "By tier", "raw tiers, by boundaries of each date");
        console.Write(OutcomeTable.Of("Tier", report.ByTier, Name, Palette.Of, console.Profile.Width));

        SectionTitle.Write(console, "How well they foretell, and how restless they are", "50 % is chance");
        console.Write(ForesightTable.Of(report));
        Note(console, "Changed: another class at the next date; back: the first one again at the date after that.");
        Note(console, "Tier kept: by the movement rules, with margins and dwell, in place of the raw tier.");

        SectionTitle.Write(console, "Does the trade pattern foretell?", "by who reordered");
        console.WriteLine();
        console.WriteLine(Verdict.Of(report));
        console.WriteLine();
        LineSummary.Write(console, replay);
        if (output is not null)
            console.WriteLine($"Written to {output}");
    }

    private static void WriteHead(IAnsiConsole console, BackTestReplay replay)
    {
        var report = replay.Report;
        string dates = string.Join(", ", report.Periods.Select(period => Figure.Of(period.Date)));
        string horizon = Figure.Days(report.Schedule.HorizonDays);
        console.WriteLine();
        console.WriteLine($"{report.RuleBookName} {report.RuleBookVersion} rated everybody by the lines before {dates}, and looked {horizon} ahead each time.");
        if (report.CensoredDates.Count > 0)
            console.WriteLine($"Left out, as the data do not cover {horizon} before and after: {string.Join(", ", report.CensoredDates.Select(Figure.Of))}.");
    }

    private static string Name(TradePattern pattern) => Vocabulary.Of(pattern, Language.English);

    private static string Name(CustomerTier tier) => Vocabulary.Of(tier, Language.English);

    private static void Note(IAnsiConsole console, string text) => console.Write(new Padder(new Text(text, new Style(Palette.Faint)), new Padding(1, 0, 0, 0)));
}

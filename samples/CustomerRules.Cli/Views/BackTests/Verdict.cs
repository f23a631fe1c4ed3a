using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Trade;

namespace CustomerRules.Cli.Views.BackTests;

/// <summary>Whether the trade pattern foretells who reorders, in one plain sentence.</summary>
internal static class Verdict
{
    // Of a customer that reordered and one that did not, in how many of 100 pairs must the pattern put the first in front? Half is chance.
    private static readonly Proportion Clearly = Proportion.FromPercent(60);
    private static readonly Proportion Faintly = Proportion.FromPercent(52);
    private static readonly Proportion Backwards = Proportion.FromPercent(48);

    public static string Of(BackTestReport report)
    {
        if (report.ByPattern.AucOf(BackTestOutcome.Reordered).Value is not { } auc)
            return "It cannot be told: everybody reordered or nobody did.";

        int dates = report.Periods.Count(period => period.ByPattern.AucOf(BackTestOutcome.Reordered).Value is { } value && value > Proportion.FromPercent(50));
        return $"{Answer(auc)}: of a customer that reordered and one that did not, it put the first in front in {Figure.Of(auc)} of pairs (50 % is chance), "
            + $"better than chance on {Figure.Of(dates)} of {Figure.Of(report.Periods.Count)} dates; reordered: {Extremes(report.ByPattern)}.";
    }

    private static string Answer(Proportion auc) => auc >= Clearly ? "Yes, the trade pattern foretells who reorders"
        : auc >= Faintly ? "Only faintly does the trade pattern foretell who reorders"
        : auc > Backwards ? "No, the trade pattern does not foretell who reorders"
        : "No, the trade pattern points the wrong way";

    private static string Extremes(BackTestTable<TradePattern> table)
    {
        var rows = table.Rows.Where(row => row.Counts.Rated > 0).ToArray();
        return string.Join(", ", rows.Where((_, i) => i == 0 || i == rows.Length - 1).Select(row =>
            $"{Vocabulary.Of(row.Class, Language.English)} {Figure.Of(row.Counts.RateOf(BackTestOutcome.Reordered)!.Value)}"));
    }
}

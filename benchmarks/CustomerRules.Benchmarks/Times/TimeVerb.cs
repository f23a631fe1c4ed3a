using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CustomerRules.Benchmarks.Columns;
using CustomerRules.Bulk;
using CustomerRules.Synthetic;

namespace CustomerRules.Benchmarks.Times;

/// <summary>Times the complete work, on all cores: from columns to boundaries, tables and answers; prints the milliseconds of each run. For other engines to compare with.</summary>
internal static class TimeVerb
{
    private const int MostRows = 100_000_000;
    private const int LeastRuns = 9;

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(3);

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = Arguments.Parse(arguments, ["--rows", "--runs"], []);
        var rows = options.Number("--rows", 1, MostRows, 4_000_000);
        var times = new double[options.Number("--runs", LeastRuns, 999, LeastRuns)];
        var facts = SyntheticColumns.Of(rows).Facts;
        var answers = ColumnSet.AllAnswers(rows, withContributions: false);

        // Until the runtime has compiled everything for good; it does so in the background.
        var started = Stopwatch.GetTimestamp();
        do
            FindAndAssess(facts, answers);
        while (Stopwatch.GetElapsedTime(started) < LeastWarmUp);

        for (var run = 0; run < times.Length; run++)
            times[run] = FindAndAssess(facts, answers);
        Console.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{{\"rows\":{0},\"cores\":{1},\"times\":[{2}]}}",
            rows,
            Environment.ProcessorCount,
            string.Join(",", times.Select(time => time.ToString("0.000", CultureInfo.InvariantCulture)))));
        return 0;
    }

    private static double FindAndAssess(CustomerColumns facts, AssessmentColumns answers)
    {
        var book = RuleBook.Standard;
        var started = Stopwatch.GetTimestamp();
        var boundaries = book.Tiers.FindBoundaries(facts.TierValue);
        new BulkAssessor(book, boundaries, SyntheticColumns.AsOf).Assess(facts, answers);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}

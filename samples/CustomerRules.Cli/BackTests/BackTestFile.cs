using System;
using System.Globalization;
using System.IO;
using CsvHelper;
using CustomerRules.BackTests;

namespace CustomerRules.Cli.BackTests;

/// <summary>The back-test as CSV, one line for each class and one for all: UTF-8 without a byte order mark, LF. What is unknown is empty; lifts are percentages too.</summary>
internal sealed class BackTestFile : IDisposable
{
    private static readonly BackTestOutcome[] Outcomes = [BackTestOutcome.Reordered, BackTestOutcome.Grew, BackTestOutcome.Left];

    private static readonly string[] Columns =
    [
        "by", "class", "rated", "active",
        "reordered", "reordered_rate", "reordered_lift", "reordered_auc",
        "grew", "grew_rate", "grew_lift", "grew_auc",
        "left", "left_rate", "left_lift", "left_auc",
        "compared", "flipped", "flipped_back",
    ];

    private readonly CsvWriter _csv;

    private BackTestFile(Stream stream) => _csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);

    /// <summary>Writes the three tables below each other.</summary>
    public static void Write(Stream stream, BackTestReport report)
    {
        using var file = new BackTestFile(stream);
        file._csv.WriteHeader(Columns);
        file.Write("trade_pattern", report.ByPattern);
        file.Write("tier", report.ByTier);
        file.Write("kept_tier", report.ByKeptTier);
    }

    public void Dispose() => _csv.Dispose();

    private void Write<TClass>(string by, BackTestTable<TClass> table)
        where TClass : struct, Enum
    {
        foreach (var row in table.Rows)
            Write(by, row.Class.ToString(), row.Counts, row.Flips, outcome => row.LiftOf(outcome)?.Percent, _ => null);
        Write(by, "all", table.Total, table.Flips, _ => null, outcome => table.AucOf(outcome).Value?.Percent);
    }

    private void Write(string by, string name, BackTestCounts counts, BackTestFlips flips, Func<BackTestOutcome, decimal?> lift, Func<BackTestOutcome, decimal?> auc)
    {
        _csv.WriteField(by);
        _csv.WriteField(name);
        WriteCount(counts.Rated);
        WriteCount(counts.Active);
        foreach (var outcome in Outcomes)
        {
            WriteCount(counts.CountOf(outcome));
            WritePercent(counts.RateOf(outcome)?.Percent);
            WritePercent(lift(outcome));
            WritePercent(auc(outcome));
        }

        WriteCount(flips.Compared);
        WriteCount(flips.Flipped);
        WriteCount(flips.FlippedBack);
        _csv.EndRecord();
    }

    private void WriteCount(long count) => _csv.WriteField(count.ToString(CultureInfo.InvariantCulture));

    private void WritePercent(decimal? percent) => _csv.WriteField(percent?.ToString("0.00", CultureInfo.InvariantCulture) ?? "");
}

using System;
using System.Collections.Generic;
using System.IO;
using CustomerRules.Benchmarks.Columns;
using CustomerRules.Bulk;
using CustomerRules.Synthetic;

namespace CustomerRules.Benchmarks.Export;

/// <summary>Writes facts, boundaries and answers for other engines: one little-endian file a column, and a manifest that says what they hold.</summary>
internal static class ExportVerb
{
    public const int MostRows = 100_000_000;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = Arguments.Parse(arguments, ["--rows", "--out"], []);
        var rows = options.Number("--rows", 1, MostRows, 0);
        if (rows == 0)
            throw new FormatException("--rows is missing.");
        var folder = options.Text("--out");

        var book = RuleBook.Standard;
        var facts = SyntheticColumns.Of(rows).Facts;
        var boundaries = book.Tiers.FindBoundaries(facts.TierValue);
        var answers = ColumnSet.AllAnswers(rows, withContributions: true);
        var summary = new BulkAssessor(book, boundaries, SyntheticColumns.AsOf).Assess(facts, answers);
        var calendar = CalendarTable.Of(book.FollowUps, facts, SyntheticColumns.AsOf);

        var manifest = new Manifest(book, boundaries, summary, calendar)
        {
            Facts = Write(ColumnSet.Of(facts), folder, "facts"),
            Answers = Write(ColumnSet.Of(answers), folder, "answers"),
            Calendar = Write(calendar.Columns, folder, "calendar"),
        };
        var path = Path.Combine(folder, "manifest.json");
        File.WriteAllText(path, manifest.ToJson());
        Console.Error.WriteLine(FormattableString.Invariant($"{rows:#,0} rows, {summary.InvalidRows:#,0} of them invalid: {path}"));
        return 0;
    }

    private static List<ManifestColumn> Write(IReadOnlyList<IColumn> columns, string folder, string part)
    {
        Directory.CreateDirectory(Path.Combine(folder, part));
        var written = new List<ManifestColumn>();
        foreach (var column in columns)
        {
            var file = part + "/" + column.Name + "." + column.Type + ".bin";
            using (var stream = File.Create(Path.Combine(folder, file)))
                column.CopyTo(stream);
            written.Add(new(column, file));
        }

        return written;
    }
}

using System;
using System.Globalization;
using CustomerRules.Bulk;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>The ratio report: the bulk path against other ways of doing as much, timed in turn within one process.</summary>
internal static class RatioVerb
{
    public const int LeastRuns = 9;
    private const int MostRows = 100_000_000;

    private static readonly BulkOptions OneThread = new(degreeOfParallelism: 1);

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = Arguments.Parse(arguments, ["--rows", "--runs"], ["--contributions"]);
        var rows = options.Number("--rows", 1_000, MostRows, 4_000_000);
        var duel = new Duel(options.Number("--runs", LeastRuns, 999, LeastRuns));
        var withContributions = options.Has("--contributions");

        Note($"{rows:#,0} rows, {Environment.ProcessorCount} cores, .NET {Environment.Version}, vectors of {System.Numerics.Vector<byte>.Count * 8} bits");
        var trial = new Trial(rows, withContributions);
        Note($"{trial.BytesPerRow} bytes a row, in and out; boundaries {trial.Boundaries}");
        if (trial.Problem() is { } problem)
        {
            Console.Error.WriteLine(problem);
            return 1;
        }

        Note($"one call allocates {trial.AllocatedByOneCall():#,0} bytes; at most 65,536 are allowed");
        var floor = new Floor(trial);
        duel.HowManyTimesTheirTime("floor_all_cores", () => trial.Assess(BulkOptions.Standard), () => floor.Run(degree: null));
        duel.HowManyTimesTheirTime("floor_one_thread", () => trial.Assess(OneThread), () => floor.Run(degree: 1));
        duel.HowManyTimesFaster("scaling", () => trial.Assess(BulkOptions.Standard), () => trial.Assess(OneThread));
        return CompareBoundaries(trial, duel) && CompareObjects(trial, duel) && CompareTenfold(trial, duel, withContributions) ? 0 : 1;
    }

    private static bool CompareBoundaries(Trial trial, Duel duel)
    {
        var values = trial.Facts.TierValue;
        var sorted = new SortedBoundaries(values, trial.Book.Tiers);
        TierBoundaries? ours = null, theirs = null;
        duel.HowManyTimesFaster(
            "sort_boundaries", () => ours = trial.Book.Tiers.FindBoundaries(values, degreeOfParallelism: 1), () => theirs = sorted.Find());
        return Agree("sort_boundaries", Equals(ours, theirs));
    }

    private static bool CompareObjects(Trial trial, Duel duel)
    {
        var objects = new ObjectQuery(trial);
        duel.HowManyTimesFaster("linq_objects", trial.FindAndAssess, objects.FindAndAssess);
        return Agree("linq_objects", objects.Equals(trial));
    }

    private static bool CompareTenfold(Trial trial, Duel duel, bool withContributions)
    {
        var rows = 10L * trial.Facts.Rows;
        var needed = rows * trial.BytesPerRow * 5 / 4;
        GC.Collect();
        var available = AvailableMemory.InBytes();
        if (rows > MostRows * 10L || needed > available)
        {
            Note($"ten_times_rows is left out: {rows:#,0} rows need {needed >> 20:#,0} MiB, and {available >> 20:#,0} MiB are available");
            return true;
        }

        Note($"making {rows:#,0} rows");
        var tenfold = new Trial((int)rows, withContributions);
        duel.HowManyTimesTheirTime("ten_times_rows", tenfold.FindAndAssess, trial.FindAndAssess);
        return true;
    }

    private static bool Agree(string name, bool doAgree)
    {
        if (!doAgree)
            Console.Error.WriteLine(name + ": the answers are not the same.");
        return doAgree;
    }

    private static void Note(FormattableString text) => Console.Error.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

using System;
using BenchmarkDotNet.Running;
using CustomerRules.Benchmarks.Export;
using CustomerRules.Benchmarks.Ratios;
using CustomerRules.Benchmarks.Times;

namespace CustomerRules.Benchmarks;

internal static class Program
{
    private const string Usage = """
        ratios [--rows N] [--runs N] [--contributions]   how fast the bulk path is against other ways, one JSON object a line; N is 4,000,000 rows and 9 runs by default
        export --rows N --out FOLDER                     the rows, the boundaries and all answers as binary files, one a column, with manifest.json
        time [--rows N] [--runs N]                       the median time of boundaries and all answers on all cores, as a JSON object
        anything else                                    BenchmarkDotNet, such as --filter '*Bulk*'
        """;

    private static int Main(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["ratios", ..]:
                    return RatioVerb.Run(args.AsSpan(1));
                case ["export", ..]:
                    return ExportVerb.Run(args.AsSpan(1));
                case ["time", ..]:
                    return TimeVerb.Run(args.AsSpan(1));
                default:
                    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                    return 0;
            }
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine(e.Message);
            Console.Error.WriteLine(Usage);
            return 2;
        }
    }
}

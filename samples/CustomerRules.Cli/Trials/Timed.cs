using System;
using System.Diagnostics;
using System.Linq;

namespace CustomerRules.Cli.Trials;

/// <summary>What came out, and how long it took.</summary>
internal sealed record Timed<T>(T Result, TimeSpan Time)
{
    /// <summary>How many passes count.</summary>
    public const int Passes = 5;

    // Until then the runtime is still compiling better code for what it sees running.
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan OneTick = new(1); // less than that is not measured, and one divides by it

    /// <summary>Does the work a few times: first to warm up, then five times, of which the median counts.</summary>
    /// <param name="work">One pass, which reports how much of it is done, 0 to 1.</param>
    /// <param name="report">Told how much of everything is done, 0 to 1.</param>
    public static Timed<T> Of(Func<Action<double>, T> work, Action<double> report)
    {
        var warming = Stopwatch.StartNew();
        var result = work(Part(0));
        while (warming.Elapsed < WarmUp)
            result = work(_ => { });

        var times = new TimeSpan[Passes];
        for (int pass = 0; pass < Passes; pass++)
        {
            var clock = Stopwatch.StartNew();
            result = work(Part(pass + 1));
            times[pass] = clock.Elapsed;
            Part(pass + 1)(1);
        }

        return new Timed<T>(result, Median(times));

        static TimeSpan Median(TimeSpan[] times) => times.Order().ElementAt(Passes / 2) is var median && median > OneTick ? median : OneTick;

        Action<double> Part(int part) => fraction => report((part + fraction) / (Passes + 1));
    }
}

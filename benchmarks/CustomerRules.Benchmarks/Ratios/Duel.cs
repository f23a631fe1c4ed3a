using System;
using System.Diagnostics;
using System.Globalization;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>Times two ways in turn and prints the ratio of their medians.</summary>
internal sealed class Duel(int runs)
{
    private const int WarmUps = 3;

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Prints ours / theirs: smaller is better.</summary>
    public void HowManyTimesTheirTime(string name, Action ours, Action theirs)
    {
        var (our, their) = Time(name, ours, theirs);
        Print(name, our / their, our, their);
    }

    /// <summary>Prints theirs / ours: greater is better.</summary>
    public void HowManyTimesFaster(string name, Action ours, Action theirs)
    {
        var (our, their) = Time(name, ours, theirs);
        Print(name, their / our, our, their);
    }

    private (double Ours, double Theirs) Time(string name, Action ours, Action theirs)
    {
        // Until the runtime has compiled both for good; it does so in the background.
        var started = Stopwatch.GetTimestamp();
        for (var warmUp = 0; warmUp < WarmUps || Stopwatch.GetElapsedTime(started) < LeastWarmUp; warmUp++)
        {
            ours();
            theirs();
        }

        var (our, their) = (new double[runs], new double[runs]);
        for (var run = 0; run < runs; run++)
        {
            our[run] = Milliseconds(ours);
            their[run] = Milliseconds(theirs);
            Console.Error.Write(string.Format(CultureInfo.InvariantCulture, "\r{0}: run {1} of {2}", name, run + 1, runs));
        }

        Array.Sort(our);
        Array.Sort(their);
        Console.Error.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "\r{0}: ours {1:0.0} to {2:0.0} ms, theirs {3:0.0} to {4:0.0} ms", name, our[0], our[^1], their[0], their[^1]));
        return (Median(our), Median(their));
    }

    private static double Milliseconds(Action way)
    {
        var started = Stopwatch.GetTimestamp();
        way();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(double[] ascending) =>
        (ascending[(ascending.Length - 1) / 2] + ascending[ascending.Length / 2]) / 2;

    private static void Print(string name, double ratio, double ours, double theirs) => Console.WriteLine(string.Format(
        CultureInfo.InvariantCulture, "{{\"name\":\"{0}\",\"ratio\":{1:0.000},\"ours_ms\":{2:0.000},\"theirs_ms\":{3:0.000}}}", name, ratio, ours, theirs));
}

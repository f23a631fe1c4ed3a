using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Laws;

/// <summary>
/// Holds a law over generated values. Runs are reproducible: the seed comes from the name of the calling test, unless the
/// environment variable <c>CUSTOMERRULES_SEED</c> gives another (see <see cref="LawSeed"/>). A broken law fails the test with
/// the smallest counter-example found and says how to replay it.
/// </summary>
/// <example><code>
/// [Fact]
/// public void A_higher_value_never_gets_a_lower_tier() =>
///     Law.Holds(Boundaries.Any.Zip(Amounts.Pair), ((TierBoundaries b, (long Low, long High) v) x) => ...);
/// </code></example>
internal static class Law
{
    /// <summary>How many values a law is tried on unless it asks for another number.</summary>
    internal const int DefaultRuns = 300;

    /// <summary>The law returns whether it holds.</summary>
    internal static void Holds<T>(Gen<T> gen, Func<T, bool> law, int runs = DefaultRuns, Func<T, IEnumerable<T>>? shrink = null,
        [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Holds(Arbitrary(gen, shrink), law, runs, test, file);

    /// <summary>The law uses xunit's asserts and returns normally when it holds.</summary>
    internal static void Holds<T>(Gen<T> gen, Action<T> law, int runs = DefaultRuns, Func<T, IEnumerable<T>>? shrink = null,
        [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Holds(Arbitrary(gen, shrink), law, runs, test, file);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int, Func{T, IEnumerable{T}}, string, string)"/>
    internal static void Holds<T>(Arbitrary<T> values, Func<T, bool> law, int runs = DefaultRuns,
        [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Check(Prop.ForAll(values, law), runs, LawSeed.For(test, file), test);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int, Func{T, IEnumerable{T}}, string, string)"/>
    internal static void Holds<T>(Arbitrary<T> values, Action<T> law, int runs = DefaultRuns,
        [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Check(Prop.ForAll(values, law), runs, LawSeed.For(test, file), test);

    /// <summary>Any FsCheck property (classified, labelled, conditional) under a seed of the caller's choice.</summary>
    internal static void Check(Property property, int runs, LawSeed seed, string test) =>
        property.Check(Config.Default.WithMaxTest(runs).WithName(test).WithReplay(seed.ToReplay()).WithRunner(new LawRunner()));

    private static Arbitrary<T> Arbitrary<T>(Gen<T> gen, Func<T, IEnumerable<T>>? shrink) =>
        shrink is null ? Arb.From(gen) : Arb.From(gen, shrink);
}

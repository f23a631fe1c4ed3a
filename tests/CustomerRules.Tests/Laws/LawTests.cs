using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Sdk;

namespace CustomerRules.Tests.Laws;

/// <summary>The runner itself: a law that is broken must be seen, shrunk and replayable.</summary>
public class LawTests
{
    private static readonly Gen<int> Numbers = Gen.Choose(0, 1_000_000);

    [Fact]
    public void A_true_law_holds_as_a_predicate() => Law.Holds(Numbers, n => n >= 0);

    [Fact]
    public void A_true_law_holds_as_asserts() => Law.Holds(Numbers, n => Assert.InRange(n, 0, 1_000_000));

    [Fact]
    public void A_broken_predicate_fails_the_test() =>
        Assert.Throws<XunitException>(() => Law.Holds(Numbers, n => n < 0));

    [Fact]
    public void A_broken_assert_fails_the_test_with_its_message()
    {
        var error = Assert.Throws<XunitException>(() => Law.Holds(Numbers, n => Assert.Equal("left", n < 0 ? "left" : "right")));
        Assert.Contains("right", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_runs_as_often_as_asked()
    {
        var runs = 0;
        Law.Holds(Numbers, _ => { runs++; }, runs: 17);
        Assert.Equal(17, runs);
    }

    [Fact]
    public void A_shrinker_finds_the_smallest_counter_example()
    {
        var smallest = int.MaxValue;
        Assert.Throws<XunitException>(() => Law.Holds(Numbers, Under100, shrink: n => n > 0 ? [n / 2, n - 1] : []));
        Assert.Equal(100, smallest);

        bool Under100(int n)
        {
            smallest = n >= 100 ? Math.Min(n, smallest) : smallest;
            return n < 100;
        }
    }

    [Fact]
    public void The_same_test_draws_the_same_values_each_time()
    {
        Assert.Equal(20, Drawn(new LawSeed(1, 3)).Count);
        Assert.Equal(Drawn(new LawSeed(1, 3)), Drawn(new LawSeed(1, 3)));
        Assert.NotEqual(Drawn(new LawSeed(1, 3)), Drawn(new LawSeed(2, 3)));
    }

    [Fact]
    public void A_failure_names_the_seed_that_replays_it_at_once()
    {
        var failing = new List<int>();
        var error = Assert.Throws<XunitException>(() => Law.Holds(Numbers, n =>
        {
            if (n >= 900_000)
            {
                failing.Add(n);
            }

            return n < 900_000;
        }));

        var replay = error.Message.Split(["CUSTOMERRULES_SEED="], StringSplitOptions.None)[1].Split(' ')[0];
        Assert.Equal([failing[0]], Drawn(LawSeed.Choose(replay, "another test", "Another.cs")));
    }

    private static List<int> Drawn(LawSeed seed)
    {
        var drawn = new List<int>();
        Law.Check(Prop.ForAll(Arb.From(Numbers), (int n) => drawn.Add(n)), 20, seed, "draw");
        return drawn;
    }
}

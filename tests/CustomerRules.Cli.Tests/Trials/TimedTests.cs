using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Tests.Fixtures;
using CustomerRules.Cli.Trials;
using Xunit;

namespace CustomerRules.Cli.Tests.Trials;

public sealed class TimedTests
{
    [Fact]
    public void A_warm_up_and_five_passes_are_told_from_nothing_to_all()
    {
        var told = new List<double>();
        int passes = 0;
        var timed = Timed<int>.Of(
            report =>
            {
                report(0.5);
                Thread.Sleep(100);
                return ++passes;
            },
            told.Add);
        Assert.InRange(passes, 1 + Timed<int>.Passes, 5 + Timed<int>.Passes);
        Assert.Equal(passes, timed.Result);
        Assert.InRange(timed.Time, TimeSpan.FromMilliseconds(90), TimeSpan.FromSeconds(30));
        Assert.Equal(told.Order(), told);
        Assert.Equal(11, told.Count);
        Assert.Equal((0.5 / 6, 1), (told[0], told[^1]));
    }

    [Fact]
    public void What_takes_no_time_takes_a_tick() => Assert.InRange(Timed<int>.Of(_ => 1, _ => { }).Time, new TimeSpan(1), TimeSpan.FromSeconds(1));

    [Fact]
    public void Finding_and_judging_can_be_interrupted()
    {
        var facts = CustomerTable.Of(BundledInputs.Customers, RuleBook.Standard, default);
        var trial = new Trial(RuleBook.Standard, BundledInputs.Customers.AsOf, facts, AnswerTable.Of(facts.Rows));
        var interrupted = new CancellationToken(canceled: true);
        var boundaries = trial.FindBoundaries(_ => { }, default).Result;
        Assert.ThrowsAny<OperationCanceledException>(() => trial.FindBoundaries(_ => { }, interrupted));
        Assert.ThrowsAny<OperationCanceledException>(() => trial.Judge(boundaries, _ => { }, interrupted));
    }
}

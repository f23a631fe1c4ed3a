using System.Collections.Generic;
using CustomerRules.BackTests;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Generators;

/// <summary>A rule book, a schedule and the lines that it is tried on.</summary>
internal sealed class BackTestCase
{
    public BackTestCase(RuleBook rules, BackTestSchedule schedule, IEnumerable<OrderLine> lines) => (Rules, Schedule, Lines) = (rules, schedule, [.. lines]);

    public RuleBook Rules { get; }

    public BackTestSchedule Schedule { get; }

    public IReadOnlyList<OrderLine> Lines { get; }

    public BackTestCase With(IEnumerable<OrderLine> lines) => new(Rules, Schedule, lines);

    public BackTest Read()
    {
        var test = Rules.StartBackTest(Schedule);
        foreach (var line in Lines)
            test.Add(line);
        return test;
    }

    /// <summary>As a counter-example shows it, a line to a line.</summary>
    public override string ToString() => Schedule + " by " + Rules.Tiers.Basis + new OrderBook(Schedule.From, Rules.Scale, Lines);
}

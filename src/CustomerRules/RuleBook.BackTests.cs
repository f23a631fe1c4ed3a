using System;
using CustomerRules.BackTests;
using CustomerRules.Internal.Guards;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>An empty back-test of these rules: give it order lines, and it tells how well the rules would have foretold what the customers then did.</summary>
    /// <param name="schedule">When to rate everybody, and how far to look ahead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    public BackTest StartBackTest(BackTestSchedule schedule) => new(this, Guard.Against.Null(schedule));
}

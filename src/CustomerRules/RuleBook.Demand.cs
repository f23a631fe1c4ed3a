using System;
using CustomerRules.Prospects;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>The demand of a prospect, and whether it may be asked.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31. Facts dated after it are not known to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public DemandAssessment AssessDemand(ProspectFacts facts, LocalDate asOf) => Demand.Assess(facts, asOf);
}

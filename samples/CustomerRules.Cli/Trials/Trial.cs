using System;
using System.Threading;
using CustomerRules.Bulk;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Trials;

/// <summary>Many rows in memory, by which the speed of a machine is tried.</summary>
internal sealed class Trial(RuleBook rules, LocalDate asOf, CustomerColumns facts, AssessmentColumns answers)
{
    /// <summary>The rows.</summary>
    public int Rows => facts.Rows;

    /// <summary>Finds the boundaries of the tiers anew.</summary>
    public Timed<TierBoundaries> FindBoundaries(Action<double> report, CancellationToken interruption) =>
        Timed<TierBoundaries>.Of(_ => rules.Tiers.FindBoundaries(facts.TierValue, asOf, cancellation: interruption), report);

    /// <summary>Judges every row.</summary>
    public Timed<BulkSummary> Judge(TierBoundaries boundaries, Action<double> report, CancellationToken interruption)
    {
        var assessor = new BulkAssessor(rules, boundaries, asOf);
        return Timed<BulkSummary>.Of(part => assessor.Assess(facts, answers, progress: new RowsDone(Rows, part), cancellation: interruption), report);
    }

    private sealed class RowsDone(int rows, Action<double> report) : IProgress<long>
    {
        public void Report(long value) => report((double)value / rows);
    }
}

using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Contest;

/// <summary>Who wins a customer, what advantage a rival needs, and what holding the customer is worth; null is unknown.</summary>
/// <remarks><c>default(ContestAssessment)</c> is unknown throughout, without a reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct ContestAssessment
{
    /// <summary>Whether the customer moves.</summary>
    public ContestOutcome Outcome { get; internal init; }

    /// <summary>How much of the costs is known: where partial, read <see cref="AdvantageNeeded"/> and <see cref="HeldProfit"/> as "at least".</summary>
    public Completeness Completeness { get; internal init; }

    /// <summary>What the rival's advantage must exceed, in the ledger currency: the customer's switching cost + the rival's cost of taking it on, of the known parts; null where the customer's cost is unknown.</summary>
    public decimal? AdvantageNeeded => NeededMinorUnits is { } needed ? Scale.ToAmount(needed) : null;

    /// <summary>
    /// What the customer is worth to its holder at most before the rival wins it, in the ledger currency: customer's switching cost + rival's cost + the holder's own
    /// advantage in quality or cost, which is the rival's with the other sign. Signed and exact: above 0 the most that the holder earns from being the holder; 0 nothing;
    /// below 0 what the holder would have to give up to keep the customer. It is below 0 exactly where the rival's advantage exceeds the known costs.
    /// </summary>
    public decimal? HeldProfit => NeededMinorUnits - AdvantageMinorUnits is { } profit ? Scale.ToAmount(profit) : null;

    /// <summary>Every reason that applies.</summary>
    public ContestReasons Reasons { get; internal init; }

    internal long? AdvantageMinorUnits { get; init; }

    internal long? NeededMinorUnits { get; init; }

    internal long? CustomerCostMinorUnits { get; init; }

    internal long? RivalCostMinorUnits { get; init; }

    internal MoneyScale Scale { get; init; }

    /// <summary>The reasons with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain()
    {
        var figures = this;
        return ContestReasonTexts.Table.Explain(Reasons, (name, text) => text.Money(figures.Figure(name), figures.Scale));
    }

    /// <summary>Invariant text such as <c>Stays, advantage needed 75.00, held-customer profit 5.00</c>.</summary>
    public override string ToString() => string.Concat(
        Outcome.ToString(),
        AdvantageNeeded is { } needed ? ", advantage needed " + AtLeast + Amounts.Format(needed, Scale) : "",
        HeldProfit is { } profit ? ", held-customer profit " + AtLeast + Amounts.Format(profit, Scale) : "");

    private string AtLeast => Completeness == Completeness.Partial ? "at least " : "";

    private decimal? Figure(string name)
    {
        var minorUnits = name switch
        {
            "advantage" => AdvantageMinorUnits,
            "needed" => NeededMinorUnits,
            "customerCost" => CustomerCostMinorUnits,
            "rivalCost" => RivalCostMinorUnits,
            _ => NeededMinorUnits - AdvantageMinorUnits,
        };
        return minorUnits is { } known ? Scale.ToAmount(known) : null;
    }
}

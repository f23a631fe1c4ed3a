using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Populations;

/// <summary>One customer that is worth one kind of decision, with the money at stake and the reasons.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DecisionEntry
{
    private readonly CustomerRow row;
    private readonly RowAssessment assessment;
    private readonly DecisionListPolicy policy;
    private readonly LocalDate? previousDate;

    internal DecisionEntry(
        CustomerFacts facts, in CustomerRow row, in RowAssessment assessment, DecisionListPolicy policy,
        DecisionKind kind, DecisionListReasons reasons, LocalDate? previousDate, LocalDate? barrierFalls)
    {
        this.row = row;
        this.assessment = assessment;
        this.policy = policy;
        this.previousDate = previousDate;
        CustomerId = facts.CustomerId;
        Name = facts.Name;
        Kind = kind;
        Reasons = reasons;
        BarrierFalls = kind == DecisionKind.BarrierAboutToFall ? barrierFalls : null;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>What the customer is called; null where not said.</summary>
    public string? Name { get; }

    /// <summary>What is to be decided about.</summary>
    public DecisionKind Kind { get; }

    /// <summary>Where the customer stands, by its raw tier.</summary>
    public CustomerPosition Position => new(assessment.Tier, assessment.Relationship.Type, row.TradePattern);

    /// <summary>
    /// The money at stake: the trailing year's value, which is what there is to lose or to build on, and 0 where that is negative; for
    /// <see cref="DecisionKind.RedAndDemanding"/> the trailing year's loss, which is what there is to mend. Null where the value is not known.
    /// </summary>
    public decimal? MoneyAtStake => MinorUnitsAtStake is { } minorUnits ? row.Scale.ToAmount(minorUnits) : null;

    /// <summary>The first date on which the barrier falls below its band; null for every other kind.</summary>
    public LocalDate? BarrierFalls { get; }

    /// <summary>Every reason of this kind that applies.</summary>
    public DecisionListReasons Reasons { get; }

    /// <summary>The money at stake in minor units. A red flag means a known, negative contribution.</summary>
    internal long? MinorUnitsAtStake
    {
        get
        {
            if (Kind == DecisionKind.RedAndDemanding)
                return -row.Contribution;
            return row.Value == CustomerRow.UnknownAmount ? null : Math.Max(0, row.Value);
        }
    }

    /// <summary>The reasons with their figures, in the order of their bits.</summary>
    public IReadOnlyList<Reason> Explain() => DecisionListTexts.All.Explain(Reasons, (name, text) => name switch
    {
        "certainty" => Vocabulary.Of(assessment.Relationship.Certainty, text.Language),
        "tier" => Vocabulary.Of(assessment.Tier, text.Language),
        "bond" => text.Percent(assessment.Relationship.Bond.Score?.BasisPoints),
        "commitment" => text.Percent(assessment.Relationship.Commitment.Score?.BasisPoints),
        "previousDate" => text.Date(previousDate),
        "lastOrder" => text.Date(row.LastOrder),
        "daysSinceLastOrder" => text.Number(row.LastOrder == CustomerRow.UnknownDate ? null : row.AsOf - row.LastOrder),
        "asOf" => text.Date(row.AsOf),
        "growth" => text.Percent(row.Growth),
        "contribution" => text.Money(row.Contribution, row.Scale),
        "value" => text.Money(row.Value, row.Scale),
        "priceLed" => text.Percent(row.PriceLed),
        "priceLedFrom" => text.Bound(policy.PriceLedFrom.BasisPoints),
        "barrier" => Vocabulary.Of(assessment.SwitchingCost.Barrier, text.Language),
        "lockIn" => text.Percent(assessment.SwitchingCost.LockIn?.BasisPoints),
        "barrierFalls" => text.Date(BarrierFalls),
        "barrierDays" => text.Number(policy.BarrierDays),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    });

    /// <summary>Invariant text such as <c>acme: CaptiveAndValuable, 1,000,000.00 at stake</c>.</summary>
    public override string ToString() =>
        CustomerId + ": " + Kind + ", " + (MoneyAtStake is { } money ? Amounts.Format(money, row.Scale) : "unknown") + " at stake";
}

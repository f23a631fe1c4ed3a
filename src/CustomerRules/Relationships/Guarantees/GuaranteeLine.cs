using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>One line of the scorecard.</summary>
/// <remarks><c>default</c> is a product quality that is not scored. Lines are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct GuaranteeLine
{
    internal GuaranteeLine(GuaranteeItem item, Proportion? score, GuaranteeState state, bool isFromComparison) =>
        (Item, Score, State, IsFromComparison) = (item, score, state, isFromComparison);

    /// <summary>The guarantee or consistency.</summary>
    public GuaranteeItem Item { get; }

    /// <summary>How well it is kept; null where unknown.</summary>
    public Proportion? Score { get; }

    /// <summary>Whether it is kept.</summary>
    public GuaranteeState State { get; }

    /// <summary>Whether the score comes from a comparison with a rival.</summary>
    public bool IsFromComparison { get; }

    /// <summary>Whether it is one of the two consistencies.</summary>
    public bool IsConsistency => Item >= GuaranteeItem.ProductNeeds;

    /// <summary>Invariant text such as <c>Delivery 45.00 %: Broken</c>.</summary>
    public override string ToString() => Item + " " + (Score is { } score ? score.ToString() : "unknown") + ": " + State;
}

using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Relationships;

/// <summary>The relationship type of a row, how sure it is, and why.</summary>
/// <remarks><c>default</c> is type Unknown with nothing known and no reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct RelationshipAssessment
{
    /// <summary>The type.</summary>
    public RelationshipType Type { get; internal init; }

    /// <summary>Whether unknown evidence could still change the type.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>How hard leaving is: from always-a-share to lost-for-good.</summary>
    public AxisAssessment Bond { get; internal init; }

    /// <summary>Whether the customer wants to stay.</summary>
    public AxisAssessment Commitment { get; internal init; }

    /// <summary>The smaller coverage of the two axes.</summary>
    public Proportion Confidence => Bond.Coverage < Commitment.Coverage ? Bond.Coverage : Commitment.Coverage;

    /// <summary>Why.</summary>
    public RowReasons Reasons { get; internal init; }

    /// <summary>Invariant text such as <c>Captive (Certain)</c>.</summary>
    public override string ToString() => Type + " (" + Certainty + ")";
}

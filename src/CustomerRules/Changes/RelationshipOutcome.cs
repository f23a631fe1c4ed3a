using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>A relationship type and how sure it is: what an answer to a question would lead to.</summary>
/// <remarks><c>default</c> is no type. Outcomes are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct RelationshipOutcome
{
    internal RelationshipOutcome(in RelationshipAssessment relationship) => (Type, Certainty) = (relationship.Type, relationship.Certainty);

    /// <summary>The type.</summary>
    public RelationshipType Type { get; }

    /// <summary>Whether evidence that is still unknown could change the type.</summary>
    public Certainty Certainty { get; }

    /// <summary>Invariant text such as <c>Captive (Certain)</c>.</summary>
    public override string ToString() => Type + " (" + Certainty + ")";
}

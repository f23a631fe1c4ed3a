namespace CustomerRules.Relationships.Strategy;

/// <summary>How strong a customer is and how willing, apart from each other, and why.</summary>
/// <remarks><c>default</c> is quadrant Unknown with nothing known and no reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct ScreeningAssessment
{
    /// <summary>The quadrant.</summary>
    public ScreeningQuadrant Quadrant { get; internal init; }

    /// <summary>Whether unknown facts could still change the quadrant.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>What the customer is: size, growth, influence, contribution.</summary>
    public AxisAssessment Strength { get; internal init; }

    /// <summary>What the customer wants: the commitment of its relationship.</summary>
    public AxisAssessment Willingness { get; internal init; }

    /// <summary>Every reason that applies.</summary>
    public ScreeningReasons Reasons { get; internal init; }

    /// <summary>Invariant text such as <c>PartnerCandidate (Likely)</c>.</summary>
    public override string ToString() => Quadrant + " (" + Certainty + ")";
}

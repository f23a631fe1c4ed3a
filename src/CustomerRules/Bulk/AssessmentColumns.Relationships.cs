using System;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    /// <summary>The relationship types; one byte each. Empty where absent: not computed.</summary>
    public Memory<RelationshipType> Relationship { get; private set; }

    /// <summary>Whether unknown evidence could still change the type; one byte each. Empty where absent: not computed.</summary>
    public Memory<Certainty> Certainty { get; private set; }

    /// <summary>The bond scores; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: not computed.</summary>
    public Memory<short> Bond { get; private set; }

    /// <summary>The commitment scores; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: not computed.</summary>
    public Memory<short> Commitment { get; private set; }

    /// <summary>The smaller coverage of the two axes; 0 to 10,000 basis points. Empty where absent: not computed.</summary>
    public Memory<short> Confidence { get; private set; }

    /// <summary>The same columns with another <see cref="Relationship"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithRelationship(Memory<RelationshipType> column)
    {
        var copy = Copy(column.Length);
        copy.Relationship = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Certainty"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithCertainty(Memory<Certainty> column)
    {
        var copy = Copy(column.Length);
        copy.Certainty = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Bond"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithBond(Memory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Bond = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Commitment"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithCommitment(Memory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Commitment = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Confidence"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithConfidence(Memory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Confidence = column;
        return copy;
    }
}

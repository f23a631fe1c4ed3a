namespace CustomerRules.Relationships;

/// <summary>Whether unknown evidence could still change the relationship type.</summary>
public enum Certainty : byte
{
    /// <summary>There is no type.</summary>
    Unknown = 0,

    /// <summary>Some completion of the unknown evidence gives another type.</summary>
    Likely = 1,

    /// <summary>No completion of the unknown evidence can change the type.</summary>
    Certain = 2,
}

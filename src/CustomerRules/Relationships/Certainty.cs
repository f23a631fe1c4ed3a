namespace CustomerRules.Relationships;

/// <summary>Whether unknown evidence could still change the relationship type.</summary>
public enum Certainty : byte
{
    /// <summary>There is no type.</summary>
    Unknown = 0,

    /// <summary>Unknown evidence could still change the type: with each unknown item anywhere from 0 % to 100 %, an axis reaches both sides of its line.</summary>
    Likely = 1,

    /// <summary>No completion of the unknown evidence can change the type.</summary>
    Certain = 2,
}

namespace CustomerRules.Relationships.Strategy;

/// <summary>What makes a customer strong: what it is, not what it wants.</summary>
public enum StrengthItem : byte
{
    /// <summary>Its size, by its tier.</summary>
    Size = 0,

    /// <summary>Its growth against the year before.</summary>
    Growth = 1,

    /// <summary>Whether it influences other customers.</summary>
    Influence = 2,

    /// <summary>What it leaves over: contribution / value.</summary>
    Contribution = 3,
}

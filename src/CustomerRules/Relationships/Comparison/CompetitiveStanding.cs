namespace CustomerRules.Relationships.Comparison;

/// <summary>How the value that we deliver stands to a rival's, in the customer's eyes.</summary>
public enum CompetitiveStanding : byte
{
    /// <summary>Too little can be compared.</summary>
    Unknown = 0,

    /// <summary>We deliver less.</summary>
    Behind = 1,

    /// <summary>About the same.</summary>
    Level = 2,

    /// <summary>We deliver more.</summary>
    Ahead = 3,
}

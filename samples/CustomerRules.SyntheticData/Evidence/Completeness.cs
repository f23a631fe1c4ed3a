namespace CustomerRules.SyntheticData.Evidence;

/// <summary>How much the distributor's people wrote down about a customer.</summary>
internal enum Completeness
{
    Full,

    /// <summary>An item in four is missing.</summary>
    Partial,

    /// <summary>Two items in three are missing.</summary>
    Sparse,
    NameOnly,

    /// <summary>A row with nothing but the id: everything is unknown.</summary>
    IdOnly,
}

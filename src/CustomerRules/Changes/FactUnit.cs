namespace CustomerRules.Changes;

/// <summary>What a fact of a row is counted in.</summary>
public enum FactUnit : byte
{
    /// <summary>No unit.</summary>
    None = 0,

    /// <summary>Minor units of the ledger currency.</summary>
    MinorUnits = 1,

    /// <summary>Basis points, 0 to 10,000.</summary>
    BasisPoints = 2,

    /// <summary>Suppliers.</summary>
    Suppliers = 3,

    /// <summary>Months.</summary>
    Months = 4,

    /// <summary>Yes (1) or no (0).</summary>
    Answer = 5,

    /// <summary>The number of a trade pattern.</summary>
    Pattern = 6,
}

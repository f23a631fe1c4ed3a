namespace CustomerRules.Prospects;

/// <summary>How far a prospect's money is.</summary>
public enum ProspectBudget : byte
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Known that there is none.</summary>
    None = 1,

    /// <summary>Known, and not approved yet.</summary>
    Planned = 2,

    /// <summary>Approved.</summary>
    Approved = 3,
}

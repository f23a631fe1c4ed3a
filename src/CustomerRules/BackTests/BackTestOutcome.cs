namespace CustomerRules.BackTests;

/// <summary>What a back-test looks for in the window after a rating.</summary>
public enum BackTestOutcome : byte
{
    /// <summary>Nothing in particular.</summary>
    Unknown = 0,

    /// <summary>A positive order in the window; of every rated customer.</summary>
    Reordered = 1,

    /// <summary>A greater net amount in the window than in the equally long one before the rating; of every rated customer.</summary>
    Grew = 2,

    /// <summary>No positive order in the window, though there was one in the equally long window before; of those customers alone who had one, as nobody else can leave.</summary>
    Left = 3,
}

namespace CustomerRules.Prospects;

/// <summary>What demand a prospect has. It orders attention; it decides nothing against anybody.</summary>
/// <remarks>Source: prospects are sorted into those with a clear need, hopeful ones, and those with none.</remarks>
public enum ProspectDemand : byte
{
    /// <summary>Too little is known.</summary>
    Unknown = 0,

    /// <summary>None now: it said so, or neither names a need nor shows interest.</summary>
    None = 1,

    /// <summary>Hopeful: some sign of demand.</summary>
    Hopeful = 2,

    /// <summary>A clear need: named, and with money or a decision in sight.</summary>
    Clear = 3,
}

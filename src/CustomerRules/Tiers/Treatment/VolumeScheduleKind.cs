namespace CustomerRules.Tiers.Treatment;

/// <summary>To what part of a volume the rate of a step applies.</summary>
public enum VolumeScheduleKind : byte
{
    /// <summary>No schedule.</summary>
    None = 0,

    /// <summary>All-units: to the whole volume. Buying up to a step can then cost less than buying a little below it: a cliff.</summary>
    AllUnits = 1,

    /// <summary>Incremental: to the part of the volume between this step and the next.</summary>
    Incremental = 2,
}

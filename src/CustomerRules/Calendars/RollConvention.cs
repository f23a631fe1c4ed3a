namespace CustomerRules.Calendars;

/// <summary>Where a date goes that is no working day. Source: the roll conventions of the ISDA definitions, and those that QuantLib adds to them.</summary>
public enum RollConvention : byte
{
    /// <summary>It stays.</summary>
    Unadjusted = 0,

    /// <summary>To the next working day.</summary>
    Following = 1,

    /// <summary>To the next working day, unless that lies in another month: then to the working day before.</summary>
    ModifiedFollowing = 2,

    /// <summary>To the working day before.</summary>
    Preceding = 3,

    /// <summary>To the working day before, unless that lies in another month: then to the next one.</summary>
    ModifiedPreceding = 4,

    /// <summary>To the nearer of the next working day and the one before; to the next where both are as near.</summary>
    Nearest = 5,
}

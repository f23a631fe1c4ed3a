namespace CustomerRules.Calendars;

/// <summary>Where a date goes that is no working day. Source: the roll conventions of the ISDA definitions.</summary>
public enum RollConvention : byte
{
    /// <summary>It stays.</summary>
    Unadjusted = 0,

    /// <summary>To the next working day.</summary>
    Following = 1,

    /// <summary>To the working day before.</summary>
    Preceding = 3,
}

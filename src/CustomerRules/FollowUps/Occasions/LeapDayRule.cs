namespace CustomerRules.FollowUps.Occasions;

/// <summary>When an occasion of 29 February is kept in a year that has none. In leap years it is always kept on 29 February.</summary>
public enum LeapDayRule : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>On 28 February.</summary>
    February28 = 1,

    /// <summary>On 1 March.</summary>
    March1 = 2,

    /// <summary>Not at all: only in leap years.</summary>
    LeapYearsOnly = 3,
}

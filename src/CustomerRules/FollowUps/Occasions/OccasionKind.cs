namespace CustomerRules.FollowUps.Occasions;

/// <summary>What makes a day an occasion. Values are stable.</summary>
public enum OccasionKind : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>A birthday by the Gregorian calendar.</summary>
    Birthday = 1,

    /// <summary>A birthday by the Chinese lunar calendar.</summary>
    LunarBirthday = 2,

    /// <summary>An anniversary of the firm, of a person with us or of the relationship, whose years are counted.</summary>
    Anniversary = 3,

    /// <summary>A fixed day of the year that matters to the customer.</summary>
    FixedDay = 4,

    /// <summary>A festival.</summary>
    Festival = 5,

    /// <summary>The start of a product's season.</summary>
    SeasonStart = 6,
}

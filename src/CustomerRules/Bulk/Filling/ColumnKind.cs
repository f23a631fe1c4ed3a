namespace CustomerRules.Bulk.Filling;

/// <summary>What the values of a column are: in which unit they come, and how wide they are kept.</summary>
internal enum ColumnKind : byte
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>Money of either sign; minor units in 64 bits.</summary>
    Amount = 1,

    /// <summary>Money that is not negative; minor units in 64 bits.</summary>
    Cost = 2,

    /// <summary>A ratio that can pass 100 %; basis points in 32 bits.</summary>
    Ratio = 3,

    /// <summary>A date; days since 1970-01-01 in 32 bits.</summary>
    Date = 4,

    /// <summary>A share, probability or score; basis points in 16 bits.</summary>
    Share = 5,

    /// <summary>A count; 16 bits.</summary>
    Count = 6,

    /// <summary>Yes or no; 8 bits.</summary>
    Answer = 7,

    /// <summary>One of several names; an enum of 8 bits.</summary>
    Name = 8,
}

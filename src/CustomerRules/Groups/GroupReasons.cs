using System;

namespace CustomerRules.Groups;

/// <summary>Why a group, or a site of it, has its tier. One bit each; bits are stable.</summary>
[Flags]
public enum GroupReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The tier of the sum of the members' tier values.</summary>
    TierOfSum = 1UL << 0,

    /// <summary>No member's tier value is known: no tier.</summary>
    SumUnknown = 1UL << 1,

    /// <summary>The tier value of some members is not known: the sum is of the others.</summary>
    SumIncomplete = 1UL << 2,

    /// <summary>The head of the group is no customer itself.</summary>
    HeadWithoutTrade = 1UL << 3,

    /// <summary>The customer stands alone: its tier is its own.</summary>
    StandsAlone = 1UL << 4,

    /// <summary>A site whose own value would give a lower tier, or none.</summary>
    RaisedByGroup = 1UL << 5,

    /// <summary>A site whose own value would give a better tier.</summary>
    LoweredByGroup = 1UL << 6,

    /// <summary>A site whose own value would give the same tier.</summary>
    SameAsGroup = 1UL << 7,
}

using System;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a customer may earn: any set of incentives.</summary>
/// <remarks>Source: discounts, gifts, longer credit, rebates and sales contests for those who contribute most; executive hospitality for the best.</remarks>
[Flags]
public enum IncentiveKinds : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A discount on a large purchase: a difference of price.</summary>
    VolumeDiscount = 1,

    /// <summary>Money back on a period's purchases: a difference of price.</summary>
    Rebate = 2,

    /// <summary>More days of credit on a large purchase.</summary>
    LongerCredit = 4,

    /// <summary>Gifts.</summary>
    Gifts = 8,

    /// <summary>Contests among customers that sell our goods.</summary>
    SalesContest = 16,

    /// <summary>Hospitality by our executives.</summary>
    ExecutiveHospitality = 32,
}

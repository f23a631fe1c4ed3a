using System;

namespace CustomerRules.SwitchingCosts.Contest;

/// <summary>Why a customer moves to a rival or stays; every code is stable.</summary>
[Flags]
public enum ContestReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The rival's advantage exceeds the costs: the customer moves.</summary>
    AdvantageExceedsCosts = 1UL << 0,

    /// <summary>The rival's advantage does not exceed the costs: the customer stays.</summary>
    CostsHold = 1UL << 1,

    /// <summary>The rival's advantage is unknown.</summary>
    AdvantageUnknown = 1UL << 2,

    /// <summary>No part of the customer's switching cost is known.</summary>
    CustomerCostUnknown = 1UL << 3,

    /// <summary>A part of the customer's switching cost is unknown.</summary>
    CustomerCostPartial = 1UL << 4,

    /// <summary>The rival's cost of taking the customer on is unknown.</summary>
    RivalCostUnknown = 1UL << 5,

    /// <summary>The holder earns something from the customer.</summary>
    HeldAtProfit = 1UL << 6,

    /// <summary>The holder earns nothing from the customer.</summary>
    HeldAtNothing = 1UL << 7,

    /// <summary>The holder would have to give up something to keep the customer.</summary>
    HeldAtLoss = 1UL << 8,
}

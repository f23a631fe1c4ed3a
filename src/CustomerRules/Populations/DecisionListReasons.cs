using System;

namespace CustomerRules.Populations;

/// <summary>Why a customer is on the decision list. One bit each; bits are stable.</summary>
[Flags]
public enum DecisionListReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>Captive, and of a valuable tier.</summary>
    CaptiveAndValuable = 1UL << 0,

    /// <summary>Of a valuable tier, in rhythm before and late now.</summary>
    NewlyLate = 1UL << 1,

    /// <summary>Of a valuable tier, in rhythm before and silent now.</summary>
    NewlySilent = 1UL << 2,

    /// <summary>Of a valuable tier and late; its pattern before is not known.</summary>
    LateNotCompared = 1UL << 3,

    /// <summary>A rising star.</summary>
    RisingStar = 1UL << 4,

    /// <summary>Loss-making, and of a valuable tier, which is served with effort.</summary>
    RedAndValuable = 1UL << 5,

    /// <summary>Loss-making, and led by price.</summary>
    RedAndPriceLed = 1UL << 6,

    /// <summary>The barrier falls below its band soon.</summary>
    BarrierFalls = 1UL << 7,

    /// <summary>The trailing year's value is not known, so that no money at stake is named.</summary>
    ValueUnknown = 1UL << 8,

    /// <summary>A part of the switching cost is not known: the barrier falls on that date at the earliest.</summary>
    BarrierNotBefore = 1UL << 9,
}

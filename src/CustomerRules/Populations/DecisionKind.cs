namespace CustomerRules.Populations;

/// <summary>Why a customer is worth a decision now.</summary>
/// <remarks>Source: restore win-win where a customer is merely held; most customers leave because nobody cared for them; look for tomorrow's stars; not every customer is king.</remarks>
public enum DecisionKind : byte
{
    /// <summary>No such reason.</summary>
    None = 0,

    /// <summary>Held by cost and not by will, and of a valuable tier: it leaves at the first good moment.</summary>
    CaptiveAndValuable = 1,

    /// <summary>Of a valuable tier, and its orders lately stopped coming in rhythm.</summary>
    NewlyOutOfRhythm = 2,

    /// <summary>A rising star.</summary>
    RisingStar = 3,

    /// <summary>Loss-making, and of a tier that is served with effort or led by price.</summary>
    RedAndDemanding = 4,

    /// <summary>Free to go soon: what leaving would cost falls below its band.</summary>
    BarrierAboutToFall = 5,
}

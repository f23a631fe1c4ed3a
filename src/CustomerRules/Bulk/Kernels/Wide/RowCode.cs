using System.Runtime.Intrinsics;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>
/// What the amounts of a row say, in 14 bits: tier (4 bits), margin (3), too new for a flag (1), unknown parts of the switching cost (3), barrier (3).
/// Each part is looked up in a table of 32 words, whose index may have bits of the next part above it: the table repeats itself.
/// </summary>
internal static class RowCode
{
    public const short TierMask = 7;
    public const int MarginShift = 4;
    public const int GapsShift = 8;
    public const int BarrierShift = 11;

    /// <summary>The tier, and 8 more for D where the value is not positive.</summary>
    public const long NotPositive = 8 + (int)CustomerTier.D;

    public const long Green = 1L << MarginShift;
    public const long Amber = 2L << MarginShift;
    public const long Red = 3L << MarginShift;
    public const long Idle = 4L << MarginShift;
    public const long TooNew = 8L << MarginShift;

    public const long InvestmentUnknown = 1L << GapsShift;
    public const long OneOffCostUnknown = 2L << GapsShift;
    public const long RiskUnknown = 4L << GapsShift;

    /// <summary>The three bits of what is unknown, as part of a word.</summary>
    public const short Gaps = AllUnknown << GapsShift;

    private const int AllUnknown = 7;

    /// <summary>Reasons by tier; the tier itself is the lowest three bits of its code.</summary>
    public static Vector512<short> TierReasons() => WideTables.Repeating(16, code => (ulong)(code switch
    {
        0 => RowReasons.TierValueUnknown,
        (int)CustomerTier.A => RowReasons.TierA,
        (int)CustomerTier.B => RowReasons.TierB,
        (int)CustomerTier.C => RowReasons.TierC,
        (int)CustomerTier.D => RowReasons.TierBelowBoundaries,
        _ => RowReasons.TierValueNotPositive,
    }));

    public static Vector512<short> ProfitabilityReasons() => WideTables.Repeating(16, code => (ulong)((code & 7, code >> 3) switch
    {
        (0, 0) => RowReasons.ProfitUnknown,
        (0, _) => RowReasons.ProfitUnknown | RowReasons.ProfitTooNew,
        (4, 0) => RowReasons.ProfitWithoutTrade,
        (4, _) => RowReasons.ProfitWithoutTrade | RowReasons.ProfitTooNew,
        (_, 1) => RowReasons.ProfitTooNew,
        (1, _) => RowReasons.ProfitGreen,
        (2, _) => RowReasons.ProfitAmber,
        _ => RowReasons.ProfitRed,
    }));

    public static Vector512<short> Flags() => WideTables.Repeating(16, code => code <= (int)ProfitabilityFlag.Red ? (ulong)code : 0);

    public static Vector512<short> Completenesses() => WideTables.Repeating(8, gaps => (ulong)(gaps switch
    {
        0 => Completeness.Complete,
        AllUnknown => Completeness.Unknown,
        _ => Completeness.Partial,
    }));

    /// <summary>The reasons of the switching cost, less the lowest 16.</summary>
    public static Vector512<short> CostReasons() => WideTables.Repeating(8, gaps => Second(
        (gaps switch
        {
            0 => RowReasons.SwitchingCostComplete,
            AllUnknown => RowReasons.SwitchingCostUnknown,
            _ => RowReasons.SwitchingCostPartial,
        })
        | ((gaps & 1) != 0 ? RowReasons.InvestmentUnknown : RowReasons.None)
        | ((gaps & 2) != 0 ? RowReasons.OneOffCostUnknown : RowReasons.None)
        | ((gaps & 4) != 0 ? RowReasons.SwitchingRiskUnknown : RowReasons.None)));

    /// <summary>The reasons of the barrier, less the lowest 16.</summary>
    public static Vector512<short> BarrierReasons() => WideTables.Repeating(8, barrier => Second((SwitchingBarrier)barrier switch
    {
        SwitchingBarrier.NotApplicable => RowReasons.BarrierNotApplicable,
        SwitchingBarrier.None => RowReasons.BarrierNone,
        SwitchingBarrier.Low => RowReasons.BarrierLow,
        SwitchingBarrier.Moderate => RowReasons.BarrierModerate,
        SwitchingBarrier.High => RowReasons.BarrierHigh,
        SwitchingBarrier.Prohibitive => RowReasons.BarrierProhibitive,
        _ => RowReasons.None,
    }));

    private static ulong Second(RowReasons reasons) => (ulong)reasons >> 16;
}

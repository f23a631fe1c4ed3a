using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Reasons;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Reads the codes of the rows: tiers, flags and completeness, barriers, and the reasons of tier, profitability, trade and switching cost; 32 rows at a time.</summary>
internal sealed class CodeKernel
{
    private readonly Vector512<short> tierReasons = RowCode.TierReasons();
    private readonly Vector512<short> flags = RowCode.Flags();
    private readonly Vector512<short> profitabilityReasons = RowCode.ProfitabilityReasons();
    private readonly Vector512<short> completenesses = RowCode.Completenesses();
    private readonly Vector512<short> costReasons = RowCode.CostReasons();
    private readonly Vector512<short> barrierReasons = RowCode.BarrierReasons();
    private readonly Vector512<short> tradeReasons = WideTables.Repeating(32, pattern => OfTrade(pattern) & 0xFFFF);
    private readonly Vector512<short> laterTradeReasons = WideTables.Repeating(32, pattern => OfTrade(pattern) >> 16);

    public void Read(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var code = WideLanes.Load<short>(tile.Codes, row);
            var margin = Vector512.ShiftRightLogical(code, RowCode.MarginShift);
            var gaps = Vector512.ShiftRightLogical(code, RowCode.GapsShift);
            var barrier = Vector512.ShiftRightLogical(code, RowCode.BarrierShift);
            WideLanes.Store(Bytes(code & Vector512.Create(RowCode.TierMask)), answers.Tier, row);
            WideLanes.Store(Bytes(WideTables.Find(flags, margin)), answers.ProfitabilityFlag, row);
            WideLanes.Store(Bytes(WideTables.Find(completenesses, gaps)), answers.Completeness, row);
            WideLanes.Store(Bytes(barrier), answers.Barrier, row);

            var pattern = Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(facts.TradePattern, row));
            WideLanes.Store(
                WideTables.Find(tierReasons, code) | WideTables.Find(profitabilityReasons, margin) | WideTables.Find(tradeReasons, pattern),
                tile.FirstReasons,
                row);
            WideLanes.Store(
                WideTables.Find(costReasons, gaps) | WideTables.Find(barrierReasons, barrier) | WideTables.Find(laterTradeReasons, pattern),
                tile.SecondReasons,
                row);
        }
    }

    private static Vector256<byte> Bytes(Vector512<short> words) => Avx512BW.ConvertToVector256Byte(words);

    /// <summary>The patterns' reasons stand in the order of the patterns; Unknown has none.</summary>
    private static ulong OfTrade(int pattern) =>
        pattern is > (int)TradePattern.Unknown and <= (int)TradePattern.Silent ? (ulong)RowReasons.TradeNoPurchase << (pattern - 1) : 0;
}

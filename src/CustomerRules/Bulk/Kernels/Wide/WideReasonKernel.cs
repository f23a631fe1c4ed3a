using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Puts three words of reasons a row together, 32 rows at a time.</summary>
internal static class WideReasonKernel
{
    /// <summary>The contact's reasons begin at bit 42, which is bit 10 of the third word.</summary>
    private const int ContactShift = ContactKernel.FirstBit - 32;

    /// <summary>Pairs of rows in an order from which three steps of interleaving within 16 bytes lead back to that of the rows.</summary>
    private static readonly Vector512<int> Order = Vector512.Create(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);

    /// <summary>Writes the reasons.</summary>
    public static void Join(in WideTile tile, int rows, in AnswerTile answers)
    {
        var order = Order;
        var reasons = MemoryMarshal.Cast<ulong, int>(answers.Reasons);
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var contact = Vector512.ShiftLeft(WideLanes.Load<short>(tile.ContactReasons, row), ContactShift);
            var first = Ordered(WideLanes.Load<short>(tile.FirstReasons, row), order);
            var second = Ordered(WideLanes.Load<short>(tile.SecondReasons, row), order);
            var third = Ordered(WideLanes.Load<short>(tile.ThirdReasons, row) | contact, order);
            var (low, high) = (Avx512BW.UnpackLow(first, second).AsInt32(), Avx512BW.UnpackHigh(first, second).AsInt32());
            var (lowEnd, highEnd) = (Avx512BW.UnpackLow(third, Vector512<short>.Zero).AsInt32(), Avx512BW.UnpackHigh(third, Vector512<short>.Zero).AsInt32());
            var at = 2 * row;
            WideLanes.Store(Avx512F.UnpackLow(low, lowEnd), reasons, at);
            WideLanes.Store(Avx512F.UnpackHigh(low, lowEnd), reasons, at + 16);
            WideLanes.Store(Avx512F.UnpackLow(high, highEnd), reasons, at + 32);
            WideLanes.Store(Avx512F.UnpackHigh(high, highEnd), reasons, at + 48);
        }
    }

    private static Vector512<short> Ordered(Vector512<short> words, Vector512<int> order) => Avx512F.PermuteVar16x32(words.AsInt32(), order).AsInt16();
}

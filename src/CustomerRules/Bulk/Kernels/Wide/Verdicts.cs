using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CustomerRules.Reasons;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Type, certainty and reasons of a relationship in one word, by its two sides, whether one was held by the hysteresis, and whether one is in doubt.</summary>
internal static class Verdicts
{
    /// <summary>The bits of the index.</summary>
    public const short BondHigh = 1;
    public const short CommitmentHigh = 2;
    public const short Doubt = 4;
    public const short BondHeld = 8;
    public const short CommitmentHeld = 16;

    /// <summary>Where type and certainty stand: between reasons 32 to 37, which begin at bit 0, and 30 and 31, which are in their places among the second sixteen.</summary>
    public const int TypeShift = 8;
    public const int CertaintyShift = 11;
    public const short TypeMask = 7;
    public const short CertaintyMask = 3;
    public const short SecondReasons = unchecked((short)0xC000);
    public const short ThirdReasons = 0x3F;

    /// <summary>What stays of a verdict where a captive is not confirmed: the reasons of the sides.</summary>
    public const short SidesAlone = unchecked((short)0xC00F);

    public static Vector512<short> Table() => WideTables.Repeating(32, Of);

    /// <summary>The bit of doubt where a number is under 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> InDoubt(Vector512<short> doubt) => Vector512.LessThan(doubt, Vector512<short>.Zero) & Vector512.Create(Doubt);

    /// <summary>A reason's bit among the third sixteen.</summary>
    public static short Third(RowReasons reason) => (short)((ulong)reason >> 32);

    private static ulong Of(int index)
    {
        var (bond, commitment, certain) = ((index & BondHigh) != 0, (index & CommitmentHigh) != 0, (index & Doubt) == 0);
        var reasons = (bond ? RowReasons.BondHigh : RowReasons.BondLow) | (commitment ? RowReasons.CommitmentHigh : RowReasons.CommitmentLow)
            | ((index & BondHeld) != 0 ? RowReasons.BondHeld : RowReasons.None) | ((index & CommitmentHeld) != 0 ? RowReasons.CommitmentHeld : RowReasons.None)
            | (certain ? RowReasons.RelationshipCertain : RowReasons.RelationshipLikely);
        var type = bond
            ? commitment ? RelationshipType.Partnership : RelationshipType.Captive
            : commitment ? RelationshipType.Developing : RelationshipType.Transactional;
        return (((ulong)reasons >> 16) & 0xC000) | ((ulong)reasons >> 32) | ((ulong)type << TypeShift)
            | ((ulong)(certain ? Certainty.Certain : Certainty.Likely) << CertaintyShift);
    }
}

using System;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>What lies between the wide kernels, one word a row.</summary>
internal readonly ref struct WideTile
{
    /// <summary>What the amounts say; see <see cref="RowCode"/>.</summary>
    public readonly Span<short> Codes;

    /// <summary>The lock-in ratio as evidence, -1 where unknown.</summary>
    public readonly Span<short> LockIn;

    /// <summary>Reasons 0 to 15, 16 to 31 and 32 to 47; the contact's in words of their own.</summary>
    public readonly Span<short> FirstReasons;
    public readonly Span<short> SecondReasons;
    public readonly Span<short> ThirdReasons;
    public readonly Span<short> ContactReasons;

    /// <summary>The weights of what is known of an axis, 0 to 100.</summary>
    public readonly Span<short> BondWeights;
    public readonly Span<short> CommitmentWeights;

    /// <summary>The sides of both axes; see <see cref="Verdicts"/>.</summary>
    public readonly Span<short> Sides;

    /// <summary>Tier x 5 + relationship type.</summary>
    public readonly Span<short> Groups;

    public WideTile(int rows, ref Scratch scratch)
    {
        Codes = scratch.Take<short>(rows);
        LockIn = scratch.Take<short>(rows);
        FirstReasons = scratch.Take<short>(rows);
        SecondReasons = scratch.Take<short>(rows);
        ThirdReasons = scratch.Take<short>(rows);
        ContactReasons = scratch.Take<short>(rows);
        BondWeights = scratch.Take<short>(rows);
        CommitmentWeights = scratch.Take<short>(rows);
        Sides = scratch.Take<short>(rows);
        Groups = scratch.Take<short>(rows);
    }
}

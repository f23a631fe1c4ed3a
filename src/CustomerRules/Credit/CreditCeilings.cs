using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Credit;

/// <summary>The ceiling of each tier: one value, because a lower tier may not get better terms than a higher one.</summary>
/// <remarks>The standard days are the usual ones of the standard treatments. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditCeilings
{
    /// <summary>Four ceilings.</summary>
    /// <param name="a">The ceiling of tier A.</param>
    /// <param name="b">The ceiling of tier B; neither share nor days above A's.</param>
    /// <param name="c">The ceiling of tier C; neither share nor days above B's.</param>
    /// <param name="d">The ceiling of tier D; neither share nor days above C's.</param>
    /// <exception cref="ArgumentNullException">A ceiling is null.</exception>
    /// <exception cref="ArgumentException">A lower tier gets more than a higher one; the message names both.</exception>
    public CreditCeilings(CreditCeiling a, CreditCeiling b, CreditCeiling c, CreditCeiling d)
    {
        A = Guard.Against.Null(a);
        B = NotAbove(Guard.Against.Null(b), a, nameof(b), nameof(a));
        C = NotAbove(Guard.Against.Null(c), b, nameof(c), nameof(b));
        D = NotAbove(Guard.Against.Null(d), c, nameof(d), nameof(c));
    }

    /// <summary>A: 20 % of the value, 60 days. B: 15 %, 45 days. C: 10 %, 30 days. D: 5 %, 14 days.</summary>
    public static CreditCeilings Standard { get; } = new(
        new(Proportion.FromPercent(20), 60),
        new(Proportion.FromPercent(15), 45),
        new(Proportion.FromPercent(10), 30),
        new(Proportion.FromPercent(5), 14));

    /// <summary>The best terms for tier A: a limit as a share of the trailing year's value, and days of credit; 20 % and 60 days by default.</summary>
    public CreditCeiling A { get; }

    /// <summary>The best terms for tier B: a limit as a share of the trailing year's value, and days of credit; 15 % and 45 days by default.</summary>
    public CreditCeiling B { get; }

    /// <summary>The best terms for tier C: a limit as a share of the trailing year's value, and days of credit; 10 % and 30 days by default.</summary>
    public CreditCeiling C { get; }

    /// <summary>The best terms for tier D: a limit as a share of the trailing year's value, and days of credit; 5 % and 14 days by default.</summary>
    public CreditCeiling D { get; }

    /// <summary>The ceiling of a tier; <see cref="CreditCeiling.None"/> where the tier is unknown.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public CreditCeiling Of(CustomerTier tier) => Guard.Against.UndefinedEnum(tier) switch
    {
        CustomerTier.A => A,
        CustomerTier.B => B,
        CustomerTier.C => C,
        CustomerTier.D => D,
        _ => CreditCeiling.None,
    };

    private static CreditCeiling NotAbove(CreditCeiling lower, CreditCeiling higher, string name, string higherName) =>
        lower.ShareOfValue <= higher.ShareOfValue && lower.CreditDays <= higher.CreditDays
            ? lower
            : throw new ArgumentException(name + " must not be above " + higherName + " (" + higher + "), but was " + lower + ".", name);
}

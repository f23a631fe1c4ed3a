using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers;

/// <summary>Guards of tiers.</summary>
internal static class TierClauses
{
    /// <summary>Refuses a tier that is Unknown or not defined.</summary>
    public static CustomerTier UnknownTier(
        this IGuardClause clause,
        CustomerTier tier,
        [CallerArgumentExpression(nameof(tier))] string? name = null) =>
        clause.UndefinedEnum(tier, name) != CustomerTier.Unknown
            ? tier
            : throw new ArgumentOutOfRangeException(name, name + " must be A, B, C or D, but was Unknown.");
}

using CustomerRules.Internal;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Rows of an old customer that had a tier, on <see cref="Customers.AsOf"/>; A from 1,000.00, B from 500.00, C from 100.00.</summary>
internal static class Rated
{
    /// <summary>With the standard margins promoted from 1,200.00, 600.00 and 120.00, demoted under 800.00, 400.00 and 80.00.</summary>
    internal static TierBoundaries Boundaries { get; } = new(1_000, 500, 100);

    internal static int Today { get; } = DayNumber.Of(Customers.AsOf);

    /// <summary>A value in minor units, a tier before that holds for so many days, and a first order so many days ago.</summary>
    internal static CustomerRow As(CustomerTier previous, long value, int daysHeld = 1_000, int daysKnown = 2_000) => Rows.Unknown with
    {
        AsOf = Today,
        TierValue = value,
        FirstOrder = Today - daysKnown,
        PreviousTier = previous,
        PreviousTierSince = Today - daysHeld,
    };

    /// <summary>The row with a tier that a person set, which expires in so many days.</summary>
    internal static CustomerRow Set(this CustomerRow row, CustomerTier tier, int expiresInDays) =>
        row with { OverrideTier = tier, OverrideExpires = row.AsOf + expiresInDays };

    internal static TierMovement Moved(this CustomerRow row, TierMovementPolicy? policy = null, TierBoundaries? boundaries = null) =>
        (policy ?? TierMovementPolicy.Standard).Assess(row, boundaries ?? Boundaries);
}

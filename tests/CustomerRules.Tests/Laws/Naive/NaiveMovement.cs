using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The movement as the design tells it, line by line, in integers of any size; 1 is A, 4 is D.</summary>
internal static class NaiveMovement
{
    internal static (TierMovementKind Kind, int Tier) Of(MovementCase given)
    {
        var (row, policy) = (given.Row, given.Policy);
        var least = new Dictionary<int, BigInteger?> { [1] = given.Least[0], [2] = given.Least[1], [3] = given.Least[2] };
        BigInteger? value = row.TierValue == CustomerRow.UnknownAmount ? null : row.TierValue;
        var previous = (int)row.PreviousTier;
        var raw = value is null ? 0 : Enumerable.Range(1, 3).Where(tier => value >= least[tier]).Append(4).Min();

        if (row.OverrideTier != CustomerTier.Unknown && row.OverrideExpires != CustomerRow.UnknownDate && row.OverrideExpires > row.AsOf)
            return (TierMovementKind.Overridden, (int)row.OverrideTier);
        var isSetAndExpired = row.OverrideTier != CustomerTier.Unknown && row.OverrideExpires != CustomerRow.UnknownDate;
        if (isSetAndExpired && row.PreviousTier == row.OverrideTier && !(row.PreviousTierSince >= row.OverrideExpires) && !WasEarned(row))
        {
            var kind = raw < previous ? TierMovementKind.Promoted : raw > previous ? TierMovementKind.Demoted : TierMovementKind.Unchanged;
            return (raw == 0 ? TierMovementKind.Unknown : kind, raw);
        }

        if (previous == 0)
            return (raw == 0 ? TierMovementKind.Unknown : TierMovementKind.FirstRating, raw);
        if (raw == 0)
            return (TierMovementKind.Unchanged, previous);
        if (raw < previous)
        {
            var reached = Enumerable.Range(1, previous - 1).Where(tier => value * 10_000 >= least[tier] * (10_000 + policy.PromotionMargin.BasisPoints)).ToList();
            return reached.Count > 0 ? (TierMovementKind.Promoted, reached[0]) : (TierMovementKind.HeldByMargin, previous);
        }

        if (row.FirstOrder != CustomerRow.UnknownDate && (long)row.AsOf - row.FirstOrder < policy.ProvisionalDays)
            return (TierMovementKind.Provisional, previous);
        if (raw == previous)
            return (TierMovementKind.Unchanged, previous);
        if (row.PreviousTierSince != CustomerRow.UnknownDate && row.AsOf < (long)row.PreviousTierSince + policy.MinimumDwellDays)
            return (TierMovementKind.HeldByDwell, previous);
        var isMissed = least[previous] is not { } lost || value * 10_000 < lost * (10_000 - policy.DemotionMargin.BasisPoints);
        if (!isMissed)
            return (TierMovementKind.HeldByMargin, previous);
        var lowest = previous + policy.StepsDown;
        return (TierMovementKind.Demoted, raw < lowest ? raw : lowest);
    }

    /// <summary>Whether the tier before is known to hold since before the override was set.</summary>
    private static bool WasEarned(CustomerRow row) =>
        row.OverrideSet != CustomerRow.UnknownDate && row.PreviousTierSince != CustomerRow.UnknownDate && row.PreviousTierSince < row.OverrideSet;
}

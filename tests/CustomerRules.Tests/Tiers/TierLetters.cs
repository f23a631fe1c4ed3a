using System.Linq;
using CustomerRules.Tiers;

namespace CustomerRules.Tests.Tiers;

/// <summary>Customers worth so much, in the order given, as letters: <c>AABCD</c>.</summary>
internal static class TierLetters
{
    internal static string TiersOf(this TierPolicy policy, params decimal[] values) =>
        policy.FindBoundaries(values).TiersOf(values);

    internal static string TiersOf(this TierBoundaries boundaries, params decimal[] values) =>
        string.Concat(values.Select(value => boundaries.TierOf(value)));
}

using System;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

public class TierBoundariesEqualityTests
{
    [Fact]
    public void Boundaries_are_equal_when_every_part_is()
    {
        var boundaries = Make(1_000);
        Assert.True(boundaries.Equals(Make(1_000)) && boundaries.Equals((object)Make(1_000)) && boundaries.Equals(boundaries));
        Assert.Equal(boundaries.GetHashCode(), Make(1_000).GetHashCode());
        TierBoundaries[] others =
        [
            Make(1_001), Make(null), Make(1_000, b: 101), Make(1_000, c: 11), Make(1_000, measure: "margin"), Make(1_000, day: 2), Make(1_000, exchanged: true),
        ];
        Assert.All(others, other => Assert.NotEqual(boundaries, other));
        Assert.All(others, other => Assert.NotEqual(boundaries.ToString(), other.ToString(), StringComparer.Ordinal));
        Assert.False(boundaries.Equals(null));
        Assert.False(boundaries.Equals((object)boundaries.ToString()));

        static TierBoundaries Make(decimal? a, decimal b = 100, decimal c = 10, string measure = "revenue", int day = 1, bool exchanged = false) =>
            new(a, b, c, new TierBasis(measure), new LocalDate(2026, 7, day), exchanged);
    }
}

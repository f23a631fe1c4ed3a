using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Buckets of leading bits lie side by side without a gap, and each value is in the one that names its bounds.</summary>
public class SearchGrainTests
{
    public static IEnumerable<object[]> LeadingBits => Enumerable.Range(1, 12).Select(bits => new object[] { bits });

    [Fact]
    public void In_use_there_are_41984_buckets_65536_values_and_4096_cells()
    {
        Assert.Equal((10, 65_536, 4_096), (SearchGrain.Standard.LeadingBits, SearchGrain.Standard.MostValues, SearchGrain.Standard.MostCells));
        Assert.Equal(41_984, SearchGrain.Standard.BucketCount);
    }

    [Theory]
    [MemberData(nameof(LeadingBits))]
    public void Buckets_lie_side_by_side_from_0_to_the_greatest_amount(int bits)
    {
        var grain = new SearchGrain(bits, 1, 16);
        var next = 0L;
        for (var bucket = 0; next <= TierValues.Max; bucket++)
        {
            Assert.InRange(bucket, 0, grain.BucketCount - 1);
            Assert.Equal(next, grain.LeastOf(bucket));
            Assert.InRange(grain.GreatestOf(bucket), next, next + (next >> bits));
            next = grain.GreatestOf(bucket) + 1;
        }
    }

    [Theory]
    [MemberData(nameof(LeadingBits))]
    public void A_value_is_within_the_bounds_of_its_bucket(int bits)
    {
        var grain = new SearchGrain(bits, 1, 16);
        var values = Enumerable.Range(0, 50).SelectMany(power => new[] { (1L << power) - 1, 1L << power, (1L << power) + 1 })
            .Concat([TierValues.Max, 123_456_789_012]).Where(value => value <= TierValues.Max);
        Assert.All(values, value =>
        {
            var shift = SearchGrain.Shift((ulong)value, bits);
            var bucket = (shift << bits) + (int)(value >> shift);
            Assert.InRange(value, grain.LeastOf(bucket), grain.GreatestOf(bucket));
        });
    }

    [Theory]
    [InlineData(0, 1, 16)]
    [InlineData(13, 1, 16)]
    [InlineData(1, 0, 16)]
    [InlineData(1, 1_000_001, 16)]
    [InlineData(1, 1, 15)]
    [InlineData(1, 1, 65_537)]
    public void A_grain_beyond_its_ranges_is_not_valid(int bits, int values, int cells)
    {
        Assert.False(new SearchGrain(bits, values, cells).IsValid);
        Assert.True(new SearchGrain(12, 1_000_000, 65_536).IsValid && new SearchGrain(1, 1, 16).IsValid);
    }
}

using System.Globalization;
using System.Linq;
using System.Threading;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds for boundaries, wherever they come from.</summary>
public class TierLawsOfBoundaries
{
    [Fact]
    public void Their_text_reads_back_as_equal_boundaries() =>
        Law.Holds(TierValues.Boundaries, boundaries =>
        {
            Assert.True(TierBoundaries.TryParse(boundaries.ToString(), out var read));
            Assert.Equal(boundaries, read);
            Assert.Equal(boundaries.GetHashCode(), read.GetHashCode());
            Assert.Equal(boundaries.ToString(), read.ToString());
        });

    [Fact]
    public void Their_text_is_the_same_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Law.Holds(TierValues.Boundaries, boundaries =>
            {
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
                var german = boundaries.ToString();
                var read = TierBoundaries.Parse(german);
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
                Assert.Equal(german, boundaries.ToString());
                Assert.Equal(read, TierBoundaries.Parse(german));
            });
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_least_value_of_a_tier_is_in_it_and_the_next_lower_one_is_not() =>
        Law.Holds(TierValues.Boundaries, boundaries =>
        {
            var step = boundaries.Basis.Scale.ToAmount(1);
            (decimal? Least, CustomerTier Tier)[] tiers =
                [(boundaries.LeastOfA, CustomerTier.A), (boundaries.LeastOfB, CustomerTier.B), (boundaries.LeastOfC, CustomerTier.C)];
            foreach (var (least, tier) in tiers.Where(tier => tier.Least is not null))
            {
                Assert.Equal(tier, boundaries.TierOf(least));
                Assert.True(boundaries.TierOf(least - step) > tier);
            }
        });
}

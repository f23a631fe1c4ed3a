using System;
using System.Linq;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Surveys;

public class SurveyPolicyTests
{
    private static readonly string[] Ids = [.. Enumerable.Range(1, 20_000).Select(number => FormattableString.Invariant($"C-{number:00000}"))];

    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = SurveyPolicy.Standard;
        Assert.Equal((CustomerTier.B, Proportion.FromPercent(10), 0L, 28), (policy.LowestTierAsked, policy.SampleShare, policy.Seed, policy.WindowDays));
    }

    [Fact]
    public void What_is_given_is_kept()
    {
        var policy = new SurveyPolicy(CustomerTier.C, Proportion.FromPercent(5), -7, 180);
        Assert.Equal((CustomerTier.C, Proportion.FromPercent(5), -7L, 180), (policy.LowestTierAsked, policy.SampleShare, policy.Seed, policy.WindowDays));
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new SurveyPolicy((CustomerTier)5), "lowestTierAsked", "lowestTierAsked must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new SurveyPolicy(windowDays: -1), "windowDays", "windowDays must be between 0 and 180 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new SurveyPolicy(windowDays: 181), "windowDays", "windowDays must be between 0 and 180 days, but was 181.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SurveyPolicy.Standard.IsSampled("C-1", 1899), "year", "year must be between 1900 and 2199, but was 1899.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SurveyPolicy.Standard.DatesOf("C-1", CustomerTier.A, 2200), "year", "year must be between 1900 and 2199, but was 2200.");
        Refusal.Of<ArgumentOutOfRangeException>(() => SurveyPolicy.Standard.DatesOf("C-1", (CustomerTier)9, 2026), "tier", "tier must be a defined CustomerTier, but was 9.");
        Refusal.Of<ArgumentException>(() => SurveyPolicy.Standard.IsSampled("", 2026), "customerId", "customerId must not be empty.");
        Refusal.Of<ArgumentNullException>(() => SurveyPolicy.Standard.DatesOf(null!, CustomerTier.A, 2026), "customerId", "");
    }

    /// <summary>Calculated apart, in Python.</summary>
    [Theory]
    [InlineData("C-1", "2026-04-12 2026-10-10")]
    [InlineData("C-2", "2026-02-05 2026-08-05")]
    [InlineData("C-17", "2026-01-24 2026-07-24")]
    [InlineData("Müller", "2026-06-07 2026-12-05")]
    [InlineData("客户-17", "2026-01-28 2026-07-28")]
    public void A_and_B_are_asked_twice_a_year(string id, string dates)
    {
        foreach (var tier in new[] { CustomerTier.A, CustomerTier.B })
            Assert.Equal(dates, string.Join(" ", SurveyPolicy.Standard.DatesOf(id, tier, 2026).Select(date => FormattableString.Invariant($"{date:uuuu-MM-dd}"))));
    }

    /// <summary>Calculated apart, in Python.</summary>
    [Theory]
    [InlineData("C-1", "2030-2 2041-1 2052-1 2054-2 2056-2")]
    [InlineData("C-17", "2021-2 2027-1 2035-1 2050-2")]
    [InlineData("客户-17", "2024-2 2043-2 2045-2")]
    public void C_and_D_are_asked_in_some_years(string id, string halves)
    {
        foreach (var tier in new[] { CustomerTier.C, CustomerTier.D })
        {
            Assert.Equal(halves, string.Join(" ", Enumerable.Range(2020, 40)
                .SelectMany(year => SurveyPolicy.Standard.DatesOf(id, tier, year))
                .Select(date => FormattableString.Invariant($"{date.Year}-{(date.Month < 7 ? 1 : 2)}"))));
        }
    }

    [Fact]
    public void A_customer_without_a_tier_is_not_asked()
    {
        Assert.Empty(Enumerable.Range(2000, 100).SelectMany(year => SurveyPolicy.Standard.DatesOf("C-1", CustomerTier.Unknown, year)));
        Assert.Empty(Enumerable.Range(2000, 100).SelectMany(year => SurveyPolicy.Nobody.DatesOf("C-1", CustomerTier.A, year)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(42)]
    public void The_sample_has_its_share_and_no_tier_sees_another(long seed)
    {
        var policy = new SurveyPolicy(seed: seed);

        // 2,000 expected; five standard deviations are 212.
        Assert.All(Enumerable.Range(2020, 10), year => Assert.InRange(Ids.Count(id => policy.IsSampled(id, year)), 1_788, 2_212));
    }

    [Fact]
    public void Years_seeds_and_customers_beside_each_other_do_not_hang_together()
    {
        var (policy, other) = (SurveyPolicy.Standard, new SurveyPolicy(seed: 1));
        foreach (var year in new[] { 2024, 2025, 2026 })
        {
            var sampled = Ids.Where(id => policy.IsSampled(id, year)).ToList();

            // Of about 2,000, a tenth; five standard deviations are 67.
            Assert.InRange(sampled.Count(id => policy.IsSampled(id, year + 1)), 120, 280);
            Assert.InRange(sampled.Count(id => other.IsSampled(id, year)), 120, 280);
            Assert.InRange(Enumerable.Range(1, 19_999).Count(i => policy.IsSampled(Ids[i], year) && policy.IsSampled(Ids[i - 1], year)), 120, 280);
        }
    }

    [Fact]
    public void Over_the_years_nearly_everybody_is_asked_and_nobody_each_year()
    {
        var asked = Ids.Take(2_000).Select(id => Enumerable.Range(2000, 100).Count(year => SurveyPolicy.Standard.IsSampled(id, year))).ToList();
        Assert.InRange(asked.Min(), 1, 5);
        Assert.InRange(asked.Max(), 15, 26);
    }

    [Fact]
    public void No_day_of_the_half_year_is_crowded()
    {
        var dates = Ids.SelectMany(id => SurveyPolicy.Standard.DatesOf(id, CustomerTier.B, 2026)).GroupBy(date => date).Select(day => day.Count()).ToList();
        Assert.Equal(362, dates.Count);
        Assert.InRange(dates.Min(), 55, 110);
        Assert.InRange(dates.Max(), 111, 170);
    }
}

using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using Xunit;

namespace CustomerRules.Tests.Tiers.Potential;

/// <summary>Rising star: C, growth of 30 %, half of B. Self-service candidate: D, and each of five guards. Nurture: other D that grow or have influence.</summary>
public class PotentialPolicyTests
{
    private const long Max = MoneyScale.MaxMinorUnits;
    private const PotentialReasons AllGuards = PotentialReasons.CustomerLongEnough | PotentialReasons.ContributionNegative
        | PotentialReasons.NotGrowing | PotentialReasons.NoInfluence | PotentialReasons.NothingOpen;

    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Fact]
    public void Standard_is_30_percent_half_of_B_and_365_days()
    {
        var (standard, made) = (PotentialPolicy.Standard, new PotentialPolicy());
        Assert.Equal((Ratio.FromPercent(30), Proportion.FromPercent(50), 365), (standard.StarGrowth, standard.StarShareOfB, standard.CandidateDays));
        Assert.Equal((Ratio.FromPercent(30), Proportion.FromPercent(50), 365), (made.StarGrowth, made.StarShareOfB, made.CandidateDays));
        Assert.Contains("30 %", Documented.Summary(typeof(PotentialPolicy), "StarGrowth"), StringComparison.Ordinal);
        Assert.Contains("50 %", Documented.Summary(typeof(PotentialPolicy), "StarShareOfB"), StringComparison.Ordinal);
        Assert.Contains("365", Documented.Summary(typeof(PotentialPolicy), "CandidateDays"), StringComparison.Ordinal);
        Assert.Equal("Rising stars from 30 % growth and 50 % of tier B's least value; self-service candidates from 365 days.", Documented.Summary(typeof(PotentialPolicy), "Standard"));
    }

    [Theory]
    [InlineData(10_000_000, 3_000, PotentialKind.RisingStar, PotentialReasons.GrowthReachesStar | PotentialReasons.ValueReachesStar)]
    [InlineData(10_000_000, 2_999, PotentialKind.None, PotentialReasons.GrowthUnderStar | PotentialReasons.ValueReachesStar)]
    [InlineData(9_999_999, 3_000, PotentialKind.None, PotentialReasons.GrowthReachesStar | PotentialReasons.ValueUnderStar)]
    [InlineData(9_999_999, 2_999, PotentialKind.None, PotentialReasons.GrowthUnderStar | PotentialReasons.ValueUnderStar)]
    [InlineData(10_000_000, 1_000_000, PotentialKind.RisingStar, PotentialReasons.GrowthReachesStar | PotentialReasons.ValueReachesStar)]
    [InlineData(10_000_000, CustomerRow.UnknownRatio, PotentialKind.None, PotentialReasons.GrowthUnknown | PotentialReasons.ValueReachesStar)]
    [InlineData(CustomerRow.UnknownAmount, 3_000, PotentialKind.None, PotentialReasons.GrowthReachesStar | PotentialReasons.ValueUnknown)]
    [InlineData(-Max, 3_000, PotentialKind.None, PotentialReasons.GrowthReachesStar | PotentialReasons.ValueUnderStar)]
    public void A_rising_star_grows_and_is_half_way_to_B(long value, int growth, PotentialKind kind, PotentialReasons reasons)
    {
        var judged = PotentialPolicy.Standard.Assess(Rows.Unknown with { TierValue = value, Growth = growth }, CustomerTier.C, Boundaries);
        Assert.Equal((kind, reasons), (judged.Kind, judged.Reasons));
    }

    [Theory]
    [InlineData(3, 2, PotentialKind.RisingStar)] // half of 3 is 1.5, not 1
    [InlineData(3, 1, PotentialKind.None)]
    [InlineData(Max, Max / 2, PotentialKind.RisingStar)]
    [InlineData(Max, (Max / 2) - 1, PotentialKind.None)]
    public void Half_of_B_is_exact(long leastOfB, long value, PotentialKind kind)
    {
        var scale = MoneyScale.FromDecimals(0);
        var row = Rows.Unknown with { Scale = scale, TierValue = value, Growth = 5_000 };
        Assert.Equal(kind, PotentialPolicy.Standard.Assess(row, CustomerTier.C, new TierBoundaries(null, leastOfB, null, new TierBasis(scale: scale))).Kind);
    }

    [Fact]
    public void Without_a_tier_B_there_is_no_star()
    {
        var row = Rows.Unknown with { TierValue = Max, Growth = 1_000_000 };
        var judged = PotentialPolicy.Standard.Assess(row, CustomerTier.C, new TierBoundaries(null, null, 50_000m));
        Assert.Equal((PotentialKind.None, PotentialReasons.GrowthReachesStar | PotentialReasons.LeastOfBAbsent), (judged.Kind, judged.Reasons));
        Assert.Null(judged.LeastOfB);
    }

    [Fact]
    public void A_self_service_candidate_meets_all_five_guards() =>
        Assert.Equal((PotentialKind.SelfServiceCandidate, AllGuards), Judge(Candidate()));

    [Theory]
    [InlineData(364, PotentialReasons.CustomerTooNew)]
    [InlineData(365, PotentialReasons.CustomerLongEnough)]
    [InlineData(-1, PotentialReasons.CustomerTooNew)]
    [InlineData(null, PotentialReasons.FirstOrderUnknown)]
    public void Time_as_a_customer_alone_prevents_a_candidate(int? days, PotentialReasons reason) =>
        Prevents(Candidate() with { FirstOrder = days is { } known ? Rows.Unknown.AsOf - known : CustomerRow.UnknownDate }, PotentialReasons.CustomerLongEnough, reason);

    [Theory]
    [InlineData(-1, PotentialReasons.ContributionNegative)]
    [InlineData(0, PotentialReasons.ContributionNotNegative)]
    [InlineData(CustomerRow.UnknownAmount, PotentialReasons.ContributionUnknown)]
    public void The_contribution_alone_prevents_a_candidate(long contribution, PotentialReasons reason) =>
        Prevents(Candidate() with { Contribution = contribution }, PotentialReasons.ContributionNegative, reason);

    [Theory]
    [InlineData(0, PotentialReasons.NotGrowing)]
    [InlineData(-1_000_000, PotentialReasons.NotGrowing)]
    [InlineData(1, PotentialReasons.Growing)]
    [InlineData(CustomerRow.UnknownRatio, PotentialReasons.GrowthUnknown)]
    public void Growth_alone_prevents_a_candidate(int growth, PotentialReasons reason) =>
        Prevents(Candidate() with { Growth = growth }, PotentialReasons.NotGrowing, reason);

    [Theory]
    [InlineData(0, PotentialReasons.NoInfluence)]
    [InlineData(1, PotentialReasons.Influential)]
    [InlineData(-1, PotentialReasons.InfluenceUnknown)]
    public void Influence_alone_prevents_a_candidate(sbyte influential, PotentialReasons reason) =>
        Prevents(Candidate() with { Influential = influential }, PotentialReasons.NoInfluence, reason);

    [Theory]
    [InlineData(0, PotentialReasons.NothingOpen)]
    [InlineData(1, PotentialReasons.SomethingOpen)]
    [InlineData(-1, PotentialReasons.OpenMattersUnknown)]
    public void Open_matters_alone_prevent_a_candidate(sbyte open, PotentialReasons reason) =>
        Prevents(Candidate() with { OpenMatters = open }, PotentialReasons.NothingOpen, reason);

    [Theory]
    [InlineData(CustomerTier.Unknown, PotentialReasons.TierUnknown)]
    [InlineData(CustomerTier.A, PotentialReasons.TierIsHigh)]
    [InlineData(CustomerTier.B, PotentialReasons.TierIsHigh)]
    public void Only_C_and_D_are_judged(CustomerTier tier, PotentialReasons reason)
    {
        var judged = PotentialPolicy.Standard.Assess(Candidate() with { Growth = 9_000, TierValue = Max }, tier, Boundaries);
        Assert.Equal((PotentialKind.None, tier, reason), (judged.Kind, judged.Tier, judged.Reasons));
    }

    [Fact]
    public void The_figures_are_the_rows()
    {
        var judged = PotentialPolicy.Standard.Assess(Candidate(), CustomerTier.D, Boundaries);
        Assert.Equal((default(Ratio), 1.00m, -0.01m, 200_000m), (judged.Growth, judged.TierValue, judged.Contribution, judged.LeastOfB));
        Assert.Equal((new NodaTime.LocalDate(2024, 1, 2), 365), (judged.FirstOrder, judged.DaysAsCustomer));
        Assert.Equal("SelfServiceCandidate, tier D", judged.ToString());

        var unknown = PotentialPolicy.Standard.Assess(Rows.Unknown, CustomerTier.D, Boundaries);
        Assert.True(unknown is { Growth: null, TierValue: null, Contribution: null, FirstOrder: null, DaysAsCustomer: null });
    }

    [Fact]
    public void The_lines_can_be_moved()
    {
        var eager = new PotentialPolicy(Ratio.FromBasisPoints(1), Proportion.Zero, candidateDays: 0);
        Assert.Equal(PotentialKind.RisingStar, eager.Assess(Rows.Unknown with { TierValue = 0, Growth = 1 }, CustomerTier.C, Boundaries).Kind);
        Assert.Equal(PotentialKind.SelfServiceCandidate, eager.Assess(Candidate() with { FirstOrder = Rows.Unknown.AsOf }, CustomerTier.D, Boundaries).Kind);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new PotentialPolicy(candidateDays: -1), "candidateDays", "candidateDays must be between 0 and 36,500 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new PotentialPolicy(candidateDays: 36_501), "candidateDays", "candidateDays must be between 0 and 36,500 days, but was 36,501.");
        Refusal.Of<ArgumentException>(() => new PotentialPolicy(default(Ratio)), "starGrowth", "starGrowth must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => PotentialPolicy.Standard.Assess(Rows.Unknown, (CustomerTier)5, Boundaries), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentNullException>(() => PotentialPolicy.Standard.Assess(Rows.Unknown, CustomerTier.C, null!), "boundaries", "");
        Refusal.Of<ArgumentException>(
            () => PotentialPolicy.Standard.Assess(Rows.Unknown with { Scale = MoneyScale.FromDecimals(0) }, CustomerTier.C, Boundaries),
            "row", "The row has 0 decimals, but the boundaries are of revenue, 2 decimals.");
    }

    private static void Prevents(CustomerRow row, PotentialReasons guard, PotentialReasons reason)
    {
        var expected = reason == guard ? PotentialKind.SelfServiceCandidate
            : reason is PotentialReasons.Growing or PotentialReasons.Influential ? PotentialKind.Nurture
            : PotentialKind.None;
        Assert.Equal((expected, (AllGuards & ~guard) | reason), Judge(row));
    }

    private static (PotentialKind Kind, PotentialReasons Reasons) Judge(CustomerRow row)
    {
        var judged = PotentialPolicy.Standard.Assess(row, CustomerTier.D, Boundaries);
        return (judged.Kind, judged.Reasons);
    }

    /// <summary>Each guard met, and only just.</summary>
    private static CustomerRow Candidate() => Rows.Unknown with
    {
        TierValue = 100,
        FirstOrder = Rows.Unknown.AsOf - 365,
        Contribution = -1,
        Growth = 0,
        Influential = 0,
        OpenMatters = 0,
    };
}

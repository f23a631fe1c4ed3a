using System;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

/// <summary>What the documentation says in figures is what the code does.</summary>
public class DocumentedNumbersTests
{
    private static readonly SwitchingCostPolicy Standard = SwitchingCostPolicy.Standard;
    private static readonly BarrierBands Bands = BarrierBands.Standard;

    [Fact]
    public void The_standard_policy_lists_its_values() => Assert.Equal(
        FormattableString.Invariant($"Risk aversion {Percent(Standard.RiskAversion)}; barriers from {BandList("and")}; ")
        + FormattableString.Invariant($"horizon {Standard.HorizonYears} years at {Percent(Standard.DiscountRate)}, an annuity of {Standard.AnnuityBasisPoints:#,0} basis points."),
        Documented.Summary(typeof(SwitchingCostPolicy), "Standard"));

    [Fact]
    public void The_defaults_of_a_policy_are_those_of_the_standard_one()
    {
        Assert.EndsWith("null for " + Percent(Standard.RiskAversion) + ".", Documented.Parameter(typeof(SwitchingCostPolicy), "riskAversion"), StringComparison.Ordinal);
        Assert.EndsWith("null for " + BandList("and") + ".", Documented.Parameter(typeof(SwitchingCostPolicy), "bands"), StringComparison.Ordinal);
        Assert.EndsWith("null for " + Percent(Standard.DiscountRate) + ".", Documented.Parameter(typeof(SwitchingCostPolicy), "discountRate"), StringComparison.Ordinal);
        Assert.EndsWith(Percent(Standard.RiskAversion) + " by default.", Documented.Summary(typeof(SwitchingCostPolicy), "RiskAversion"), StringComparison.Ordinal);
        Assert.EndsWith(Percent(Standard.DiscountRate) + " by default.", Documented.Summary(typeof(SwitchingCostPolicy), "DiscountRate"), StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($"{Standard.HorizonYears} by default."), Documented.Summary(typeof(SwitchingCostPolicy), "HorizonYears"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_bands_list_their_values()
    {
        Assert.Equal(
            $"Moderate from {Percent(Bands.ModerateFrom)}, high from {Percent(Bands.HighFrom)}, prohibitive from {Percent(Bands.ProhibitiveFrom)}.",
            Documented.Summary(typeof(BarrierBands), "Standard"));
        Assert.Equal($"From {Percent(Bands.ModerateFrom)} (standard).", Documented.Summary(typeof(SwitchingBarrier), "Moderate"));
        Assert.Equal($"From {Percent(Bands.HighFrom)} (standard).", Documented.Summary(typeof(SwitchingBarrier), "High"));
        Assert.Equal($"From {Percent(Bands.ProhibitiveFrom)} (standard).", Documented.Summary(typeof(SwitchingBarrier), "Prohibitive"));
    }

    [Fact]
    public void The_longest_ageing_and_the_worked_life_are_as_said()
    {
        Assert.Contains(FormattableString.Invariant($"{Ageing.MaxDays:#,0}"), Documented.Summary(typeof(Ageing), "MaxDays"), StringComparison.Ordinal);
        var life = Ageing.Declines(Period.FromYears(5)).LifeDays(new(2023, 1, 1));
        Assert.Contains(FormattableString.Invariant($"5 years from 2023-01-01 are {life:#,0} days"), Documented.OfType(typeof(Ageing)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_total_is_as_said()
    {
        Assert.Contains("3.6 x 10^15 minor units", Documented.Summary(typeof(SwitchingCost), "Total"), StringComparison.Ordinal);
        Assert.Equal(3_600_000_000_000_000, MoneyScale.MaxMinorUnits * 4);
    }

    private static string BandList(string and) => $"{Percent(Bands.ModerateFrom)}, {Percent(Bands.HighFrom)} {and} {Percent(Bands.ProhibitiveFrom)}";

    private static string Percent(Proportion share) => FormattableString.Invariant($"{share.Percent:0.##} %");

    private static string Percent(Ratio ratio) => FormattableString.Invariant($"{ratio.Percent:0.##} %");
}

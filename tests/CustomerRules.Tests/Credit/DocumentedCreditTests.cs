using System;
using CustomerRules.Credit;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Credit;

/// <summary>What the documentation says in figures is what the code does.</summary>
public class DocumentedCreditTests
{
    private static readonly CreditPolicy Standard = CreditPolicy.Standard;

    [Fact]
    public void The_standard_bands_list_their_values() => Assert.Equal(
        "Good: " + Of(Standard.Bands.Good) + " Fair: " + Of(Standard.Bands.Fair) + " Poor: " + Of(Standard.Bands.Poor),
        Documented.Summary(typeof(CreditBands), "Standard"));

    [Fact]
    public void The_standard_ceilings_list_their_values()
    {
        var (a, b, c, d) = (Standard.Ceilings.A, Standard.Ceilings.B, Standard.Ceilings.C, Standard.Ceilings.D);
        Assert.Equal(
            FormattableString.Invariant($"A: {Percent(a.ShareOfValue)} of the value, {a.CreditDays} days. B: {Percent(b.ShareOfValue)}, {b.CreditDays} days. C: {Percent(c.ShareOfValue)}, {c.CreditDays} days. D: {Percent(d.ShareOfValue)}, {d.CreditDays} days."),
            Documented.Summary(typeof(CreditCeilings), "Standard"));
        Assert.EndsWith(
            FormattableString.Invariant($"A {Percent(a.ShareOfValue)}, {a.CreditDays} days, B {Percent(b.ShareOfValue)}, {b.CreditDays}, C {Percent(c.ShareOfValue)}, {c.CreditDays}, D {Percent(d.ShareOfValue)}, {d.CreditDays} by default."),
            Documented.Summary(typeof(CreditPolicy), "Ceilings"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_policy_lists_its_values()
    {
        Assert.Equal(
            FormattableString.Invariant($"The standard bands and ceilings; a strike after {Standard.StrikeDays} days, bad at {Standard.StrikesToRefuse} strikes, rated from {Standard.MinimumInvoices} invoices."),
            Documented.Summary(typeof(CreditPolicy), "Standard"));
        Assert.EndsWith(FormattableString.Invariant($"{Standard.StrikeDays} by default."), Documented.Summary(typeof(CreditPolicy), "StrikeDays"), StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($"{Standard.StrikesToRefuse} by default."), Documented.Summary(typeof(CreditPolicy), "StrikesToRefuse"), StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($"{Standard.MinimumInvoices} by default."), Documented.Summary(typeof(CreditPolicy), "MinimumInvoices"), StringComparison.Ordinal);
        Assert.EndsWith(
            "by default good " + Short(Standard.Bands.Good) + "; fair " + Short(Standard.Bands.Fair) + "; poor " + Short(Standard.Bands.Poor) + ".",
            Documented.Summary(typeof(CreditPolicy), "Bands"),
            StringComparison.Ordinal);
    }

    private static string Of(CreditBand band) => FormattableString.Invariant(
        $"at most {band.AverageDaysLate} days late on average, {band.WorstDaysLate} at worst, {Percent(band.DisputedShare)} disputed, exposure {band.Exposure.Percent:0.##} %: {Percent(band.ShareOfCeiling)} of the ceiling.");

    private static string Short(CreditBand band) => FormattableString.Invariant(
        $"{band.AverageDaysLate}, {band.WorstDaysLate}, {Percent(band.DisputedShare)}, {band.Exposure.Percent:0.##} %: {Percent(band.ShareOfCeiling)}");

    private static string Percent(Proportion share) => FormattableString.Invariant($"{share.Percent:0.##} %");
}

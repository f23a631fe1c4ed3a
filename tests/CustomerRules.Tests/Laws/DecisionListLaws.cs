using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class DecisionListLaws
{
    private static readonly Gen<DecisionListPolicy> Policies =
        from tier in Gen.Elements(CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D)
        from priceLed in RowFields.Share
        from days in Gen.Elements(1, 30, 180, 3_650)
        select new DecisionListPolicy(tier, priceLed < 0 ? null : Proportion.FromBasisPoints(priceLed), days);

    private static readonly Gen<(CustomerRow Row, RowAssessment Assessment)> Judged =
        from row in Rows.Any
        from tier in RowFields.Tier
        from type in RowFields.Type
        from flag in Gen.Elements(ProfitabilityFlag.Unknown, ProfitabilityFlag.Green, ProfitabilityFlag.Amber, ProfitabilityFlag.Red, ProfitabilityFlag.Red)
        select (row, new RowAssessment { Tier = tier, Relationship = new() { Type = type }, Profitability = new(flag, null, default) });

    [Fact]
    public void A_row_is_listed_for_what_the_documentation_says() => Law.Holds(
        from policy in Policies
        from judged in Judged
        from potential in Gen.Elements(PotentialKind.None, PotentialKind.RisingStar, PotentialKind.Nurture)
        from before in RowFields.Pattern
        select (policy, judged.Row, judged.Assessment, potential, before), a =>
        {
            var reasons = a.policy.Judge(a.Row, a.Assessment, a.potential, a.before);
            var isValuable = "ABCD".IndexOf(a.Assessment.Tier.ToString()[0]) is var tier and >= 0 && tier <= "ABCD".IndexOf(a.policy.LeastValuableTier.ToString()[0]);
            var now = a.Row.TradePattern;
            var isRed = a.Assessment.Profitability.Flag == ProfitabilityFlag.Red;

            Has(reasons, DecisionListReasons.CaptiveAndValuable, isValuable && a.Assessment.Relationship.Type == RelationshipType.Captive);
            Has(reasons, DecisionListReasons.NewlyLate, isValuable && a.before == TradePattern.InRhythm && now == TradePattern.Late);
            Has(reasons, DecisionListReasons.NewlySilent, isValuable && a.before == TradePattern.InRhythm && now == TradePattern.Silent);
            Has(reasons, DecisionListReasons.LateNotCompared, isValuable && a.before == TradePattern.Unknown && now == TradePattern.Late);
            Has(reasons, DecisionListReasons.RisingStar, a.potential == PotentialKind.RisingStar);
            Has(reasons, DecisionListReasons.RedAndValuable, isValuable && isRed);
            Has(reasons, DecisionListReasons.RedAndPriceLed, isRed && a.Row.PriceLed >= 0 && a.Row.PriceLed >= a.policy.PriceLedFrom.BasisPoints);
            Has(reasons, DecisionListReasons.ValueUnknown, reasons != DecisionListReasons.None && a.Row.Value == CustomerRow.UnknownAmount);
        },
        runs: 1_000);

    [Fact]
    public void The_order_of_the_customers_never_matters_and_parts_add_up() => Law.Holds(
        Gen.Shuffle(GoldenCustomers.All.Select(golden => golden.Facts).ToArray()).Zip(Gen.Choose(0, GoldenCustomers.All.Count)), drawn =>
        {
            var (facts, cut) = drawn;
            var sorted = List(GoldenCustomers.All.Select(golden => golden.Facts).ToArray());
            var parts = List([.. facts.Take(cut)]).Entries.Concat(List([.. facts.Skip(cut)]).Entries);

            Assert.Equal(sorted.Entries.Select(Text), List(facts).Entries.Select(Text), StringComparer.Ordinal);
            Assert.Equal(sorted.Entries.Select(Text).OrderBy(text => text, StringComparer.Ordinal), parts.Select(Text).OrderBy(text => text, StringComparer.Ordinal), StringComparer.Ordinal);
            Assert.NotEmpty(sorted.Entries);
            Assert.Equal(sorted.Entries.Count, sorted.Entries.Select(entry => (entry.CustomerId, entry.Kind)).Distinct().Count());
            Assert.All(sorted.Entries, entry => Assert.NotEmpty(entry.Explain()));
        },
        runs: 50);

    private static string Text(DecisionEntry entry) => entry + " " + entry.Reasons;

    private static void Has(DecisionListReasons reasons, DecisionListReasons reason, bool expected) => Assert.Equal(expected, (reasons & reason) != DecisionListReasons.None);

    private static DecisionList List(CustomerFacts[] customers) => RuleBook.Standard.ListDecisions(customers, Customers.AsOf, GoldenCustomers.Boundaries);
}

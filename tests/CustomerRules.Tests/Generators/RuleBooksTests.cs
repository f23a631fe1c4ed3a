using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The rule books of bulk tests differ in every row rule.</summary>
public class RuleBooksTests
{
    private static readonly List<RuleBook> Drawn = RuleBooks.Any(20_000).Drawn(400);

    [Fact]
    public void Standard_policies_and_others_come()
    {
        Often(40, rules => rules.Profitability == ProfitabilityPolicy.Standard);
        Often(40, rules => rules.SwitchingCosts == SwitchingCostPolicy.Standard);
        Often(40, rules => rules.Relationships == RelationshipPolicy.Standard);
        Often(40, rules => rules.FollowUps == FollowUpPolicy.Standard);
        Often(10, rules => rules.Profitability.NewCustomerDays == 0);
        Often(10, rules => rules.Profitability.GreenFrom.BasisPoints is 0 or 10_000);
        Often(40, rules => rules.Scale.Decimals != 2);
        Often(10, rules => rules.SwitchingCosts.AnnuityBasisPoints < 20_000);
        Often(40, rules => rules.FollowUps.Cadence.For(CustomerTier.D) is not null);
        Often(40, rules => !Equals(rules.FollowUps.Cadence.For(CustomerTier.A, RelationshipType.Captive), rules.FollowUps.Cadence.For(CustomerTier.A)));
    }

    [Fact]
    public void Calendars_are_open_always_never_and_in_between()
    {
        var texts = RuleBooks.Calendars(20_000).Drawn(400).Select(calendar => calendar.ToString()!).ToList();

        Assert.InRange(texts.Distinct(StringComparer.Ordinal).Count(), 50, 400);
        Assert.Contains(BusinessCalendar.China.ToString(), texts, StringComparer.Ordinal);
    }

    [Fact]
    public void Boundaries_are_absent_the_same_and_apart()
    {
        var drawn = RuleBooks.Boundaries(RuleBook.Standard).Drawn(400);
        foreach (var tier in new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C })
            Assert.InRange(drawn.Count(one => one.LeastMinorUnits(tier) is null), 40, 360);
        Assert.InRange(drawn.Count(one => one.LeastMinorUnits(CustomerTier.A) is { } a && a == one.LeastMinorUnits(CustomerTier.B)), 20, 380);
        Assert.InRange(drawn.Count(one => one.LeastMinorUnits(CustomerTier.A) is null && one.LeastMinorUnits(CustomerTier.C) is null), 10, 380);
    }

    private static void Often(int times, Func<RuleBook, bool> happens) => Assert.InRange(Drawn.Count(happens), times, Drawn.Count);
}

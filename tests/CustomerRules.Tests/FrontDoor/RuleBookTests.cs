using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class RuleBookTests
{
    private static readonly TradePolicy Trade = new(newCustomerDays: 30);
    private static readonly ProfitabilityPolicy Profitability = new(newCustomerDays: 0);
    private static readonly SwitchingCostPolicy SwitchingCosts = new(horizonYears: 1);
    private static readonly RelationshipPolicy Relationships = new(minimumCoverage: Proportion.Full);
    private static readonly FollowUpPolicy FollowUps = new(calendar: BusinessCalendar.MondayToFriday.WithClosedDates(Customers.AsOf));
    private static readonly Playbook Playbook = Playbook.Standard.With(RelationshipType.Captive);

    /// <summary>A rule book in which no part is the standard one.</summary>
    private static readonly RuleBook Own = RuleBook.Standard.Named("Own", "7")
        .With(Trade).With(TierPolicy.Pyramid()).With(Profitability).With(SwitchingCosts).With(Relationships).With(FollowUps).With(Playbook);

    [Fact]
    public void The_standard_rule_book_holds_the_standard_policy_of_each_kind()
    {
        var standard = RuleBook.Standard;

        Assert.Equal(("Standard", "1"), (standard.Name, standard.Version));
        Assert.Equal(MoneyScale.Standard, standard.Scale);
        Assert.Same(TradePolicy.Standard, standard.Trade);
        Assert.Same(TierPolicy.Standard, standard.Tiers);
        Assert.Same(ProfitabilityPolicy.Standard, standard.Profitability);
        Assert.Same(SwitchingCostPolicy.Standard, standard.SwitchingCosts);
        Assert.Same(RelationshipPolicy.Standard, standard.Relationships);
        Assert.Same(FollowUpPolicy.Standard, standard.FollowUps);
        Assert.Same(CustomerRules.Relationships.Playbook.Standard, standard.Playbook);
    }

    [Theory]
    [InlineData(nameof(RuleBook.Trade))]
    [InlineData(nameof(RuleBook.Tiers))]
    [InlineData(nameof(RuleBook.Profitability))]
    [InlineData(nameof(RuleBook.SwitchingCosts))]
    [InlineData(nameof(RuleBook.Relationships))]
    [InlineData(nameof(RuleBook.FollowUps))]
    [InlineData(nameof(RuleBook.Playbook))]
    [InlineData(nameof(RuleBook.Name))]
    public void With_replaces_one_part_and_keeps_every_other(string part)
    {
        var (changed, expected) = Replaced(part);

        Assert.Same(expected, Parts(changed)[part]);
        Assert.All(Parts(Own).Where(pair => !string.Equals(pair.Key, part, StringComparison.Ordinal)), pair => Assert.Equal(pair.Value, Parts(changed)[pair.Key]));
    }

    [Fact]
    public void A_rule_book_is_never_changed_by_With()
    {
        var before = Parts(RuleBook.Standard);
        _ = RuleBook.Standard.With(Trade).With(SwitchingCosts).Named("Retail", "2").With(MoneyScale.FromDecimals(0));

        Assert.Equal(before, Parts(RuleBook.Standard));
    }

    [Fact]
    public void A_name_and_a_version_are_asked_for()
    {
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Named("", "1"), "name", "name must not be empty.");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Named("Own", ""), "version", "version must not be empty.");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Named(null!, "1"), "name", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Named("Own", null!), "version", "");
    }

    [Fact]
    public void A_policy_is_never_null()
    {
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((TradePolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((TierPolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((ProfitabilityPolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((SwitchingCostPolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((RelationshipPolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((FollowUpPolicy)null!), "policy", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.With((Playbook)null!), "playbook", "");
    }

    private static (RuleBook Changed, object Part) Replaced(string part) => part switch
    {
        nameof(RuleBook.Trade) => (Own.With(TradePolicy.Standard), TradePolicy.Standard),
        nameof(RuleBook.Tiers) => (Own.With(TierPolicy.Computed), TierPolicy.Computed),
        nameof(RuleBook.Profitability) => (Own.With(ProfitabilityPolicy.Standard), ProfitabilityPolicy.Standard),
        nameof(RuleBook.SwitchingCosts) => (Own.With(SwitchingCostPolicy.Standard), SwitchingCostPolicy.Standard),
        nameof(RuleBook.Relationships) => (Own.With(RelationshipPolicy.Standard), RelationshipPolicy.Standard),
        nameof(RuleBook.FollowUps) => (Own.With(FollowUpPolicy.Standard), FollowUpPolicy.Standard),
        nameof(RuleBook.Playbook) => (Own.With(CustomerRules.Relationships.Playbook.Standard), CustomerRules.Relationships.Playbook.Standard),
        _ => (Own.Named("Retail", "2"), "Retail"),
    };

    /// <summary>The parts; the version comes with the name, and the scale with the tier policy.</summary>
    private static Dictionary<string, object> Parts(RuleBook rules) => typeof(RuleBook).GetProperties()
        .Where(property => property.Name is not (nameof(RuleBook.Standard) or nameof(RuleBook.Version) or nameof(RuleBook.Scale)))
        .ToDictionary(property => property.Name, property => property.GetValue(rules)!, StringComparer.Ordinal);
}

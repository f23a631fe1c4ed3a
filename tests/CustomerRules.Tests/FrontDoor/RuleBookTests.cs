using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Calendars;
using CustomerRules.Credit;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Numbers;
using CustomerRules.Populations;
using CustomerRules.Prospects;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Tiers.Potential;
using CustomerRules.Tiers.Treatment;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class RuleBookTests
{
    /// <summary>A policy of each kind that is not the standard one.</summary>
    private static readonly Dictionary<string, object> OwnParts = new(StringComparer.Ordinal)
    {
        [nameof(RuleBook.Trade)] = new TradePolicy(newCustomerDays: 30),
        [nameof(RuleBook.Tiers)] = TierPolicy.Pyramid(),
        [nameof(RuleBook.Profitability)] = new ProfitabilityPolicy(newCustomerDays: 0),
        [nameof(RuleBook.SwitchingCosts)] = new SwitchingCostPolicy(horizonYears: 1),
        [nameof(RuleBook.Relationships)] = new RelationshipPolicy(minimumCoverage: Proportion.Full),
        [nameof(RuleBook.FollowUps)] = new FollowUpPolicy(calendar: BusinessCalendar.MondayToFriday.WithClosedDates(Customers.AsOf)),
        [nameof(RuleBook.Responses)] = ResponseTargets.Standard.WithAtRiskShare(Proportion.Full),
        [nameof(RuleBook.Agendas)] = new AgendaPolicy(mostLines: 1),
        [nameof(RuleBook.Playbook)] = Playbook.Standard.With(RelationshipType.Captive),
        [nameof(RuleBook.Movement)] = new TierMovementPolicy(stepsDown: 2),
        [nameof(RuleBook.Potential)] = new PotentialPolicy(candidateDays: 1),
        [nameof(RuleBook.KeyAccounts)] = new KeyAccountPolicy(minimumMet: 5),
        [nameof(RuleBook.Demand)] = new DemandTriagePolicy(quietDays: 1),
        [nameof(RuleBook.Treatments)] = new TreatmentPolicy(
            Standard(CustomerTier.A), Standard(CustomerTier.B), Standard(CustomerTier.C), Standard(CustomerTier.D)),
        [nameof(RuleBook.Concessions)] = new ConcessionPolicy(refuseLongerCreditToRed: false),
        [nameof(RuleBook.Deposits)] = new DepositPolicy(freeMinutes: 1),
        [nameof(RuleBook.Incentives)] = new IncentivePolicy(),
        [nameof(RuleBook.Credit)] = new CreditPolicy(strikesToRefuse: 1),
        [nameof(RuleBook.Targets)] = new TargetPolicy(signsAgainst: 1),
        [nameof(RuleBook.Screening)] = new ScreeningPolicy(minimumCoverage: Proportion.Full),
        [nameof(RuleBook.DeliveredValue)] = new DeliveredValuePolicy(minimumCoverage: Proportion.Full),
        [nameof(RuleBook.Guarantees)] = new GuaranteePolicy(keptFrom: Proportion.Full),
        [nameof(RuleBook.DecisionList)] = new DecisionListPolicy(barrierDays: 1),
    };

    /// <summary>A rule book in which no part is the standard one.</summary>
    private static readonly RuleBook Own = OwnParts.Values.Aggregate(RuleBook.Standard.Named("Own", "7"), With);

    /// <summary>Every part that the rule book has, so that none can be forgotten.</summary>
    public static IEnumerable<object[]> EveryPart => Policies(RuleBook.Standard).Keys.Select(part => new object[] { part });

    [Theory]
    [MemberData(nameof(EveryPart))]
    public void The_standard_rule_book_holds_the_standard_policy_of_each_kind(string part) =>
        Assert.Same(StandardOf(part), Policies(RuleBook.Standard)[part]);

    [Fact]
    public void The_standard_rule_book_is_called_so()
    {
        Assert.Equal(("Standard", "1"), (RuleBook.Standard.Name, RuleBook.Standard.Version));
        Assert.Equal(MoneyScale.Standard, RuleBook.Standard.Scale);
    }

    [Theory]
    [MemberData(nameof(EveryPart))]
    public void With_replaces_one_part_and_keeps_every_other(string part)
    {
        Assert.NotSame(StandardOf(part), Policies(Own)[part]);

        var changed = With(Own, StandardOf(part));

        Assert.Same(StandardOf(part), Policies(changed)[part]);
        Assert.All(Policies(Own).Where(pair => !string.Equals(pair.Key, part, StringComparison.Ordinal)), pair => Assert.Same(pair.Value, Policies(changed)[pair.Key]));
        Assert.Equal(("Own", "7"), (changed.Name, changed.Version));
    }

    [Theory]
    [MemberData(nameof(EveryPart))]
    public void A_standard_rule_book_with_another_policy_is_no_longer_called_standard(string part)
    {
        var changed = With(RuleBook.Standard, OwnParts[part]);

        Assert.Same(OwnParts[part], Policies(changed)[part]);
        Assert.Equal(("Standard, changed", "1"), (changed.Name, changed.Version));
        Assert.Equal("Standard", RuleBook.Standard.Name);
        Assert.Same(StandardOf(part), Policies(RuleBook.Standard)[part]);
    }

    [Theory]
    [MemberData(nameof(EveryPart))]
    public void A_policy_is_never_null(string part)
    {
        var refused = Assert.Throws<TargetInvocationException>(() => Method(StandardOf(part).GetType()).Invoke(RuleBook.Standard, [null]));

        Assert.Equal(part is nameof(RuleBook.Playbook) ? "playbook" : "policy", Assert.IsType<ArgumentNullException>(refused.InnerException).ParamName);
    }

    [Fact]
    public void A_name_replaces_the_name_alone()
    {
        var changed = Own.Named("Retail", "2");

        Assert.Equal(("Retail", "2"), (changed.Name, changed.Version));
        Assert.Equal(Policies(Own), Policies(changed));
    }

    [Fact]
    public void A_scale_replaces_that_of_the_tier_policy_alone()
    {
        var changed = RuleBook.Standard.With(MoneyScale.FromDecimals(0));

        Assert.Equal((MoneyScale.FromDecimals(0), "Standard, changed"), (changed.Scale, changed.Name));
        Assert.Equal(MoneyScale.FromDecimals(0), changed.With(TierPolicy.Computed).Scale);
        Assert.All(
            Policies(RuleBook.Standard).Where(pair => pair.Key is not nameof(RuleBook.Tiers)), pair => Assert.Same(pair.Value, Policies(changed)[pair.Key]));
        Assert.Equal(MoneyScale.Standard, RuleBook.Standard.Scale);
    }

    [Fact]
    public void A_name_and_a_version_are_asked_for()
    {
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Named("", "1"), "name", "name must not be empty.");
        Refusal.Of<ArgumentException>(() => RuleBook.Standard.Named("Own", ""), "version", "version must not be empty.");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Named(null!, "1"), "name", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Named("Own", null!), "version", "");
    }

    private static TierTreatment Standard(CustomerTier tier) => TreatmentPolicy.Standard.TreatmentFor(tier);

    private static RuleBook With(RuleBook rules, object policy) => (RuleBook)Method(policy.GetType()).Invoke(rules, [policy])!;

    private static MethodInfo Method(Type policy) => typeof(RuleBook).GetMethod(nameof(RuleBook.With), [policy])!;

    private static object StandardOf(string part) => OwnParts[part].GetType().GetProperty(nameof(RuleBook.Standard))!.GetValue(null)!;

    /// <summary>The parts but for the names; the scale comes with the tier policy.</summary>
    private static Dictionary<string, object> Policies(RuleBook rules) => typeof(RuleBook).GetProperties()
        .Where(property => property.Name is not (nameof(RuleBook.Standard) or nameof(RuleBook.Name) or nameof(RuleBook.Version) or nameof(RuleBook.Scale)))
        .ToDictionary(property => property.Name, property => property.GetValue(rules)!, StringComparer.Ordinal);
}

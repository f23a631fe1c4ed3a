using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Relationships;

/// <summary>Which actions are due, on both sides of each trigger, and why.</summary>
public class PlaybookActionsNowTests
{
    [Theory]
    [InlineData(4_999, "")]
    [InlineData(5_000, "CompeteOnPrice: PriceDecides")]
    [InlineData(-1, "")]
    public void The_price_counts_where_price_decides(int priceLed, string expected) =>
        Assert.Equal(expected, Due(RelationshipType.Transactional, Rows.Unknown with { PriceLed = (short)priceLed }, CustomerTier.A));

    [Theory]
    [InlineData(CustomerTier.A, 5_000, "AppointSponsor: TierReached")]
    [InlineData(CustomerTier.B, 5_000, "AppointSponsor: TierReached")]
    [InlineData(CustomerTier.C, 5_000, "")]
    [InlineData(CustomerTier.Unknown, 5_000, "")]
    [InlineData(CustomerTier.C, 4_999, "MendDissatisfaction: EvidenceIsLow")]
    [InlineData(CustomerTier.C, -1, "MendDissatisfaction: EvidenceIsUnknown")]
    public void A_captive_customer_gets_a_sponsor_by_tier_and_is_mended_or_asked(CustomerTier tier, int satisfaction, string expected) =>
        Assert.Equal(expected, Due(RelationshipType.Captive, Rows.Unknown with { Satisfaction = (short)satisfaction }, tier));

    [Theory]
    [InlineData(0, 0, 5_000, 5_000, "InviteProcessAdaptation: BondIsWeakest")]
    [InlineData(5_000, 3, 1, 5_000, "LeadInQuality: BondIsWeakest")]
    [InlineData(5_000, 0, 1_000, 600, "CareForCurrentWork: BondIsWeakest")]
    [InlineData(5_000, 0, 1_000, 500, "CareForCurrentWork: BondIsWeakest;BuildPersonalRelations: BondIsWeakest")]
    [InlineData(5_000, 0, 1_000, 499, "BuildPersonalRelations: BondIsWeakest")]
    [InlineData(-1, 0, 1_000, -1, "CareForCurrentWork: BondIsWeakest")]
    [InlineData(-1, -1, -1, -1, "")]
    public void The_weakest_bond_says_which_step_to_take(int lockIn, int alternatives, int wallet, int categories, string expected)
    {
        var row = Evidence.With(Rows.Unknown with { Value = 1_000_000, ReferenceSpend = 1_000_000 }, EvidenceItem.LockIn, lockIn < 0 ? null : lockIn) with
        {
            Alternatives = (short)alternatives,
            ShareOfWallet = (short)wallet,
            CategoryShare = (short)categories,
        };
        Assert.Equal(expected, Due(RelationshipType.Developing, row, CustomerTier.C));
    }

    [Fact]
    public void An_item_without_weight_is_never_the_weakest()
    {
        var policy = new RelationshipPolicy(new EvidenceWeights(lockIn: 70, alternatives: 0));
        var row = Rows.Unknown with { Alternatives = 9, ShareOfWallet = 9_000 };
        Assert.Equal("CareForCurrentWork: BondIsWeakest", Due(RelationshipType.Developing, row, CustomerTier.A, policy));
    }

    [Theory]
    [InlineData(180, "")]
    [InlineData(181, "KeepFileCurrent: LastContactOld")]
    [InlineData(-5, "")]
    [InlineData(null, "KeepFileCurrent: LastContactUnknown")]
    public void The_file_of_a_partner_is_kept_current(int? daysAgo, string expected)
    {
        var row = Customers.LoyalPartner().ToRow(Customers.AsOf);
        Assert.Equal(
            expected,
            Due(RelationshipType.Partnership, row with { LastContact = daysAgo is { } days ? row.AsOf - days : CustomerRow.UnknownDate }, CustomerTier.A));
    }

    [Fact]
    public void A_missing_fact_brings_the_file_up_and_a_trade_pattern_does_not()
    {
        var row = Customers.LoyalPartner().ToRow(Customers.AsOf) with { TradePattern = TradePattern.New };
        var recent = row with { LastContact = row.AsOf };
        Assert.Equal("", Due(RelationshipType.Partnership, recent, CustomerTier.A));
        Assert.Equal("KeepFileCurrent: FactsAreMissing", Due(RelationshipType.Partnership, recent with { JudgesFuture = -1 }, CustomerTier.A));
        Assert.Equal(
            "KeepFileCurrent: FactsAreMissing, LastContactUnknown", Due(RelationshipType.Partnership, row with { JudgesFuture = -1 }, CustomerTier.A));
    }

    [Fact]
    public void What_is_due_says_why_with_the_figures()
    {
        var now = RuleBook.Standard.Explain(Customers.HeldButUnhappy(), Customers.AsOf, new(3m, 2m, 1m)).ActionsNow;
        Assert.Equal(
            ["RestoreMutualBenefit: HoldsAlways", "AppointSponsor: TierReached", "MendDissatisfaction: EvidenceIsLow", "ConfirmRecovery: HoldsAlways"],
            now.Select(action => action.ToString()),
            StringComparer.Ordinal);
        Assert.Equal(["此类客户一律适用", "客户等级为 A 级，不低于 B 级", "满意度评分为 20.00%，低于 50%", "此类客户一律适用"], now.Select(Chinese), StringComparer.Ordinal);
        Assert.Equal(
            ["holds for every customer of this kind", "tier A is B or better", "score of satisfaction: 20.00 %, under 50 %", "holds for every customer of this kind"],
            now.Select(action => action.Explain()[0].In(Language.English)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_other_reason_has_its_figures_too()
    {
        var partner = Customers.LoyalPartner().ToRow(Customers.AsOf);
        Assert.Equal(
            ["not known: satisfaction, judging future capability", "the last real contact was on 2024-01-02, more than 180 days ago"],
            English(RelationshipType.Partnership, partner with { Satisfaction = -1, JudgesFuture = -1, LastContact = partner.AsOf - 365 }),
            StringComparer.Ordinal);
        Assert.Equal("the last real contact is not known", Assert.Single(English(RelationshipType.Partnership, partner)));
        Assert.Equal(
            "price decides 90.00 % of its purchases, at least 50 %", Assert.Single(English(RelationshipType.Transactional, Customers.PriceBuyer().ToRow(Customers.AsOf))));
        Assert.Equal(
            "weakest evidence of the bond: lock-in ratio, with a score of 10.00 %",
            Assert.Single(English(RelationshipType.Developing, Customers.WillingNewcomer().ToRow(Customers.AsOf))));
        Assert.Equal("nothing is known of satisfaction: ask", Assert.Single(English(RelationshipType.Captive, Rows.Unknown)));
    }

    [Fact]
    public void A_playbook_of_the_callers_own_sets_its_own_triggers()
    {
        var playbook = Playbook.Standard.With(
            RelationshipType.Unknown, new PlaybookAction("Ask", "ask it", "了解情况").When(PlaybookTrigger.EvidenceUnknown(EvidenceItem.ShareOfWallet)));
        var rules = RuleBook.Standard.With(playbook);
        Assert.Equal("Ask: EvidenceIsUnknown", Assert.Single(rules.Explain(Customers.Stranger(), Customers.AsOf, new(3m, 2m, 1m)).ActionsNow).ToString());
        var low = playbook.With(RelationshipType.Captive, new PlaybookAction("Plan", "plan ahead", "共同规划").When(PlaybookTrigger.EvidenceLow(EvidenceItem.Horizon, Proportion.FromPercent(50))));
        Assert.Equal("Plan: EvidenceIsLow", Due(RelationshipType.Captive, Rows.Unknown with { HorizonMonths = 17 }, CustomerTier.A, playbook: low));
        Assert.Equal("", Due(RelationshipType.Captive, Rows.Unknown with { HorizonMonths = 18 }, CustomerTier.A, playbook: low));
        Assert.Equal("", Due(RelationshipType.Captive, Rows.Unknown, CustomerTier.A, playbook: low));
    }

    [Fact]
    public void Arguments_that_do_not_exist_are_refused()
    {
        var row = Rows.Unknown;
        Refusal.Of<ArgumentNullException>(() => Playbook.Standard.ActionsNow(RelationshipType.Captive, row, CustomerTier.A, null!), "contributions", "");
        Refusal.Of<ArgumentOutOfRangeException>(() => Playbook.Standard.ActionsNow((RelationshipType)5, row, CustomerTier.A, []), "type", "type must be a defined RelationshipType, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Playbook.Standard.ActionsNow(RelationshipType.Captive, row, (CustomerTier)5, []), "tier", "tier must be a defined CustomerTier, but was 5.");
    }

    private static string Chinese(TriggeredAction action) => action.Explain()[0].In(Language.Chinese);

    private static string[] English(RelationshipType type, CustomerRow row) => Conditional(type, row, CustomerTier.Unknown, null, null)
        .SelectMany(action => action.Explain()).Select(reason => reason.In(Language.English)).ToArray();

    private static string Due(RelationshipType type, CustomerRow row, CustomerTier tier, RelationshipPolicy? policy = null, Playbook? playbook = null) =>
        string.Join(";", Conditional(type, row, tier, policy, playbook).Select(action => action.ToString()));

    /// <summary>What is due of the actions that wait for something.</summary>
    private static TriggeredAction[] Conditional(RelationshipType type, CustomerRow row, CustomerTier tier, RelationshipPolicy? policy, Playbook? playbook) =>
        (playbook ?? Playbook.Standard)
            .ActionsNow(type, row, tier, (policy ?? RelationshipPolicy.Standard).Contributions(row, SwitchingCostPolicy.Standard.Assess(row)))
            .Where(action => action.Reasons != PlaybookReasons.HoldsAlways).ToArray();
}

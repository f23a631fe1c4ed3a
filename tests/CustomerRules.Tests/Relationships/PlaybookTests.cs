using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;
using static CustomerRules.Relationships.RelationshipType;

namespace CustomerRules.Tests.Relationships;

public class PlaybookTests
{
    private static readonly PlaybookAction Visit = new("Visit", "go and see it", "上门拜访");

    [Theory]
    [InlineData(Transactional, "AssureAvailability;CompeteOnPrice;ShowQuickResults;StayTransactional")]
    [InlineData(Developing, "LeadInQuality;CareForCurrentWork;BuildPersonalRelations;InviteProcessAdaptation")]
    [InlineData(Captive, "RestoreMutualBenefit;AppointSponsor;MendDissatisfaction;ConfirmRecovery")]
    [InlineData(Partnership, "WidenService;KnowItsBusiness;KnowItsIndustry;KeepFileCurrent")]
    [InlineData(Unknown, "")]
    public void The_standard_actions_of_each_type_are_in_order(RelationshipType type, string codes) =>
        Assert.Equal(codes, string.Join(";", Playbook.Standard.ActionsFor(type).Select(action => action.Code)));

    [Fact]
    public void Each_action_is_said_in_both_languages_and_has_a_code_of_its_own()
    {
        Assert.All(StandardActions(), action => Assert.Matches("[\u4e00-\u9fff]", action.In(Language.Chinese)));
        Assert.All(StandardActions(), action => Assert.Matches("^[ -~]+$", action.In(Language.English)));
        Assert.Equal(16, StandardActions().Select(action => action.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_action_makes_leaving_harder_by_contract_or_fee()
    {
        string[] levers = ["contract", "fee", "exit", "penalt", "lock", "deposit", "合同", "合约", "费", "退出", "违约", "罚", "锁定", "押金"];
        Assert.All(StandardActions(), action => Assert.All(levers, lever =>
            Assert.True((action.In(Language.English) + action.In(Language.Chinese)).IndexOf(lever, StringComparison.OrdinalIgnoreCase) < 0, action + ": " + lever)));
    }

    [Fact]
    public void A_playbook_can_be_changed_type_by_type()
    {
        var changed = Playbook.Standard.With(Captive, Visit);
        Assert.Equal([Visit], changed.ActionsFor(Captive));
        Assert.Equal(Playbook.Standard.ActionsFor(Developing), changed.ActionsFor(Developing));
        Assert.Equal(4, Playbook.Standard.ActionsFor(Captive).Count);
        Assert.Empty(changed.With(Captive).ActionsFor(Captive));
    }

    [Fact]
    public void The_list_of_the_caller_is_copied_and_that_of_the_playbook_cannot_be_written()
    {
        var actions = new[] { Visit };
        var changed = Playbook.Standard.With(Captive, actions);
        actions[0] = new("Call", "call", "电话联系");
        Assert.Equal([Visit], changed.ActionsFor(Captive));
        Assert.Throws<NotSupportedException>(() => ((IList<PlaybookAction>)changed.ActionsFor(Captive))[0] = actions[0]);
    }

    [Fact]
    public void An_explanation_recommends_the_actions_of_the_type()
    {
        var explanation = RuleBook.Standard.Explain(Customers.HeldButUnhappy(), Customers.AsOf, new(3m, 2m, 1m));
        Assert.Equal(Playbook.Standard.ActionsFor(Captive), explanation.Actions);
        Assert.Empty(RuleBook.Standard.Explain(Customers.KnownOnlyByOrders(), Customers.AsOf, new(3m, 2m, 1m)).Actions);
    }

    [Fact]
    public void Missing_actions_and_types_that_do_not_exist_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => Playbook.Standard.With(Captive, null!), "ordered", "");
        Refusal.Of<ArgumentException>(() => Playbook.Standard.With(Captive, Visit, null!), "ordered", "ordered[1] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Playbook.Standard.With((RelationshipType)5, Visit), "type", "type must be a defined RelationshipType, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Playbook.Standard.ActionsFor((RelationshipType)5), "type", "type must be a defined RelationshipType, but was 5.");
    }

    private static IEnumerable<PlaybookAction> StandardActions() =>
        Enumerable.Range(0, 5).SelectMany(type => Playbook.Standard.ActionsFor((RelationshipType)type));
}

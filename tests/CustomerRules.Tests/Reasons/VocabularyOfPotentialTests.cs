using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Prospects;
using CustomerRules.Reasons;
using CustomerRules.Tiers.Potential;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfPotentialTests
{
    [Fact]
    public void What_may_become_of_a_customer_has_a_name_in_both_languages()
    {
        Names<PotentialKind>(Vocabulary.Of, "none, rising star, nurture, self-service candidate", "无, 明日之星, 培育, 自助服务候选");
        Names<ServiceModel>(Vocabulary.Of, "unchanged, self-service", "不变, 自助服务");
        Names<KeyAccountStanding>(Vocabulary.Of, "no key account, possibly a key account, key account", "非重点客户, 可能是重点客户, 重点客户");
        Names<CriterionState>(Vocabulary.Of, "unknown, not met, met", "未知, 不满足, 满足");
    }

    [Fact]
    public void Demand_and_budget_have_a_name_in_both_languages()
    {
        Names<ProspectDemand>(Vocabulary.Of, "unknown, none, hopeful, clear need", "未知, 暂无需求, 有希望, 需求明确");
        Names<ProspectBudget>(Vocabulary.Of, "unknown, none, planned, approved", "未知, 无, 计划中, 已批准");
    }

    private static void Names<TEnum>(Func<TEnum, Language, string> of, string english, string chinese)
    {
        IEnumerable<TEnum> values = Enum.GetValues(typeof(TEnum)).Cast<TEnum>().ToList();
        Assert.Equal(english, string.Join(", ", values.Select(value => of(value, Language.English))));
        Assert.Equal(chinese, string.Join(", ", values.Select(value => of(value, Language.Chinese))));
    }
}

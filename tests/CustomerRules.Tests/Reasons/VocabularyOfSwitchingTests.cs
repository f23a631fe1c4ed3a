using System;
using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.SwitchingCosts.Contest;
using CustomerRules.SwitchingCosts.Ledger;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfSwitchingTests
{
    [Fact]
    public void Ratings_outcomes_origins_and_states_have_names_in_both_languages()
    {
        Named<CreditRating>(Vocabulary.Of, "unknown, good, fair, poor, bad", "未知, 良好, 一般, 较差, 很差");
        Named<ContestOutcome>(Vocabulary.Of, "unknown, stays, likely moves, moves", "未知, 留下, 可能转走, 转走");
        Named<SwitchingCostOrigin>(Vocabulary.Of, "own investment, earned, contract, exit fee", "客户自身投入, 我方赢得, 合同约束, 退出费");
        Named<FreeDateState>(Vocabulary.Of, "unknown, not applicable, already, later, never", "未知, 不适用, 已低于, 将低于, 不会低于");
    }

    private static void Named<TEnum>(Func<TEnum, Language, string> name, string english, string chinese)
    {
        var values = Enum.GetValues(typeof(TEnum)).Cast<TEnum>().ToList();
        Assert.Equal(english, string.Join(", ", values.Select(value => name(value, Language.English))));
        Assert.Equal(chinese, string.Join(", ", values.Select(value => name(value, Language.Chinese))));
    }
}

using System;
using System.Linq;
using System.Reflection;
using CustomerRules.BackTests;
using CustomerRules.Populations;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyTests
{
    [Theory]
    [InlineData(typeof(CustomerTier), "unknown, A, B, C, D", "未知, A, B, C, D")]
    [InlineData(typeof(ProfitabilityFlag), "unknown, green, amber, red", "未知, 绿色, 黄色, 红色")]
    [InlineData(typeof(TradePattern), "unknown, no purchase, new, one-off, in rhythm, late, silent", "未知, 无订货, 新客户, 仅订过一次, 规律订货, 订货延迟, 已沉默")]
    [InlineData(typeof(SwitchingBarrier), "unknown, not applicable, none, low, moderate, high, prohibitive", "未知, 不适用, 无, 低, 中等, 高, 极高")]
    [InlineData(typeof(RelationshipType), "unknown, transactional, developing, captive, partnership", "未知, 交易型, 发展型, 被锁定型, 伙伴型")]
    [InlineData(typeof(Certainty), "unknown, likely, certain", "未知, 待定, 确定")]
    [InlineData(typeof(BackTestOutcome), "unknown, reordered, grew, left", "未知, 再次订货, 交易额增长, 流失")]
    [InlineData(
        typeof(TierMovementKind),
        "unknown, first rating, unchanged, provisional, promoted, demoted, held by margin, held by dwell, overridden",
        "未知, 首次评级, 保持不变, 暂定, 升级, 降级, 浮动幅度内维持, 最短保持期内维持, 人工指定")]
    [InlineData(
        typeof(EvidenceItem),
        "lock-in ratio, alternative suppliers, share of wallet, share of categories, planning horizon, satisfaction, mutual benefit, judging future capability, price-led purchases, trade pattern",
        "锁定率, 替代供应商数, 钱包份额, 品类份额, 合作规划期, 满意度, 互利程度, 看重未来能力, 价格导向采购占比, 订货规律")]
    [InlineData(
        typeof(DecisionKind),
        "none, captive and valuable, newly out of rhythm, rising star, red and demanding, barrier about to fall",
        "无, 被锁定的高价值客户, 新近偏离订货规律, 明日之星, 亏损且要求较多, 转换壁垒即将下降")]
    public void Every_value_has_a_name_in_both_languages(Type type, string english, string chinese)
    {
        Assert.Equal(english, Names(type, Language.English));
        Assert.Equal(chinese, Names(type, Language.Chinese));
    }

    [Fact]
    public void A_value_that_is_not_defined_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Vocabulary.Of((CustomerTier)5, Language.English), "value", "value must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Vocabulary.Of(CustomerTier.A, (Language)9), "language", "language must be a defined Language, but was 9.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Vocabulary.ForCustomer(RelationshipType.Captive, (Language)9), "language", "language must be a defined Language, but was 9.");
    }

    [Theory]
    [InlineData(Language.English, "bound, needs care")]
    [InlineData(Language.Chinese, "合作紧密，需重点关怀")]
    public void A_customer_never_reads_that_it_is_captive(Language language, string expected)
    {
        Assert.Equal(expected, Vocabulary.ForCustomer(RelationshipType.Captive, language));
        Assert.All(
            new[] { RelationshipType.Unknown, RelationshipType.Transactional, RelationshipType.Developing, RelationshipType.Partnership },
            type => Assert.Equal(Vocabulary.Of(type, language), Vocabulary.ForCustomer(type, language)));
    }

    private static string Names(Type type, Language language)
    {
        var of = typeof(Vocabulary).GetMethod("Of", BindingFlags.Public | BindingFlags.Static, null, [type, typeof(Language)], null)!;
        return string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => (string)of.Invoke(null, [value, language])!));
    }
}

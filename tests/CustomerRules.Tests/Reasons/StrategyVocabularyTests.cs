using System;
using System.Linq;
using System.Reflection;
using CustomerRules.Reasons;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class StrategyVocabularyTests
{
    [Theory]
    [InlineData(
        typeof(TargetRelationship),
        "unknown, stay transactional and serve well, develop, restore the win-win, keep the partnership",
        "未知, 保持交易型并做好服务, 进一步发展, 恢复双赢, 保持伙伴关系")]
    [InlineData(
        typeof(ScreeningQuadrant),
        "unknown, partner candidate, court or stay transactional, help to grow, serve well",
        "未知, 伙伴候选, 争取或保持交易型, 扶持成长, 做好服务")]
    [InlineData(typeof(StrengthItem), "size, growth, influence, contribution", "规模, 增长, 影响力, 边际贡献")]
    [InlineData(
        typeof(DeliveredValueItem),
        "product, service, people, image, money, time, energy, mind",
        "产品价值, 服务价值, 人员价值, 形象价值, 货币成本, 时间成本, 体力成本, 精神成本")]
    [InlineData(typeof(CompetitiveStanding), "unknown, behind, level, ahead", "未知, 落后, 相当, 领先")]
    [InlineData(
        typeof(GuaranteeItem),
        "product quality, service quality, delivery, value, fit with product needs, fit with strategic direction",
        "产品质量, 服务质量, 按时足量供货, 价值, 产品需求一致性, 战略方向一致性")]
    [InlineData(typeof(GuaranteeState), "unknown, kept, at risk, broken", "未知, 已做到, 有风险, 未做到")]
    public void Every_value_has_a_name_in_both_languages(Type type, string english, string chinese)
    {
        Assert.Equal(english, Names(type, Language.English));
        Assert.Equal(chinese, Names(type, Language.Chinese));
    }

    private static string Names(Type type, Language language)
    {
        var of = typeof(Vocabulary).GetMethod("Of", BindingFlags.Public | BindingFlags.Static, null, [type, typeof(Language)], null)!;
        return string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => (string)of.Invoke(null, [value, language])!));
    }
}

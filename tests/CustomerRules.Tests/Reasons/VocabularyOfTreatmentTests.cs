using System;
using System.Linq;
using System.Reflection;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfTreatmentTests
{
    [Theory]
    [InlineData(typeof(ServiceLevel), "unknown, self-service, standard, priority, dedicated", "未知, 自助服务, 标准服务, 优先服务, 专属服务")]
    [InlineData(typeof(OwnerSeniority), "none of its own, junior, experienced, senior", "无专人负责, 初级销售, 中级销售, 高级销售")]
    [InlineData(typeof(PromotionEffort), "none, low, normal, high", "无, 低, 正常, 高")]
    [InlineData(typeof(IncentiveKinds), "none, volume discount, rebate, longer credit, gifts, sales contest, executive hospitality", "无, 数量折扣, 返利, 延长账期, 礼品, 销售竞赛, 高层接待")]
    [InlineData(
        typeof(TreatmentRespect),
        "none, service level, owner seniority, promotion effort, usual discount, most discount, credit days, most credit days, most overdraft, incentives",
        "无, 服务等级, 负责人资历, 推广力度, 常规折扣, 最高折扣, 账期, 最长账期, 透支上限, 激励措施")]
    [InlineData(typeof(ConcessionKind), "unknown, rate cut, longer credit, overdraft", "未知, 价格优惠, 延长账期, 透支")]
    [InlineData(typeof(ConcessionOutcome), "unknown, granted, granted in part, refused, needs a decision", "未知, 批准, 部分批准, 不予批准, 待人工决定")]
    [InlineData(typeof(VolumeScheduleKind), "none, all-units, incremental", "无, 全量计算, 分段计算")]
    public void Every_value_has_a_name_in_both_languages(Type type, string english, string chinese)
    {
        Assert.Equal(english, Names(type, Language.English));
        Assert.Equal(chinese, Names(type, Language.Chinese));
    }

    [Fact]
    public void A_set_of_incentives_is_listed_in_order()
    {
        const IncentiveKinds set = IncentiveKinds.Gifts | IncentiveKinds.Rebate;

        Assert.Equal(("rebate, gifts", "返利、礼品"), (Vocabulary.Of(set, Language.English), Vocabulary.Of(set, Language.Chinese)));
        Assert.Equal("gifts", Vocabulary.Of(IncentiveKinds.Gifts | (IncentiveKinds)64, Language.English));
        Refusal.Of<ArgumentOutOfRangeException>(() => Vocabulary.Of(set, (Language)9), "language", "language must be a defined Language, but was 9.");
    }

    private static string Names(Type type, Language language)
    {
        var of = typeof(Vocabulary).GetMethod("Of", BindingFlags.Public | BindingFlags.Static, null, [type, typeof(Language)], null)!;
        return string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => (string)of.Invoke(null, [value, language])!));
    }
}

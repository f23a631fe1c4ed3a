using System;
using System.Linq;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfPersonsTests
{
    [Theory]
    [InlineData(Language.English, "unknown, decision maker, executive, buyer, influencer, technical, finance, user, initiator, gatekeeper, other")]
    [InlineData(Language.Chinese, "未知, 决策者, 高层领导, 采购者, 影响者, 技术把关者, 财务, 使用者, 发起者, 信息把关者, 其他")]
    public void Every_role_has_a_name(Language language, string expected) =>
        Assert.Equal(expected, string.Join(", ", Enumerable.Range(0, 11).Select(role => Vocabulary.Of((ContactRole)role, language))));

    [Theory]
    [InlineData(Language.English, "unknown, service, relationship care, satisfaction survey, marketing")]
    [InlineData(Language.Chinese, "未知, 服务与合同, 客户关怀, 满意度调查, 营销推广")]
    public void Every_purpose_of_consent_has_a_name(Language language, string expected) =>
        Assert.Equal(expected, string.Join(", ", Enumerable.Range(0, 5).Select(purpose => Vocabulary.Of((ConsentPurpose)purpose, language))));

    [Fact]
    public void A_value_that_is_not_defined_is_refused() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Vocabulary.Of((ContactRole)11, Language.English), "value", "value must be a defined ContactRole, but was 11.");
}

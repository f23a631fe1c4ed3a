using System;
using System.Linq;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfSequencesTests
{
    [Theory]
    [InlineData(Language.English, "unknown, owner, second owner, manager, sponsor")]
    [InlineData(Language.Chinese, "未知, 负责人, 第二负责人, 主管, 高层负责人")]
    public void Every_actor_has_a_name(Language language, string names) =>
        Assert.Equal(names, string.Join(", ", Enum.GetValues(typeof(StepActor)).Cast<StepActor>().Select(actor => Vocabulary.Of(actor, language))));

    [Fact]
    public void What_is_not_defined_is_refused() =>
        Refusal.Of<ArgumentOutOfRangeException>(() => Vocabulary.Of((StepActor)9, Language.English), "value", "value must be a defined StepActor, but was 9.");
}

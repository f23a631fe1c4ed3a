using System;
using System.Linq;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Reasons;
using Xunit;

namespace CustomerRules.Tests.Reasons;

public class VocabularyOfResponsesTests
{
    [Fact]
    public void What_a_response_clock_says_has_a_name_in_both_languages()
    {
        Names<ResponseMeasure>(Vocabulary.Of, "unknown, first answer, resolution", "未知, 首次答复, 问题解决");
        Names<ResponseState>(
            Vocabulary.Of, "unknown, never due, running, paused, at risk, met, breached, closed unanswered", "未知, 无期限, 计时中, 已暂停, 即将超时, 按时完成, 已超时, 未答复即关闭");
        Names<ResponseEventKind>(Vocabulary.Of, "unknown, opened, paused, resumed, answered, reopened, closed", "未知, 已受理, 已暂停, 已恢复, 已答复, 重新打开, 已关闭");
        Names<ResponseUnit>(Vocabulary.Of, "unknown, elapsed time, working time, working days", "未知, 自然时间, 工作时间, 工作日");
    }

    private static void Names<TEnum>(Func<TEnum, Language, string> of, string english, string chinese)
    {
        var values = Enum.GetValues(typeof(TEnum)).Cast<TEnum>().ToList();
        Assert.Equal(english, string.Join(", ", values.Select(value => of(value, Language.English))));
        Assert.Equal(chinese, string.Join(", ", values.Select(value => of(value, Language.Chinese))));
    }
}

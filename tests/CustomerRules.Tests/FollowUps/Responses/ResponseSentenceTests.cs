using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Reasons;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Responses;

public class ResponseSentenceTests
{
    [Fact]
    public void A_clock_at_risk_after_a_pause_says_why()
    {
        var reading = Matter.Answer("2 working hours", "03 10:00", "02 16:00 Opened", "02 16:40 Paused", "03 09:10 Resumed", "03 09:20 Paused", "03 09:20 Resumed");
        Told(
            reading,
            "first answer: the target is 2 working hours|first answer: 1 h 30 min used, 30 min left, due 2026-03-03 10:30|first answer: 75.00 % of the time is used, at risk from 75 %|first answer: 30 min in pauses does not count",
            "首次答复时限为工作时间 2 小时|首次答复已用 1 小时 30 分钟，剩余 30 分钟，最迟 2026-03-03 10:30 完成|首次答复已用去 75.00% 的时间，达到 75% 即有超时风险|首次答复暂停的 30 分钟不计入用时");
    }

    [Fact]
    public void A_clock_that_stands_says_since_when()
    {
        Told(
            Matter.Resolution("3 working days", "02 18:30", "02 16:00 Opened", "02 18:00 Paused"),
            "resolution: the target is 3 working days|resolution: paused since 2026-03-02 18:00 with 1 h used and 24 h left; resumed now, it is due 2026-03-05 17:00|resolution: a pause lay outside the clock's hours and changes nothing",
            "问题解决时限为 3 个工作日|问题解决自 2026-03-02 18:00 起暂停计时，已用 1 小时，剩余 24 小时；若现在恢复，最迟 2026-03-05 17:00 完成|问题解决有暂停不在计时时段内，不影响期限");
        Told(
            Matter.Answer("1 hour", "02 12:00", "02 10:00 Opened", "02 10:50 Paused"),
            "first answer: the target is 1 hour|first answer: paused since 2026-03-02 10:50 with 50 min used and 10 min left; resumed now, it is due 2026-03-02 12:10|first answer: 83.33 % of the time is used, at risk from 75 %|first answer: 1 h 10 min in pauses does not count",
            "首次答复时限为 1 小时|首次答复自 2026-03-02 10:50 起暂停计时，已用 50 分钟，剩余 10 分钟；若现在恢复，最迟 2026-03-02 12:10 完成|首次答复已用去 83.33% 的时间，达到 75% 即有超时风险|首次答复暂停的 1 小时 10 分钟不计入用时");
    }

    [Fact]
    public void What_is_done_says_when_it_was_due()
    {
        Told(
            Matter.Answer("90 minutes", "09 12:00", "02 10:00 Opened", "02 11:30 Answered"),
            "first answer: the target is 90 minutes|first answer: 2026-03-02 11:30, in time for 2026-03-02 11:30",
            "首次答复时限为 90 分钟|首次答复于 2026-03-02 11:30 完成，未超过期限 2026-03-02 11:30");
        Told(
            Matter.Resolution("45 seconds", "09 12:00", "02 10:00 Opened", "02 10:01 Closed", "02 10:02 Reopened", "02 10:03 Closed"),
            "resolution: the target is 45 seconds|resolution: 2026-03-02 10:03, which is 2 min 15 s after it was due, 2026-03-02 10:00:45|resolution: reopened 2026-03-02 10:02; the time while closed does not count",
            "问题解决时限为 45 秒|问题解决于 2026-03-02 10:03 完成，比期限 2026-03-02 10:00:45 晚了 2 分钟 15 秒|2026-03-02 10:02 重新打开，关闭期间不计入问题解决用时");
    }

    [Fact]
    public void What_is_overdue_or_was_closed_without_an_answer_says_so()
    {
        Told(
            Matter.Answer("1 working hour", "03 09:00", "02 10:00 Opened"),
            "first answer: the target is 1 working hour|first answer: was due 2026-03-02 11:00, is 22 h overdue and still open",
            "首次答复时限为工作时间 1 小时|首次答复期限为 2026-03-02 11:00，已超时 22 小时，仍未完成");
        Told(
            Matter.Answer("1 hour", "09 12:00", "02 10:00 Opened", "02 11:20 Closed"),
            "first answer: the target is 1 hour|first answer: was due 2026-03-02 11:00, 20 min before the matter was closed|first answer: none was given before the matter was closed 2026-03-02 11:20",
            "首次答复时限为 1 小时|首次答复期限为 2026-03-02 11:00，至关闭时已超时 20 分钟|2026-03-02 11:20 关闭时仍未作出首次答复");
        Told(
            Matter.Answer("1 hour", "09 12:00", "02 10:00 Opened", "02 10:20 Closed"),
            "first answer: the target is 1 hour|first answer: none was given before the matter was closed 2026-03-02 10:20",
            "首次答复时限为 1 小时|2026-03-02 10:20 关闭时仍未作出首次答复");
    }

    [Fact]
    public void What_is_never_due_says_why()
    {
        var none = ResponseClock.Replay(Matter.Log("02 10:00 Opened", "02 10:00 Answered"), ResponsePromise.None, Matter.Office, Matter.At("02 10:30"));
        Told(
            none.FirstAnswer,
            "first answer: no target is set, so it is never due|first answer: 2026-03-02 10:00, with no due time",
            "首次答复未设时限，不会到期|首次答复于 2026-03-02 10:00 完成，无到期时间");
        Told(none.Resolution, "resolution: no target is set, so it is never due", "问题解决未设时限，不会到期");
        var closed = ResponseTargets.Standard.Assess(
            Matter.Log("02 10:00 Opened", "02 10:00 Answered"), Channel.Visit, Matter.NeverOpen, Matter.At("02 10:30"), isComplaint: true);
        Told(
            closed.FirstAnswer,
            "first answer: the target is 4 working hours|first answer: the target for complaints applies, as it is due before the channel's own|first answer: the calendar has too little working time ahead, so it is never due|first answer: 2026-03-02 10:00, with no due time",
            "首次答复时限为工作时间 4 小时|首次答复按投诉时限执行，先于渠道时限到期|工作日历中没有足够的工作时间，首次答复不会到期|首次答复于 2026-03-02 10:00 完成，无到期时间");
        Assert.Equal(closed.FirstAnswer.Explain().Concat(closed.Resolution.Explain()), closed.Explain());
        Assert.Equal("TargetSet, TargetOfComplaints, CalendarTooShort", string.Join(", ", closed.Resolution.Explain().Select(reason => reason.Code)));
    }

    [Fact]
    public void Times_are_told_by_the_clock_of_the_calendar_and_to_the_nanosecond_where_they_have_any()
    {
        ResponseEvent[] log = [.. Matter.Log("02 01:00 Opened"), new(ResponseEventKind.Answered, Matter.At("02 02:00") + Duration.FromMilliseconds(1_500))];
        var shanghai = BusinessCalendar.MondayToFriday.InZone("Asia/Shanghai");
        Told(
            ResponseClock.Replay(log, new(ResponseTarget.Parse("1 hour")), shanghai, Matter.At("03 00:00")).FirstAnswer,
            "first answer: the target is 1 hour|first answer: 2026-03-02 10:00:01.5, which is 1.5 s after it was due, 2026-03-02 10:00",
            "首次答复时限为 1 小时|首次答复于 2026-03-02 10:00:01.5 完成，比期限 2026-03-02 10:00 晚了 1.5 秒");
    }

    [Fact]
    public void No_time_is_0_minutes_and_days_are_hours()
    {
        Told(
            Matter.Answer("1000 hours", "02 10:00", "02 10:00 Opened"),
            "first answer: the target is 1000 hours|first answer: 0 min used, 1,000 h left, due 2026-04-13 02:00",
            "首次答复时限为 1000 小时|首次答复已用 0 分钟，剩余 1,000 小时，最迟 2026-04-13 02:00 完成");
    }

    private static void Told(ResponseReading reading, string english, string chinese)
    {
        Assert.Equal(english, string.Join("|", reading.Explain().Select(reason => reason.In(Language.English))));
        Assert.Equal(chinese, string.Join("|", reading.Explain().Select(reason => reason.In(Language.Chinese))));
    }
}

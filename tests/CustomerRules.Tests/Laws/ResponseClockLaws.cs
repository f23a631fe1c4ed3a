using System.Linq;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Reasons;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class ResponseClockLaws
{
    [Fact]
    public void The_first_answer_agrees_with_a_clock_that_looks_at_every_minute() =>
        Law.Holds(ResponseCase.Any, one => Agrees(one, ResponseMeasure.FirstAnswer), runs: 600);

    [Fact]
    public void The_resolution_agrees_with_a_clock_that_looks_at_every_minute() =>
        Law.Holds(ResponseCase.Any, one => Agrees(one, ResponseMeasure.Resolution), runs: 600);

    [Fact]
    public void At_risk_comes_before_due_and_used_and_left_are_what_is_allowed() => Law.Holds(ResponseCase.Any, one =>
    {
        foreach (var reading in Readings(one))
        {
            Assert.True(reading.Due is null || reading.AtRiskFrom <= reading.Due);
            Assert.Equal(reading.TimeAllowed, reading.TimeUsed + reading.TimeLeft);
            Assert.Equal(reading.State == ResponseState.Breached, reading.LateBy > Duration.Zero);
            Assert.True(reading.State is not (ResponseState.AtRisk or ResponseState.Running) || (reading.State == ResponseState.AtRisk) == (reading.AtRiskFrom <= one.At(one.Now)));
        }
    });

    [Fact]
    public void While_nothing_happens_a_running_clock_keeps_its_due_time_and_a_breach_stays() =>
        Law.Holds(ResponseCase.Any.Zip(Gen.Choose(0, 3_000), (one, wait) => (one, wait)), x =>
        {
            foreach (var (now, later) in Readings(x.one).Zip(Readings(x.one.AsOf(x.one.Now + x.wait)), (now, later) => (now, later)))
            {
                Assert.True(later.TimeUsed >= now.TimeUsed && later.TimePaused >= now.TimePaused);
                Assert.True(now.State == ResponseState.Paused ? now.Due <= later.Due : now.Due == later.Due);
                Assert.True(now.State is not (ResponseState.Breached or ResponseState.Met or ResponseState.Unanswered or ResponseState.Paused) || later.State == now.State);
                Assert.True(now.DoneAt is null || (later.LateBy == now.LateBy && later.TimeUsed == now.TimeUsed));
            }
        });

    [Fact]
    public void Of_a_complaint_whichever_target_is_due_first_decides() =>
        Law.Holds(ResponseCase.Any.Zip(ResponseCase.Any, (one, other) => (one, other.Target)), x =>
        {
            var (own, complaint) = (new ResponsePromise(x.one.Target, x.one.Target), new ResponsePromise(x.Target, x.Target));
            var both = ResponseClock.Replay(x.one.Log, own, complaint, x.one.Hours.Calendar, x.one.At(x.one.Now), x.one.AtRiskShare);
            var (first, second) = (Readings(x.one), Readings(x.one, complaint));
            foreach (var (read, index) in new[] { both.FirstAnswer, both.Resolution }.Select((read, index) => (read, index)))
            {
                var expected = (second[index].Due ?? Instant.MaxValue) < (first[index].Due ?? Instant.MaxValue) ? second[index] : first[index];
                Assert.Equal(expected.ToString(), read.ToString());
                Assert.Equal(expected.TimeUsed, read.TimeUsed);
                Assert.Equal(expected == second[index], read.IsOfComplaint);
            }
        });

    [Fact]
    public void Every_reason_is_told_in_both_languages() => Law.Holds(ResponseCase.Any, one =>
    {
        foreach (var reading in Readings(one))
        {
            Assert.Equal(reading.Reasons.ToString(), string.Join(", ", reading.Explain().Select(reason => reason.Code)));
            Assert.All(reading.Explain(), reason => Assert.DoesNotMatch("[{}]|unknown", reason.In(Language.English)));
            Assert.All(reading.Explain(), reason => Assert.DoesNotMatch("[{}]|未知", reason.In(Language.Chinese)));
        }
    });

    private static void Agrees(ResponseCase one, ResponseMeasure measure)
    {
        var naive = NaiveResponseClock.Of(one, measure);
        var reading = Readings(one)[measure == ResponseMeasure.FirstAnswer ? 0 : 1];
        Assert.Equal(
            (naive.State, Of(naive.Allowed), Of(naive.Used)!.Value, Of(naive.Paused)!.Value, naive.Due is { } due ? one.At(due) : null),
            (reading.State, reading.TimeAllowed, reading.TimeUsed, reading.TimePaused, reading.Due));
    }

    private static ResponseReading[] Readings(ResponseCase one) => Readings(one, new ResponsePromise(one.Target, one.Target));

    private static ResponseReading[] Readings(ResponseCase one, ResponsePromise promise)
    {
        var read = ResponseClock.Replay(one.Log, promise, one.Hours.Calendar, one.At(one.Now), one.AtRiskShare);
        return [read.FirstAnswer, read.Resolution];
    }

    private static Duration? Of(int? minutes) => minutes is { } known ? Duration.FromMinutes(known) : null;
}

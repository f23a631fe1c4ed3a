using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class ResponseClockLawsOfPauses
{
    /// <summary>A log, and a part of a span in which its clocks run.</summary>
    private static readonly Gen<(ResponseCase One, int Next, int From, int To)> Running = InSpan(kind =>
        kind is ResponseEventKind.Opened or ResponseEventKind.Resumed or ResponseEventKind.Reopened);

    private static readonly Gen<(ResponseCase One, int Next, int From, int To)> Paused = InSpan(kind => kind == ResponseEventKind.Paused);

    [Fact]
    public void One_more_pause_never_makes_anything_due_earlier() => Law.Holds(Running, x =>
    {
        foreach (var (with, without) in Both(x.One, With(x, ResponseEventKind.Paused, ResponseEventKind.Resumed)))
        {
            Assert.True((with.Due ?? Instant.MaxValue) >= (without.Due ?? Instant.MaxValue));
            Assert.True(with.TimeUsed <= without.TimeUsed && with.TimePaused >= without.TimePaused);
            Assert.Equal(without.TimeUsed + without.TimePaused, with.TimeUsed + with.TimePaused);
        }
    });

    [Fact]
    public void A_pause_outside_open_hours_changes_nothing_for_working_time() => Law.Holds(
        Running.Where(x => x.One.Target.Unit != ResponseUnit.ElapsedTime && !x.One.Hours.IsOpen(x.One.At(x.From))),
        x =>
        {
            var closed = Enumerable.Range(x.From, x.To - x.From).TakeWhile(minute => !x.One.Hours.IsOpen(x.One.At(minute))).Count();
            foreach (var (with, without) in Both(x.One, With((x.One, x.Next, x.From, x.From + closed), ResponseEventKind.Paused, ResponseEventKind.Resumed)))
                Assert.Equal(Text(without), Text(with));
        },
        runs: 150);

    [Fact]
    public void A_pause_split_in_two_that_touch_is_one_pause() => Law.Holds(Paused, x =>
    {
        foreach (var (with, without) in Both(x.One, With((x.One, x.Next, x.From, x.From), ResponseEventKind.Resumed, ResponseEventKind.Paused)))
            Assert.Equal(Text(without), Text(with));
    });

    [Fact]
    public void A_clock_is_not_moved_by_what_happens_after_it_stopped() => Law.Holds(ResponseCase.Any, one =>
    {
        var first = one.Events.TakeWhile(happened => happened.Kind != ResponseEventKind.Answered).Count();
        if (first == one.Events.Count)
            return;
        Assert.Equal(Text(one.Read().FirstAnswer), Text(one.With(one.Events.Take(first + 1)).Read().FirstAnswer));
    });

    private static string Text(ResponseReading reading) =>
        string.Join(", ", reading, reading.TimeUsed, reading.TimePaused, reading.TimeLeft, reading.AtRiskFrom, reading.LateBy);

    private static IEnumerable<(ResponseReading With, ResponseReading Without)> Both(ResponseCase without, ResponseCase with) =>
        [(with.Read().FirstAnswer, without.Read().FirstAnswer), (with.Read().Resolution, without.Read().Resolution)];

    /// <summary>Two more events inside the span that ends with event <c>Next</c>.</summary>
    private static ResponseCase With((ResponseCase One, int Next, int From, int To) x, ResponseEventKind first, ResponseEventKind second)
    {
        var before = x.One.Events.Take(x.Next).ToList();
        return x.One.With(
        [
            .. before.Where(one => one.Minute <= x.From),
            (x.From, first),
            .. before.Where(one => one.Minute > x.From && one.Minute <= x.To),
            (x.To, second),
            .. before.Where(one => one.Minute > x.To),
            .. x.One.Events.Skip(x.Next),
        ]);
    }

    private static Gen<(ResponseCase One, int Next, int From, int To)> InSpan(System.Func<ResponseEventKind, bool> begins) =>
        from one in ResponseCase.Any
        from pick in Gen.Choose(0, 1_000)
        from skip in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 10_000)
        let starts = Enumerable.Range(0, one.Events.Count).Where(index => begins(one.Events[index].Kind)).ToList()
        where starts.Count > 0
        let start = starts[pick % starts.Count]
        let next = Enumerable.Range(start + 1, one.Events.Count - start).First(index => index == one.Events.Count || one.Events[index].Kind != ResponseEventKind.Answered)
        let end = next == one.Events.Count ? one.Now : one.Events[next].Minute
        let begin = one.Events[start].Minute
        let span = end - begin
        let first = begin + (skip % (span + 1))
        select (one, next, first, first + (length % (end - first + 1)));
}

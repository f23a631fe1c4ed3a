using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Numbers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>A log, a calendar, a target and a time of assessment, all to whole minutes counted from the opening.</summary>
internal sealed class ResponseCase
{
    private static readonly Instant NewYear = Instant.FromUtc(2026, 1, 5, 0, 0);

    private ResponseCase(Draw draw)
    {
        Hours = draw.Pick(WallHours.All);
        Opened = NewYear + Duration.FromDays(draw.Int(0, 290)) + Duration.FromMinutes(draw.Int(0, 1_439));
        var minutes = Duration.FromMinutes(draw.Chance(1, 3) ? draw.Int(1, 30) : draw.Int(1, 600));
        Target = draw.Int(0, 2) switch { 0 => ResponseTarget.Elapsed(minutes), 1 => ResponseTarget.Working(minutes), _ => ResponseTarget.WorkingDays(draw.Int(1, 3)) };
        AtRiskShare = Proportion.FromBasisPoints(draw.Chance(1, 2) ? 7_500 : draw.Int(0, 100) * 100);
        var events = new List<(int Minute, ResponseEventKind Kind)> { (0, ResponseEventKind.Opened) };
        var minute = 0;
        for (var count = draw.Int(0, 9); count > 0; count--)
        {
            minute += Gap(draw, minutes);
            events.Add((minute, draw.Pick(After(events))));
        }

        Events = events;
        Now = minute + Gap(draw, minutes);
    }

    private ResponseCase(ResponseCase other, IReadOnlyList<(int Minute, ResponseEventKind Kind)> events, int now)
    {
        (Hours, Opened, Target, AtRiskShare) = (other.Hours, other.Opened, other.Target, other.AtRiskShare);
        (Events, Now) = (events, now);
    }

    public static Gen<ResponseCase> Any { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new ResponseCase(new Draw((ulong)seed)));

    public WallHours Hours { get; }

    public Instant Opened { get; }

    public ResponseTarget Target { get; }

    public Proportion AtRiskShare { get; }

    public IReadOnlyList<(int Minute, ResponseEventKind Kind)> Events { get; }

    public int Now { get; }

    public ResponseAssessment Read() => ResponseClock.Replay(
        Log, new ResponsePromise(Target, Target), Hours.Calendar, At(Now), AtRiskShare);

    public ResponseEvent[] Log => Events.Select(one => new ResponseEvent(one.Kind, At(one.Minute))).ToArray();

    public Instant At(int minute) => Opened + Duration.FromMinutes(minute);

    public ResponseCase With(IEnumerable<(int Minute, ResponseEventKind Kind)> events) => new(this, events.ToList(), Now);

    public ResponseCase AsOf(int now) => new(this, Events, now);

    public override string ToString() =>
        FormattableString.Invariant($"{Opened}, {Target}, at risk {AtRiskShare}, now {Now}: {string.Join(" ", Events)}; {Hours}");

    /// <summary>None, the target's own length, minutes, hours, or over a night or weekend.</summary>
    private static int Gap(Draw draw, Duration target) => draw.Int(-1, 5) switch { -1 => (int)(target.BclCompatibleTicks / NodaConstants.TicksPerMinute), 0 => 0, 1 => draw.Int(1, 20), 2 or 3 => draw.Int(1, 300), 4 => draw.Int(300, 1_000), _ => draw.Int(1, 2_900) };

    /// <summary>What can happen next.</summary>
    private static ResponseEventKind[] After(List<(int Minute, ResponseEventKind Kind)> events) => events.Last(one => one.Kind != ResponseEventKind.Answered).Kind switch
    {
        ResponseEventKind.Closed => [ResponseEventKind.Reopened],
        ResponseEventKind.Paused => [ResponseEventKind.Resumed, ResponseEventKind.Resumed, ResponseEventKind.Answered, ResponseEventKind.Closed],
        _ => [ResponseEventKind.Paused, ResponseEventKind.Paused, ResponseEventKind.Answered, ResponseEventKind.Closed],
    };
}

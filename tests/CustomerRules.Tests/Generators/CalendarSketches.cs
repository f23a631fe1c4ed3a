using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Calendars of every kind in zones of odd rules, looked at where their clocks change or dates have a word of their own.</summary>
internal static class CalendarSketches
{
    /// <summary>
    /// A half-hour shift (Lord Howe), shifts at midnight (Sao Paulo, Beirut, Havana), skipped days (Apia, Kwajalein), negative daylight saving
    /// (Dublin, Casablanca), two-hour shifts (Troll), seconds of local mean time, and offsets as far from UTC as NodaTime goes.
    /// </summary>
    public static readonly DateTimeZone[] Zones = new[]
    {
        "UTC", "Asia/Shanghai", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "America/Havana", "Asia/Beirut",
        "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kwajalein", "Africa/Casablanca", "Africa/Monrovia", "America/St_Johns", "Antarctica/Troll",
        "Asia/Kathmandu", "Asia/Tehran", "America/Caracas", "Pacific/Kiritimati", "America/Toronto", "Asia/Gaza", "Africa/Cairo",
    }.Select(id => DateTimeZoneProviders.Tzdb[id]).Concat([DateTimeZone.ForOffset(Offset.FromHours(18)), DateTimeZone.ForOffset(Offset.FromHours(-18))]).ToArray();

    public static readonly Gen<CalendarSketch> Any =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select Of(new Draw(((ulong)high << 32) | (uint)low));

    /// <summary>Long hours, in a zone whose clock changes once, by up to 36 hours, at any second of a week.</summary>
    public static readonly Gen<CalendarSketch> OfOneChange =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select OneChange(new Draw(((ulong)high << 32) | (uint)low));

    public static CalendarSketch Of(Draw draw)
    {
        var zone = draw.Pick(Zones);
        return Of(draw, zone, MiddleOf(draw, zone), depth: draw.Chance(2, 3) ? 0 : draw.Int(1, 2));
    }

    private static CalendarSketch Of(Draw draw, DateTimeZone zone, LocalDate middle, int depth)
    {
        var sketch = new CalendarSketch { Zone = zone, Middle = middle };
        if (depth > 0)
        {
            sketch.Left = Of(draw, zone, middle, depth - 1);
            sketch.Right = Of(draw, zone, middle, draw.Int(0, depth - 1));
        }
        else
        {
            sketch.Week = WeekOf(draw);
        }

        for (var words = draw.Chance(1, 3) ? 0 : draw.Int(1, 12); words > 0; words--)
            sketch.Words.Add((middle.PlusDays(draw.Int(-9, 9)), HoursOf(draw)));
        return sketch;
    }

    private static CalendarSketch OneChange(Draw draw)
    {
        var change = Instant.FromUtc(2024, 7, 1, 0, 0) + Duration.FromSeconds(draw.Int(0, 604_800));
        return new()
        {
            Zone = new OneChangeZone(change, FarOffset(draw), FarOffset(draw)),
            Middle = change.InUtc().Date,
            Week = Enumerable.Range(0, 7).Select(_ => draw.Chance(1, 2) ? [] : new[] { LongHours(draw) }).ToArray(),
        };
    }

    /// <summary>Half of them at the ends.</summary>
    private static Offset FarOffset(Draw draw) => Offset.FromSeconds(draw.Chance(1, 2) ? draw.Pick(new[] { -64_800, 64_800 }) : draw.Int(-64_800, 64_800));

    private static OpeningHours LongHours(Draw draw)
    {
        var opens = LocalTime.FromSecondsSinceMidnight(draw.Chance(1, 2) ? draw.Pick(new[] { 0, 43_200, 86_399 }) : draw.Int(0, 86_399));
        return draw.Chance(1, 2) ? OpeningHours.ThroughMidnight(opens, opens) : OpeningHours.UntilMidnight(opens);
    }

    private static OpeningHours[][] WeekOf(Draw draw) => draw.Int(0, 9) switch
    {
        0 => Enumerable.Repeat(new[] { OpeningHours.WholeDay }, 7).ToArray(),
        1 => Enumerable.Repeat(Array.Empty<OpeningHours>(), 7).ToArray(),
        2 => Enumerable.Repeat(HoursOf(draw), 7).ToArray(),
        _ => Enumerable.Range(0, 7).Select(_ => HoursOf(draw)).ToArray(),
    };

    /// <summary>None to four openings; often on quarter hours of the night, where clocks change; the last often until or through midnight.</summary>
    private static OpeningHours[] HoursOf(Draw draw)
    {
        var count = draw.Int(0, 4);
        var times = new SortedSet<int>();
        while (times.Count < 2 * count)
            times.Add(draw.Chance(2, 3) ? draw.Int(0, 16) * 900 : draw.Chance(1, 2) ? draw.Int(0, 95) * 900 : draw.Int(0, 86_399));
        var sorted = times.Select(second => LocalTime.FromSecondsSinceMidnight(second)).ToList();
        var hours = Enumerable.Range(0, count).Select(i => OpeningHours.Between(sorted[2 * i], sorted[(2 * i) + 1])).ToArray();
        if (count > 0 && draw.Chance(1, 3))
        {
            var opens = hours[count - 1].Opens;
            hours[count - 1] = draw.Chance(1, 2)
                ? OpeningHours.UntilMidnight(opens)
                : OpeningHours.ThroughMidnight(opens, LocalTime.FromSecondsSinceMidnight(draw.Int(0, (opens.Hour * 4) + (opens.Minute / 15)) * 900));
        }

        return hours;
    }

    private static LocalDate MiddleOf(Draw draw, DateTimeZone zone)
    {
        LocalDate first = new(1900, 3, 1), last = new(2199, 10, 1);
        var date = draw.Chance(1, 4) ? draw.Chance(1, 2) ? first : last : first.PlusDays(draw.Int(0, Period.DaysBetween(first, last)));
        var interval = zone.GetZoneInterval(date.At(LocalTime.Noon).InZoneLeniently(zone).ToInstant());
        if (draw.Chance(1, 4) || !interval.HasStart)
            return date;
        var change = interval.IsoLocalStart.Date;
        return change < first ? first : change;
    }
}

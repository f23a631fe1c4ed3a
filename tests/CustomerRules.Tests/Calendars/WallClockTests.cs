using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>Every zone of the tz database, around every change of its clock: the table's wall clock shows what NodaTime's does.</summary>
public class WallClockTests
{
    /// <summary>Far enough from a change for gaps and overlaps of up to a day, and right at their edges.</summary>
    private static readonly int[] Around = [-90_000, -86_400, -3_601, -3_600, -1, 0, 1_799, 3_599, 3_600, 43_200, 86_400];

    private static readonly LocalDateTime Origin = TableWeeks.Start.InUtc().LocalDateTime;

    [Fact]
    public void Every_zone_is_resolved_as_NodaTime_does() => Assert.All(TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct(StringComparer.Ordinal), id =>
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var clock = WallClock.Of(zone);
        foreach (var (second, offset) in ChangesOf(zone))
        {
            foreach (var distance in Around)
            {
                var local = second + offset + distance;
                var mapping = zone.MapLocal(Origin.PlusSeconds(local));
                var (earlier, later) = mapping.Count == 0
                    ? (local - mapping.EarlyInterval.WallOffset.Seconds, local - mapping.EarlyInterval.WallOffset.Seconds)
                    : (local - mapping.First().Offset.Seconds, local - mapping.Last().Offset.Seconds);
                if (clock.Earlier(local) != earlier || clock.Later(local) != later)
                    Assert.Fail(FormattableString.Invariant($"{id}: {Origin.PlusSeconds(local)} is {earlier} or {later}, but was {clock.Earlier(local)} or {clock.Later(local)}."));
            }
        }
    });

    /// <summary>Every change until 2040, and some of those after, which repeat the same rule.</summary>
    private static IEnumerable<(long Second, int Offset)> ChangesOf(DateTimeZone zone) =>
        zone.GetZoneIntervals(new Interval(TableWeeks.Start + Duration.FromDays(3), TableWeeks.End - Duration.FromDays(3)), ZoneEqualityComparer.Options.OnlyMatchWallOffset)
            .Skip(1)
            .Where(interval => interval.Start < Hours.Utc("2040-01-01T00:00Z") || interval.IsoLocalStart.Year % 50 == 0)
            .Select(interval => (TableWeeks.SecondOf(interval.Start), interval.WallOffset.Seconds));
}

using NodaTime;
using NodaTime.TimeZones;

namespace CustomerRules.Benchmarks;

/// <summary>Monday to Friday 09:00-12:00 and 13:00-17:00 as one would write it without a table: day by day, each time asked of the zone.</summary>
internal sealed class WalkingCalendar(DateTimeZone zone)
{
    private static readonly (LocalTime Opens, LocalTime Closes)[] Hours = [(new(9, 0), new(12, 0)), (new(13, 0), new(17, 0))];

    private static readonly ZoneLocalMappingResolver Opening = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    private static readonly ZoneLocalMappingResolver Closing = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    public Duration Between(Instant start, Instant end)
    {
        var worked = Duration.Zero;
        for (var date = start.InZone(zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (date.DayOfWeek >= IsoDayOfWeek.Saturday)
                continue;
            foreach (var (opens, closes) in Hours)
            {
                var from = Instant.Max(start, zone.ResolveLocal(date + opens, Opening).ToInstant());
                var until = Instant.Min(end, zone.ResolveLocal(date + closes, Closing).ToInstant());
                if (from >= end)
                    return worked;
                if (until > from)
                    worked += until - from;
            }
        }
    }

    public Instant Add(Instant start, Duration amount)
    {
        for (var date = start.InZone(zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (date.DayOfWeek >= IsoDayOfWeek.Saturday)
                continue;
            foreach (var (opens, closes) in Hours)
            {
                var from = Instant.Max(start, zone.ResolveLocal(date + opens, Opening).ToInstant());
                var length = zone.ResolveLocal(date + closes, Closing).ToInstant() - from;
                if (length <= Duration.Zero)
                    continue;
                if (length >= amount)
                    return from + amount;
                amount -= length;
            }
        }
    }
}

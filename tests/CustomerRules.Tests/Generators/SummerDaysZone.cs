using NodaTime;
using NodaTime.TimeZones;

namespace CustomerRules.Tests.Generators;

/// <summary>UTC, but an hour ahead from each first, third... of some moments to the next.</summary>
internal sealed class SummerDaysZone(params Instant[] changes) : DateTimeZone("Summer days", false, Offset.Zero, Offset.FromHours(1))
{
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var after = 0;
        while (after < changes.Length && changes[after] <= instant)
            after++;
        var offset = Offset.FromHours(after % 2);
        return new("days", after == 0 ? null : changes[after - 1], after == changes.Length ? null : changes[after], offset, offset);
    }
}

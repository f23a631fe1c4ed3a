using NodaTime;
using NodaTime.TimeZones;

namespace CustomerRules.Tests.Generators;

/// <summary>A zone whose clock changes once, by any amount.</summary>
internal sealed class OneChangeZone(Instant change, Offset before, Offset after) : DateTimeZone("One change", false, Offset.Min(before, after), Offset.Max(before, after))
{
    public override ZoneInterval GetZoneInterval(Instant instant) => instant < change
        ? new("before", null, change, before, Offset.Zero)
        : new("after", change, null, after, Offset.Zero);
}

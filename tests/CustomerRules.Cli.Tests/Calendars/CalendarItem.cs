using System;
using System.Linq;

namespace CustomerRules.Cli.Tests.Calendars;

/// <summary>What a parser says of one item of a calendar file.</summary>
internal sealed record CalendarItem(string Kind, string Uid, string Date, int Sequence, string Status, string Summary, string Description, string Stamp, int[] Alarms)
{
    public bool Equals(CalendarItem? other) =>
        other is not null
        && (Kind, Uid, Date, Sequence, Status, Summary, Description, Stamp) == (other.Kind, other.Uid, other.Date, other.Sequence, other.Status, other.Summary, other.Description, other.Stamp)
        && Alarms.AsSpan().SequenceEqual(other.Alarms);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Uid);

    public override string ToString() => FormattableString.Invariant($"{Kind} {Uid} {Date} {Sequence} {Status} '{Summary}' '{Description}' {Stamp} [{string.Join(' ', Alarms)}]");
}

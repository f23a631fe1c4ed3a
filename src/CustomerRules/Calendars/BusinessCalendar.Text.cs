using System;
using System.Linq;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>Invariant text such as <c>Monday to Friday 09:00-17:00 in UTC, 3 closed dates, 1 date with own hours</c>.</summary>
    public override string ToString()
    {
        var closed = dates.Count(date => date.Value.Length == 0);
        return (left is null ? Hours + " in " + Zone.Id : "(" + left + ") & (" + right + ")")
            + Counted(closed, "closed date", "closed dates")
            + Counted(dates.Count - closed, "date with own hours", "dates with own hours");
    }

    private static string Counted(int count, string one, string many) =>
        count == 0 ? "" : FormattableString.Invariant($", {count} {(count == 1 ? one : many)}");
}

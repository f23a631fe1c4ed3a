using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>The calendar that is open when both are; see <see cref="And"/>.</summary>
    /// <param name="left">One calendar.</param>
    /// <param name="right">The other, in the same zone.</param>
    /// <exception cref="ArgumentNullException">A calendar is null.</exception>
    /// <exception cref="ArgumentException">The zones differ.</exception>
    public static BusinessCalendar operator &(BusinessCalendar left, BusinessCalendar right) => Guard.Against.Null(left).And(Guard.Against.Null(right));

    /// <summary>The calendar that is open when this one and another are; the order does not matter.</summary>
    /// <param name="right">The other, in the same zone.</param>
    /// <remarks>
    /// It knows the years that both know. Openings meet one by one: what two share belongs to the date of the one that opens later. Closed dates
    /// and own hours that are added to the combined calendar go before what the two say of the date.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="right"/> is null.</exception>
    /// <exception cref="ArgumentException">The zones differ.</exception>
    public BusinessCalendar And(BusinessCalendar right)
    {
        Guard.Against.Null(right);
        return Zone.Equals(right.Zone)
            ? new(Zone, Hours.And(right.Hours), [], years.And(right.years), this, right, clock)
            : throw new ArgumentException("The calendars must have one zone, but theirs are " + Zone.Id + " and " + right.Zone.Id + ".", nameof(right));
    }
}

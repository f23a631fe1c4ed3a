using System;
using System.Globalization;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.FollowUps.Planning;

/// <summary>The dates of a plan: from the first, until the one after the last.</summary>
/// <remarks>Windows are equal when both dates are. Immutable and thread-safe. <c>default</c> is the empty window at 1970-01-01.</remarks>
public readonly record struct PlanningWindow
{
    /// <summary>A window.</summary>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The date after the last; not before <paramref name="from"/>, at most 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    public PlanningWindow(LocalDate from, LocalDate until)
    {
        FromDay = DayNumber.Of(from);
        UntilDay = DayNumber.Of(until);
        if (UntilDay < FromDay)
        {
            throw new ArgumentOutOfRangeException(nameof(until), string.Format(
                CultureInfo.InvariantCulture, "until must not be before from, {0:uuuu-MM-dd}, but was {1:uuuu-MM-dd}.", From, Until));
        }
    }

    /// <summary>The first date.</summary>
    public LocalDate From => DayNumber.ToDate(FromDay);

    /// <summary>The date after the last.</summary>
    public LocalDate Until => DayNumber.ToDate(UntilDay);

    internal int FromDay { get; }

    internal int UntilDay { get; }

    /// <summary>Invariant text such as <c>2026-03-02 to before 2026-03-09</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd} to before {Until:uuuu-MM-dd}");

    internal bool Holds(int day) => day >= FromDay && day < UntilDay;
}

using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps;

/// <summary>When to get in touch next, and why; dates are null where contacts follow events.</summary>
/// <remarks><c>default</c> is no planned contact, without a reason. Contacts are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct NextContact
{
    /// <summary>The date aimed at: a working day.</summary>
    public LocalDate? Due => DateOf(DueDay);

    /// <summary>The earliest date; the due date itself.</summary>
    public LocalDate? Earliest => Due;

    /// <summary>The latest date: a working day on or after <see cref="Due"/>.</summary>
    public LocalDate? Latest => DateOf(LatestDay);

    /// <summary>Whether the contact was due before the date of assessment.</summary>
    public bool IsOverdue => (Reasons & RowReasons.ContactOverdue) != RowReasons.None;

    /// <summary>Why.</summary>
    public RowReasons Reasons { get; internal init; }

    internal int? DueDay { get; init; }

    internal int? LatestDay { get; init; }

    /// <summary>Invariant text such as <c>2026-08-31 to 2026-09-29</c>, or <c>none</c>.</summary>
    public override string ToString() => Due is { } due && Latest is { } latest
        ? LocalDatePattern.Iso.Format(due) + " to " + LocalDatePattern.Iso.Format(latest)
        : "none";

    private static LocalDate? DateOf(int? day) => day is { } known ? DayNumber.ToDate(known) : null;
}

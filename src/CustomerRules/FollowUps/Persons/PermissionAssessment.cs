using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Whether somebody may be contacted for a purpose on a date, who and how.</summary>
/// <remarks>
/// Assessments are equal when every part is. Immutable and thread-safe. <c>default</c> is not permitted, for no reason.
/// </remarks>
public readonly record struct PermissionAssessment
{
    /// <summary>Whether the contact may take place; else <see cref="Reasons"/> holds everything that stands against it.</summary>
    public bool IsPermitted { get; internal init; }

    /// <summary>The person to contact; null where the customer itself is addressed, or nobody may be contacted.</summary>
    public string? PersonId { get; internal init; }

    /// <summary>The channel; Unknown where nobody may be contacted.</summary>
    public Channel Channel { get; internal init; }

    /// <summary>The date.</summary>
    public LocalDate Date => DayNumber.ToDate(Day);

    /// <summary>Why so: of who and how where it is permitted, else everything that stands against it.</summary>
    public FollowUpReasons Reasons { get; internal init; }

    internal int Day { get; init; }

    /// <summary>The last day on which it still holds: the day before the person leaves.</summary>
    internal int LastDay { get; init; }

    /// <summary>The days between that must stay free.</summary>
    internal int[]? QuietDays { get; init; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain()
    {
        var (person, channel, date) = (PersonId, Channel, Date);
        return FollowUpReasonTexts.All.Explain(Reasons, (name, text) => name switch
        {
            "person" => person ?? "",
            "channel" => Vocabulary.Of(channel, text.Language),
            "due" => text.Date(date),
            _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
        });
    }

    /// <summary>Invariant text such as <c>permitted on 2026-03-02: anna by Phone</c>.</summary>
    public override string ToString() => IsPermitted
        ? FormattableString.Invariant($"permitted on {Date:uuuu-MM-dd}: {PersonId ?? "the customer"} by {Channel}")
        : FormattableString.Invariant($"not permitted on {Date:uuuu-MM-dd}: {Reasons}");
}

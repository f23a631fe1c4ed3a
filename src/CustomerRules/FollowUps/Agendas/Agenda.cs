using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;
using NodaTime;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>What one owner sees on a Monday: the most important contacts of the week.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Agenda
{
    internal Agenda(string? owner, LocalDate monday, AgendaLine[] lines, PlannedFollowUp[] others, ExistingFollowUp[] gone)
    {
        Owner = owner;
        Monday = monday;
        Lines = Array.AsReadOnly(lines);
        Others = Array.AsReadOnly(others);
        Gone = Array.AsReadOnly(gone);
    }

    /// <summary>Whose; null for the customers without an owner.</summary>
    public string? Owner { get; }

    /// <summary>The Monday of the week.</summary>
    public LocalDate Monday { get; }

    /// <summary>The lines: by priority, so that events come first, then value, date and key.</summary>
    public IReadOnlyList<AgendaLine> Lines { get; }

    /// <summary>The contacts of the week that have no line, in the same order.</summary>
    public IReadOnlyList<PlannedFollowUp> Others { get; }

    /// <summary>What stood in this week before, is not done and no longer stands in it: put off, called off, moved, dropped or given to another owner; what was the owner's, and where nobody said whose it was, what is of the owner's customers; by key.</summary>
    public IReadOnlyList<ExistingFollowUp> Gone { get; }

    /// <summary>Text such as <c>anna, week of 2026-07-06: 15 of 30 contacts</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Owner ?? "no owner"}, week of {Monday:uuuu-MM-dd}: {Lines.Count} of {Lines.Count + Others.Count} contacts");
}

using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Cli.Input.Files;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Export;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.Cli.Plans;

/// <summary>What an earlier plan says: what exists, and what a calendar file said of it.</summary>
internal sealed class EarlierPlan
{
    private readonly List<ExistingFollowUp> _existing = [];
    private readonly List<CalendarEntry> _entries = [];

    /// <summary>No earlier plan.</summary>
    public static EarlierPlan None { get; } = new();

    /// <summary>What was placed, and what became of it.</summary>
    public IReadOnlyList<ExistingFollowUp> Existing => _existing;

    /// <summary>What the calendar says of it.</summary>
    public IReadOnlyList<CalendarEntry> Entries => _entries;

    /// <summary>Reads a file to its end; a follow-up may stand in it once.</summary>
    public static EarlierPlan Read(InputFile file, CancellationToken interruption)
    {
        using var reader = new EarlierPlanReader(file);
        var plan = new EarlierPlan();
        var lines = new Dictionary<FollowUpKey, long>();
        while (reader.Read() is { } row)
        {
            interruption.ThrowIfCancellationRequested();
            if (!lines.TryAdd(row.Key, reader.Line))
                throw reader.CustomerError(FormattableString.Invariant($"has this follow-up already, on line {lines[row.Key]}"));
            if (row.Existing is { } existing)
                plan._existing.Add(existing);
            if (row.Entry is { } entry)
                plan._entries.Add(entry);
        }

        return plan;
    }
}

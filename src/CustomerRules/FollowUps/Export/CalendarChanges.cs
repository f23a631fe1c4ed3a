using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Export;

/// <summary>What a new file says of each follow-up, after what the file before said.</summary>
internal sealed class CalendarChanges
{
    internal CalendarChanges(FollowUpPlan plan, IEnumerable<CalendarEntry> earlier, IEnumerable<ExistingFollowUp> existing)
    {
        var before = ByKey(earlier);
        var done = new HashSet<FollowUpKey>();
        foreach (var one in Guard.Against.NullElements(existing))
        {
            if (one.State == FollowUpState.Done)
                done.Add(one.Key);
        }

        var written = new List<(CalendarEntry, PlannedFollowUp?)>();
        foreach (var item in plan.Items)
        {
            if (item.DateDay is null)
                continue;
            before.TryGetValue(item.FollowUp.Key, out var last);
            before.Remove(item.FollowUp.Key);
            written.Add((After(last, item), item));
        }

        var kept = new List<CalendarEntry>();
        foreach (var entry in before.Values)
        {
            if (entry.IsCancelled || done.Contains(entry.Key) || !plan.Window.Holds(entry.DateDay))
                kept.Add(entry);
            else
                written.Add((new CalendarEntry(entry.Key, entry.Date, entry.Sequence + 1, isCancelled: true), null));
        }

        Written = written;
        Kept = kept;
    }

    /// <summary>What the file says: of a follow-up with its place in the plan, or without, that it is cancelled.</summary>
    public IReadOnlyList<(CalendarEntry Entry, PlannedFollowUp? Item)> Written { get; }

    /// <summary>What earlier files said of others, which still holds.</summary>
    public IReadOnlyList<CalendarEntry> Kept { get; }

    private static CalendarEntry After(CalendarEntry? last, PlannedFollowUp item)
    {
        var date = item.Date!.Value;
        var sequence = last is null ? 0 : last.IsCancelled || last.Date != date ? last.Sequence + 1 : last.Sequence;
        return new(item.FollowUp.Key, date, sequence);
    }

    /// <summary>In the order of the keys, so that the file does not depend on the order of the entries.</summary>
    private static SortedDictionary<FollowUpKey, CalendarEntry> ByKey(IEnumerable<CalendarEntry> earlier)
    {
        var byKey = new SortedDictionary<FollowUpKey, CalendarEntry>(Comparer<FollowUpKey>.Create((left, right) => left.CompareTo(right)));
        foreach (var entry in Guard.Against.NullElements(earlier))
        {
            if (byKey.ContainsKey(entry.Key))
                throw new ArgumentException("earlier must hold each follow-up once, but " + entry.Key + " stands twice.", nameof(earlier));
            byKey.Add(entry.Key, entry);
        }

        return byKey;
    }
}

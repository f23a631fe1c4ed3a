using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Export;

/// <summary>What a new file says of each follow-up, after what the file before said.</summary>
internal sealed class CalendarChanges
{
    internal CalendarChanges(
        FollowUpPlan plan, Func<PlannedFollowUp, bool>? only, IEnumerable<CalendarEntry> earlier, IEnumerable<ExistingFollowUp> existing)
    {
        var before = ByKey(earlier);
        var states = StatesOf(existing);
        var written = new List<(CalendarEntry, PlannedFollowUp?)>();
        foreach (var item in plan.Items)
        {
            if (item.DateDay is null || only?.Invoke(item) == false)
                continue;
            before.TryGetValue(item.FollowUp.Key, out var last);
            before.Remove(item.FollowUp.Key);
            written.Add((After(last, item), item));
        }

        var kept = new List<CalendarEntry>();
        foreach (var entry in before.Values)
        {
            states.TryGetValue(entry.Key, out var state);
            if (entry.IsCancelled || state == FollowUpState.Done || (IsLeftAlone(entry, plan) && state is not (FollowUpState.Cancelled or FollowUpState.Snoozed)))
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

    /// <summary>Whether a plan says nothing of an entry: neither its date nor its follow-up is of it.</summary>
    private static bool IsLeftAlone(CalendarEntry entry, FollowUpPlan plan) => !plan.Window.Holds(entry.DateDay) && plan.Find(entry.Key) is null;

    private static CalendarEntry After(CalendarEntry? last, PlannedFollowUp item)
    {
        var date = item.Date!.Value;
        var sequence = last is null ? 0 : last.IsCancelled || last.Date != date ? last.Sequence + 1 : last.Sequence;
        return new(item.FollowUp.Key, date, sequence);
    }

    private static Dictionary<FollowUpKey, FollowUpState> StatesOf(IEnumerable<ExistingFollowUp> existing)
    {
        var states = new Dictionary<FollowUpKey, FollowUpState>();
        foreach (var one in Guard.Against.NullElements(existing))
        {
            if (states.ContainsKey(one.Key))
                throw new ArgumentException("existing must hold each follow-up once, but " + one.Key + " stands twice.", nameof(existing));
            states.Add(one.Key, one.State);
        }

        return states;
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

using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Export;

/// <summary>A calendar file, and what it says of each follow-up.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CalendarDocument
{
    internal CalendarDocument(string text, CalendarEntry[] entries)
    {
        Text = text;
        Entries = Array.AsReadOnly(entries);
    }

    /// <summary>The file: RFC 5545 text, lines ended by CR and LF and folded at 75 octets of UTF-8. Write it without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>What it says of each follow-up, in the order of the file; hand it to the next export.</summary>
    public IReadOnlyList<CalendarEntry> Entries { get; }

    /// <summary>The file.</summary>
    public override string ToString() => Text;
}

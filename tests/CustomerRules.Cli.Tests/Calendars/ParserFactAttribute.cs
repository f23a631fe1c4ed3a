using System;
using Xunit;

namespace CustomerRules.Cli.Tests.Calendars;

/// <summary>A test that reads calendar files with two independent parsers: skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParserFactAttribute : FactAttribute
{
    private static readonly bool IsInstalled = CalendarParser.IsInstalled();

    public ParserFactAttribute()
    {
        if (!IsInstalled)
            Skip = "needs Debian's python3-icalendar and python3-vobject";
    }
}

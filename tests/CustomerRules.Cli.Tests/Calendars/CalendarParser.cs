using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Calendars;

/// <summary>Reads a calendar file with a parser that knows nothing of this library.</summary>
internal static class CalendarParser
{
    // Debian's own: another python3 that comes first on the path knows nothing of Debian's packages.
    private const string Python = "/usr/bin/python3";

    public static bool IsInstalled()
    {
        try
        {
            return Run("-c", "import icalendar, vobject").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What the file holds.</summary>
    public static IReadOnlyList<CalendarItem> Read(string parser, string path)
    {
        var (exitCode, output, error) = Run(Repository.PathOf("tests/CustomerRules.Cli.Tests/Calendars/read_calendar.py"), parser, path);
        Assert.True(exitCode == 0, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<CalendarItem>(line, JsonSerializerOptions.Web)!)];
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>How much memory this process may still take.</summary>
internal static class AvailableMemory
{
    private const string LinuxFile = "/proc/meminfo";
    private const string LinuxLine = "MemAvailable:";

    /// <summary>The less of what the runtime may use and, on Linux, what the system has to give.</summary>
    public static long InBytes()
    {
        var memory = GC.GetGCMemoryInfo();
        var ofRuntime = memory.TotalAvailableMemoryBytes - GC.GetTotalMemory(forceFullCollection: false);
        return Math.Min(ofRuntime, OfSystem() ?? memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes);
    }

    private static long? OfSystem()
    {
        if (!File.Exists(LinuxFile) || File.ReadLines(LinuxFile).FirstOrDefault(line => line.StartsWith(LinuxLine, StringComparison.Ordinal)) is not { } line)
            return null;
        var kibibytes = line[LinuxLine.Length..].Replace("kB", "", StringComparison.Ordinal).Trim();
        return long.Parse(kibibytes, CultureInfo.InvariantCulture) * 1_024;
    }
}

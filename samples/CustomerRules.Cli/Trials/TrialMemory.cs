using System;

namespace CustomerRules.Cli.Trials;

/// <summary>What a trial needs, and what the machine has; bytes.</summary>
/// <param name="Needed">What the columns take, with room for the work on them.</param>
/// <param name="Free">What can still be taken before the machine, or its container, is nine tenths full, within what the process may take.</param>
internal readonly record struct TrialMemory(long Needed, long Free)
{
    /// <summary>The bytes of a row, with room for what the work needs beside the columns.</summary>
    public const int BytesPerRow = 160;

    private const long Base = 64_000_000;

    /// <summary>Whether there is enough.</summary>
    public bool Suffices => Needed <= Free;

    /// <summary>For so many rows, now.</summary>
    public static TrialMemory For(int rows)
    {
        GC.Collect(); // or else the figures are those of the last collection, if there was one
        var machine = GC.GetGCMemoryInfo();
        long ofMachine = machine.HighMemoryLoadThresholdBytes - machine.MemoryLoadBytes;
        long ofProcess = machine.TotalAvailableMemoryBytes - machine.TotalCommittedBytes;
        return new TrialMemory(Base + ((long)rows * BytesPerRow), Math.Max(0, Math.Min(ofMachine, ofProcess)));
    }
}

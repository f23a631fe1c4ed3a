using System;
using System.Diagnostics;
using System.IO;
using CustomerRules.Cli.Commands;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Output;

/// <summary>The program as a shell runs it, with standard output as the output file.</summary>
public sealed class RedirectedOutputTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    public void Standard_output_is_written_on_where_it_stands(string output)
    {
        if (OperatingSystem.IsWindows())
            return;
        string log = _workplace.Folder.File("log.csv", "before\n");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "dotnet \"$0\" review --orders \"$1\" --as-of 2026-07-01 --out \"$2\" 2>/dev/null >>\"$3\"",
            typeof(ExitCode).Assembly.Location, _workplace.Folder.At("orders.csv"), output, log]))!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        Assert.Equal(
            "before\ncustomer_id,previous_tier,raw_tier,tier,since,movement,reasons\nann,,A,A,2026-07-01,FirstRating,NoPreviousTier\nbob,,D,D,2026-07-01,FirstRating,NoPreviousTier\n",
            File.ReadAllText(log));
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using CustomerRules.Cli.Commands;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Commands;

public sealed class InterruptionTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The orders come through a pipe, so the process is known to be at work when the signal reaches it.
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_the_process_with_130_and_leaves_the_old_file(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.File("scores.csv", "old");
        await Run("mkfifo", _folder.At("orders.csv"));
        using var score = Start(
            "dotnet", typeof(ExitCode).Assembly.Location, "score", "--orders", _folder.At("orders.csv"), "--as-of", "2026-07-01", "--out", _folder.At("scores.csv"));

        // Opening waits until the process reads.
        await using (var orders = await Task.Run(() => new StreamWriter(_folder.At("orders.csv"))).WaitAsync(TimeSpan.FromMinutes(1)))
        {
            await orders.WriteLineAsync("order_id,customer_id,order_date,amount");
            await orders.FlushAsync();
            await Run("kill", "-" + signal, score.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await Task.Delay(TimeSpan.FromSeconds(1));
            await orders.WriteLineAsync("1,ann,2026-05-10,1");
        }

        await score.WaitForExitAsync();
        Assert.Equal((130, ""), (score.ExitCode, await score.StandardError.ReadToEndAsync()));
        Assert.Equal("old", await File.ReadAllTextAsync(_folder.At("scores.csv")));
        Assert.Equal(["orders.csv", "scores.csv"], _folder.Names);
    }

    private static async Task Run(string command, params string[] arguments)
    {
        using var process = Start(command, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(string command, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
}

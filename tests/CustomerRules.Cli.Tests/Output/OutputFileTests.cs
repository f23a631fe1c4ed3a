using System;
using System.IO;
using System.Threading;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_appears_whole()
    {
        new OutputFile(_folder.At("out.csv")).Write(stream => stream.Write("new"u8), CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(_folder.At("out.csv")));
        Assert.Equal(["out.csv"], _folder.Names);
    }

    [Fact]
    public void An_old_file_is_replaced() => Assert.Equal("new", Written(stream => stream.Write("new"u8), CancellationToken.None));

    [Fact]
    public void A_failure_leaves_the_old_file_and_nothing_else() =>
        Assert.Equal("old", Written(
            stream =>
            {
                stream.Write("half"u8);
                throw new InvalidOperationException();
            },
            CancellationToken.None));

    [Fact]
    public void An_interruption_leaves_the_old_file_and_nothing_else() => Assert.Equal("old", Written(stream => stream.Write("new"u8), new CancellationToken(canceled: true)));

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.File("real.csv", "old");
        File.CreateSymbolicLink(_folder.At("link.csv"), "real.csv");
        new OutputFile(_folder.At("link.csv")).Write(stream => stream.Write("new"u8), CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(_folder.At("real.csv")));
        Assert.NotNull(File.ResolveLinkTarget(_folder.At("link.csv"), returnFinalTarget: false));
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        new OutputFile("/dev/null").Write(stream => stream.Write("new"u8), CancellationToken.None);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Fact]
    public void A_directory_is_refused() => Assert.Equal("is a directory", Refusal(_folder.At("")));

    [Fact]
    public void A_file_in_a_missing_directory_is_refused() =>
        Assert.Equal("cannot be written: its directory does not exist", Refusal(Path.Combine(_folder.At("no"), "out.csv")));

    private static string Refusal(string path) => Assert.Throws<OutputException>(() => new OutputFile(path)).Message.Replace(path + ": ", "", StringComparison.Ordinal);

    // What stands in the file after an attempt to replace "old".
    private string Written(Action<Stream> write, CancellationToken interruption)
    {
        _folder.File("out.csv", "old");
        Record.Exception(() => new OutputFile(_folder.At("out.csv")).Write(write, interruption));
        Assert.Equal(["out.csv"], _folder.Names);
        return File.ReadAllText(_folder.At("out.csv"));
    }
}

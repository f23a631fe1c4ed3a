using System;
using System.IO;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Commands;

/// <summary>The command lines that the READMEs show run as they stand, one after the other, on the bundled data.</summary>
public sealed class ReadmeCommandsTests : IDisposable
{
    private const string Start = "dotnet run -c Release --project samples/CustomerRules.Cli -- ";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Each_line_does_what_it_says(string readme)
    {
        var lines = File.ReadAllLines(Repository.PathOf(readme)).Where(line => line.StartsWith(Start, StringComparison.Ordinal)).ToArray();
        Assert.Equal(["score", "review", "explain", "backtest", "plan", "agenda"], lines.Select(line => line[Start.Length..].Split(' ')[0]), StringComparer.Ordinal);
        Assert.All(lines, line =>
        {
            var answer = Answer.To([.. line[Start.Length..].Split(' ').Select(Argument)]);
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.NotEmpty(answer.Output);
        });
        Assert.Equal(["january.csv", "plan.csv", "review.csv"], _folder.Names, StringComparer.Ordinal);
    }

    // Bundled files are in the repository, and what is written goes to a folder of the test's own.
    private string Argument(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathOf(word) : word.EndsWith(".csv", StringComparison.Ordinal) ? _folder.At(word) : word;
}

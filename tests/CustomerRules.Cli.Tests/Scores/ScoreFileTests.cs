using System;
using System.IO;
using System.Threading;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Scores;

public sealed class ScoreFileTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Bad_input_leaves_an_old_file_as_it_was()
    {
        _workplace.Folder.File("scores.csv", "old");
        Assert.Equal(2, _workplace.Score("customer_id,satisfaction\nann,x\n").ExitCode);
        Assert.Equal("old", _workplace.Scores);
        Assert.Equal(["facts.csv", "orders.csv", "scores.csv"], _workplace.Folder.Names);
    }

    [Fact]
    public void The_output_must_not_be_an_input()
    {
        string orders = _workplace.Folder.At("orders.csv");
        Assert.Equal(
            new Answer(2, "", "--out must not be one of the input files\n"),
            Answer.To("score", "--orders", orders, "--as-of", "2026-07-01", "--out", Path.Combine(_workplace.Folder.At("."), "orders.csv")));
    }

    [Fact]
    public void An_interruption_ends_with_130_and_leaves_nothing()
    {
        var answer = Answer.To(new CancellationToken(canceled: true), "score", "--orders", _workplace.Folder.At("orders.csv"), "--as-of", "2026-07-01", "--out", _workplace.Folder.At("scores.csv"));
        Assert.Equal(new Answer(130, "", ""), answer);
        Assert.Equal(["orders.csv"], _workplace.Folder.Names);
    }

    [Fact]
    public void A_link_to_an_input_is_an_input()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_workplace.Folder.At("scores.csv"), "orders.csv");
        Assert.Equal(new Answer(2, "", "--out must not be one of the input files\n"), _workplace.Score());
        Assert.Equal(Workplace.Orders, File.ReadAllText(_workplace.Folder.At("orders.csv")));
    }
}

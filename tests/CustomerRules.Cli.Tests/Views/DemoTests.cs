using System;
using System.Linq;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Views;

public sealed class DemoTests
{
    [Fact]
    public void Shows_the_pyramid_the_map_the_contacts_and_one_customer()
    {
        var answer = Answer.To();
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        foreach (var part in (string[])["synthetic", "Who brings the value", "What holds them", "Captive", "Whom to contact first", "One customer explained", "Kestrelmarch Rail Works Ltd"])
            Assert.Contains(part, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Shows_the_whale_the_moves_and_the_decisions_in_full(int width)
    {
        string screen = Answer.On(width);
        Assert.Contains("1,197 contribute 7.8 M  █ 224 nothing  █ 79 destroy 179,350 of it\n", screen, StringComparison.Ordinal);
        Assert.Contains("│ from \\ to │  A │   B │   C │   D │ gone │ total │", screen, StringComparison.Ordinal);
        Assert.Contains("83 moved; without margins and dwell 161 would have", screen, StringComparison.Ordinal);
        Assert.Matches("\n  Kestrelmarch Rail Works Ltd +captive and valuable +1.4 M", screen);
        Assert.Matches("\n  Nettlehaven Pumps Ltd +barrier about to fall +79,849", screen);
        Assert.Contains("\n  backtest --orders FILE --from DATE", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_same_every_time() => Assert.Equal(Answer.To(), Answer.To());

    [Fact]
    public void Redirected_has_no_control_codes() => Assert.All(Answer.To().Output, character => Assert.True(character == '\n' || !char.IsControl(character)));

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Fits_the_terminal(int width)
    {
        string screen = Answer.On(width);
        Assert.All(screen.Split('\n'), line => Assert.InRange(line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and < 0xFF00 ? 2 : 1), 0, width));
        Assert.Contains("2026-03-12", screen, StringComparison.Ordinal);
    }
}

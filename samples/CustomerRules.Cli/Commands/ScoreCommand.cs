using System.CommandLine;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views;

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
        command.SetAction(parsed => Run(inputs.Read(parsed), parsed.GetRequiredValue(output), terminal, interruption));
        return command;
    }

    private static int Run(InputRequest request, string output, Terminal terminal, CancellationToken interruption)
    {
        var file = new OutputFile(output);
        if (request.Files.Any(file.IsAt))
            throw new UsageException("--out must not be one of the input files");

        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request, InputFile.Open, report, interruption));
        var rules = new Rules(request.Tiers, request.Value, customers);
        var tally = new ScoreTally();
        file.Write(stream => tally = ScoreTable.Write(stream, customers, rules, interruption), interruption);
        ScoreSummary.Write(file.IsDevice ? terminal.Error : terminal.Output, customers, rules, tally, output);
        return ExitCode.Done;
    }
}

using System.CommandLine;
using System.IO;
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
        CheckNotAnInput(request, output);
        var file = new OutputFile(output);
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request, InputFile.Open, report, interruption));
        var rules = new Rules(request.Tiers, request.Value, customers);
        var tally = new ScoreTally();
        file.Write(stream => tally = ScoreTable.Write(stream, customers, rules, interruption), interruption);
        ScoreSummary.Write(terminal.Output, customers, rules, tally, output);
        return ExitCode.Done;
    }

    private static void CheckNotAnInput(InputRequest request, string output)
    {
        string[] inputs = [request.Orders, request.Facts ?? "", request.Investments ?? ""];
        if (inputs.Any(input => input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(output)))
            throw new UsageException("--out must not be one of the input files");
    }
}

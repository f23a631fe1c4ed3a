using System.CommandLine;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Trials;
using CustomerRules.Cli.Views;

namespace CustomerRules.Cli.Commands;

/// <summary><c>score</c>: judges every customer and writes one line for each, or tries how fast many of them are judged.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var output = OptionText.File("--out", "Where the scores go, CSV; required but for a trial");
        var repeat = OptionText.Of(
            "--repeat-synthetic",
            "A trial of speed, on up to 100,000,000 synthetic rows: repeat the customers with other amounts, shares and dates, judge them all in memory, write no file",
            "N",
            WholeNumberField.Between(1, SyntheticRows.Most));
        var command = new Command("score", "Judge every customer of an order history and write a CSV file with one line for each");
        inputs.AddTo(command);
        command.Add(output);
        command.Add(repeat);
        command.SetAction(parsed => Run(inputs.Read(parsed), parsed.GetValue(output), parsed.GetValue(repeat), terminal, interruption));
        return command;
    }

    private static int Run(InputRequest request, string? output, int repeat, Terminal terminal, CancellationToken interruption) => (output, repeat) switch
    {
        (null, 0) => throw new UsageException("Option '--out' is required."),
        (not null, > 0) => throw new UsageException("--repeat-synthetic writes no file, and --out does not go with it"),
        (null, _) => ScoreTrial.Run(request, repeat, terminal, interruption),
        (not null, _) => Run(request, output, terminal, interruption),
    };

    private static int Run(InputRequest request, string output, Terminal terminal, CancellationToken interruption)
    {
        var file = new OutputFile(output);
        if (request.Files.Any(file.IsAt))
            throw new UsageException("--out must not be one of the input files");

        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request, InputFile.Open, report, interruption));
        var rules = new Rules(request.Tiers, request.Value, customers);
        var judgement = Judgement.Of(customers, rules, interruption);
        file.Write(stream => ScoreTable.Write(stream, customers, rules, judgement, interruption), interruption);
        ScoreSummary.Write(file.IsDevice ? terminal.Error : terminal.Output, customers, rules.Boundaries, judgement.Summary, output);
        return ExitCode.Done;
    }
}

using System;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Trials;
using CustomerRules.Cli.Views;
using CustomerRules.Cli.Views.Trials;

namespace CustomerRules.Cli.Commands;

/// <summary><c>score --repeat-synthetic N</c>: how fast so many rows like these customers are judged on this machine.</summary>
internal static class ScoreTrial
{
    public static int Run(InputRequest request, int rows, Terminal terminal, CancellationToken interruption)
    {
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request, InputFile.Open, report, interruption));
        if (customers.Customers.Count == 0)
            throw new InputException(request.Orders, $"has no customer before {Figure.Of(request.AsOf)}, and --repeat-synthetic needs one");

        var memory = TrialMemory.For(rows);
        if (!memory.Suffices)
            throw TooLarge(rows, memory);
        TrialView.WriteStart(terminal.Output, customers, rows, memory);
        try
        {
            Run(Rules.BookOf(request.Tiers, request.Value), customers, rows, terminal, interruption);
        }
        catch (OutOfMemoryException)
        {
            throw TooLarge(rows, memory);
        }

        return ExitCode.Done;
    }

    private static void Run(RuleBook rules, CustomerBase customers, int rows, Terminal terminal, CancellationToken interruption)
    {
        var facts = ProgressBar.Show(terminal, "Making synthetic rows", report => SyntheticRows.Make(CustomerTable.Of(customers, rules, interruption), rows, report, interruption));
        var trial = new Trial(rules, customers.AsOf, facts, AnswerTable.Of(rows));
        var boundaries = ProgressBar.Show(terminal, "Finding boundaries", report => trial.FindBoundaries(report, interruption));
        var summary = ProgressBar.Show(terminal, "Judging them all", report => trial.Judge(boundaries.Result, report, interruption));
        TrialView.Write(terminal.Output, customers, boundaries, summary);
    }

    private static UsageException TooLarge(int rows, TrialMemory memory) =>
        new($"--repeat-synthetic {Figure.Of(rows)} needs {Figure.Memory(memory.Needed)} of memory, but {Figure.Memory(memory.Free)} are free");
}

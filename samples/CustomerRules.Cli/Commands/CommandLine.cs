using System;
using System.CommandLine;
using System.Threading;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Screen;

namespace CustomerRules.Cli.Commands;

/// <summary>The command line: what can be asked for, and the exit code of each outcome.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Does what the arguments ask for. Errors are one line on standard error.</summary>
    public static int Run(string[] args, Terminal terminal, CancellationToken interruption)
    {
        try
        {
            var parsed = Root(terminal, interruption).Parse(args, Parsing);
            if (parsed.Errors.Count > 0)
                return Fail(terminal, parsed.Errors[0].Message);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.OutputText,
                Error = terminal.ErrorText,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception e) when (e is UsageException or InputException or OutputException)
        {
            return Fail(terminal, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Root(Terminal terminal, CancellationToken interruption)
    {
        var root = new RootCommand("Customer-relationship rules: tiers, switching cost, relationship type and next contact. Without a command: a demo on bundled synthetic data.")
        {
            ScoreCommand.Create(terminal, interruption),
            ExplainCommand.Create(terminal, interruption),
            ReviewCommand.Create(terminal, interruption),
            BackTestCommand.Create(terminal, interruption),
            PlanCommand.Create(terminal, interruption),
            AgendaCommand.Create(terminal, interruption),
        };
        root.SetAction(_ => Demo.Run(terminal, interruption));
        return root;
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.ErrorText.WriteLine(message);
        return ExitCode.BadInput;
    }
}

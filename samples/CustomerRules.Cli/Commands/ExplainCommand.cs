using System.CommandLine;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Screen;

namespace CustomerRules.Cli.Commands;

/// <summary><c>explain</c>: judges one customer and says why.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var customer = new Option<string>("--customer") { Description = "The customer to explain", HelpName = "ID", Required = true };
        var command = new Command("explain", "Judge one customer and say why, with the figures and what is missing");
        inputs.AddTo(command);
        command.Add(customer);
        command.SetAction(parsed => { inputs.Read(parsed); return ExitCode.Done; });
        return command;
    }
}

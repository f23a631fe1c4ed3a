using System.CommandLine;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Screen;

namespace CustomerRules.Cli.Commands;

/// <summary><c>explain</c>: judges one customer and says why.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var customer = new Option<string>("--customer") { Description = "The customer to explain", HelpName = "ID", Required = true };
        var language = OptionText.Of("--language", "The language of the answer: en (the default) or zh", "LANGUAGE", NameField<int>.Of(("en", 0), ("zh", 1)));
        var command = new Command("explain", "Judge one customer and say why, with the figures and what is missing");
        inputs.AddTo(command);
        command.Add(customer);
        command.Add(language);
        command.SetAction(parsed => { inputs.Read(parsed); return ExitCode.Done; });
        return command;
    }
}

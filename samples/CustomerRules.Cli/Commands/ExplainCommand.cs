using System.CommandLine;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views;
using CustomerRules.Cli.Views.Explain;
using CustomerRules.Reasons;

namespace CustomerRules.Cli.Commands;

/// <summary><c>explain</c>: judges one customer and says why.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var customer = new Option<string>("--customer") { Description = "The customer to explain", HelpName = "ID", Required = true };
        var language = OptionText.Of(
            "--language", "The language of the answer: en (the default) or zh", "LANGUAGE", NameField<Language>.Of(("en", Language.English), ("zh", Language.Chinese)));
        var command = new Command("explain", "Judge one customer and say why, with the figures and what is missing");
        inputs.AddTo(command);
        command.Add(customer);
        command.Add(language);
        command.SetAction(parsed => Run(inputs.Read(parsed), parsed.GetRequiredValue(customer), parsed.GetValue(language), terminal, interruption));
        return command;
    }

    private static int Run(InputRequest request, string customer, Language language, Terminal terminal, CancellationToken interruption)
    {
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request, InputFile.Open, report, interruption));
        var facts = customers.Customers.FirstOrDefault(one => string.Equals(one.CustomerId, customer, System.StringComparison.Ordinal))
            ?? throw new UsageException($"--customer has no order line before {Figure.Of(request.AsOf)} ({Input.OneLine.Of(customer)})");
        ExplainView.Write(terminal.Output, facts, request.AsOf, new Rules(request.Tiers, request.Value, customers), language);
        return ExitCode.Done;
    }
}

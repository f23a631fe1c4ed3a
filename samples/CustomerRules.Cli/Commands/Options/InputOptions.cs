using System.CommandLine;
using CustomerRules.Cli.Input.Fields;
using NodaTime;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>The options that say what to read and how to judge it, the same for every command that judges on one day.</summary>
internal sealed class InputOptions
{
    private readonly Option<string> _orders = OptionText.File("--orders", "Order lines, CSV or CSV.gz", required: true);
    private readonly Option<string> _facts = OptionText.File("--facts", "What is known of the customers, CSV or CSV.gz");
    private readonly Option<string> _investments = OptionText.File("--investments", "What the customers have invested with us, CSV or CSV.gz");

    private readonly Option<LocalDate> _asOf = OptionText.Of(
        "--as-of", "The day to judge on, like 2026-07-01; what lies on it or later is ignored", "DATE", DateField.Date, required: true);

    private readonly RuleOptions _rules = new();

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _orders, _facts, _investments, _asOf })
            command.Add(option);
        _rules.AddTo(command);
    }

    /// <summary>What the user asked for; options that do not go together are a usage error.</summary>
    public InputRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_orders),
        parsed.GetValue(_facts),
        parsed.GetValue(_investments),
        parsed.GetRequiredValue(_asOf),
        _rules.Value(parsed),
        _rules.Tiers(parsed),
        _rules.ExcludedProducts(parsed));
}

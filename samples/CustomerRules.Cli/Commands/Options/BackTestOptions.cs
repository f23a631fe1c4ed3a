using System;
using System.CommandLine;
using CustomerRules.BackTests;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>The options of <c>backtest</c>.</summary>
internal sealed class BackTestOptions
{
    private readonly Option<string> _orders = OptionText.File("--orders", "Order lines, CSV or CSV.gz", required: true);
    private readonly Option<LocalDate> _from = OptionText.Of("--from", "The first day on which everybody is rated, like 2026-01-01", "DATE", DateField.Date, required: true);
    private readonly Option<LocalDate> _until = OptionText.Of("--until", "The last day that may be a rating day", "DATE", DateField.Date, required: true);

    private readonly Option<int> _every = OptionText.Of(
        "--every", "Days from one rating day to the next", "DAYS", WholeNumberField.Between(1, BackTestSchedule.MaxDays), required: true);

    private readonly Option<int> _horizon = OptionText.Of(
        "--horizon", "Days to look ahead, and to compare with as many days before", "DAYS", WholeNumberField.Between(1, BackTestSchedule.MaxDays), required: true);

    private readonly RuleOptions _rules = new();
    private readonly Option<string> _output = OptionText.File("--out", "Where the table goes, CSV");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _orders, _from, _until, _every, _horizon })
            command.Add(option);
        _rules.AddTo(command);
        command.Add(_output);
    }

    /// <summary>What the user asked for; options that do not go together are a usage error.</summary>
    public BackTestRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_orders),
        Schedule(parsed.GetRequiredValue(_from), parsed.GetRequiredValue(_until), parsed.GetRequiredValue(_every), parsed.GetRequiredValue(_horizon)),
        _rules.Value(parsed),
        _rules.Tiers(parsed),
        _rules.ExcludedProducts(parsed),
        parsed.GetValue(_output));

    private static BackTestSchedule Schedule(LocalDate from, LocalDate until, int everyDays, int horizonDays)
    {
        if (until < from)
            throw new UsageException($"--until must not be before --from ({LocalDatePattern.Iso.Format(until)})");

        try
        {
            return new BackTestSchedule(from, until, everyDays, horizonDays);
        }
        catch (ArgumentException e)
        {
            throw new UsageException("--from, --until, --every and --horizon: " + OneLine.Of(e));
        }
    }
}

using System.CommandLine;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Views;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>The options of the commands that plan: which days are working days, who does the work and what an earlier plan says.</summary>
internal sealed class PlanOptions
{
    private const int MostContacts = 10_000;

    private readonly InputOptions _inputs = new();

    private readonly Option<PlanCalendar> _calendar = OptionText.Of(
        "--calendar", "The working days: weekdays, or china with its official days off and make-up days", "weekdays|china", NameField<PlanCalendar>.Of(("weekdays", PlanCalendar.Weekdays), ("china", PlanCalendar.China)));

    private readonly Option<int> _capacity = OptionText.Of("--capacity", "How many contacts an owner makes on a working day; without it there is no limit", "N", WholeNumberField.Between(1, MostContacts));
    private readonly Option<string> _owners = OptionText.File("--owners", "Who looks after whom, CSV: customer_id, owner and perhaps second_owner");
    private readonly Option<string> _existing = OptionText.File("--existing", "An earlier plan, CSV as plan wrote it, with the states that became of it: placed, done, snoozed or cancelled");

    private readonly Option<Language> _language = OptionText.Of(
        "--language", "The language of texts: en or zh", "en|zh", NameField<Language>.Of(("en", Language.English), ("zh", Language.Chinese)));

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        _inputs.AddTo(command);
        foreach (var option in new Option[] { _calendar, _capacity, _owners, _existing, _language })
            command.Add(option);
    }

    /// <summary>What the user asked for, in a window.</summary>
    public PlanRequest Read(ParseResult parsed, LocalDate from, LocalDate until) => Read(parsed, _inputs.Read(parsed), from, until);

    /// <summary>What the user asked for, for the weeks from a Monday on: days before the date to judge on are over.</summary>
    public PlanRequest ReadWeeks(ParseResult parsed, LocalDate monday, int weeks)
    {
        var inputs = _inputs.Read(parsed);
        if (monday.PlusWeeks(1) <= inputs.AsOf)
            throw new UsageException($"--week must not end before --as-of {Figure.Of(inputs.AsOf)} ({Figure.Of(monday)})");
        return Read(parsed, inputs, LocalDate.Max(monday, inputs.AsOf), monday.PlusWeeks(weeks));
    }

    private PlanRequest Read(ParseResult parsed, InputRequest inputs, LocalDate from, LocalDate until) => new(
        inputs,
        from,
        until,
        parsed.GetValue(_calendar),
        parsed.GetValue(_capacity) is > 0 and var capacity ? capacity : null,
        parsed.GetValue(_owners),
        parsed.GetValue(_existing),
        parsed.GetValue(_language));
}

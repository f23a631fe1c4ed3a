using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Agendas;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Plans;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views.Agendas;
using CustomerRules.FollowUps.Agendas;
using NodaTime;

namespace CustomerRules.Cli.Commands;

/// <summary><c>agenda</c>: prints and writes the week of one owner.</summary>
internal static class AgendaCommand
{
    /// <summary>The weeks that are planned, so that a backlog spreads over more than the one week that is shown.</summary>
    private const int PlannedWeeks = 4;

    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var options = new PlanOptions();
        var owner = OptionText.Of<string>("--owner", "Whose week, as the owners file writes it; without it that of the customers without an owner", "NAME", OwnerName);
        var week = OptionText.Of("--week", "A day of the week, like 2026-07-06", "DATE", DateField.Date, required: true);
        var output = OptionText.File("--out", "Where the week goes, CSV");
        var command = new Command("agenda", "Print and write one owner's week: the most important contacts, why now, and what changed");
        options.AddTo(command);
        foreach (var option in new Option[] { owner, week, output })
            command.Add(option);
        command.SetAction(parsed => Run(options, parsed, parsed.GetValue(owner), Monday(parsed.GetRequiredValue(week)), parsed.GetValue(output), terminal, interruption));
        return command;
    }

    private static int Run(PlanOptions options, ParseResult parsed, string? owner, LocalDate monday, string? output, Terminal terminal, CancellationToken interruption)
    {
        var request = options.ReadWeeks(parsed, monday, PlannedWeeks);
        var file = output is null ? null : new OutputFile(output);
        if (file is not null && request.Files.Any(file.IsAt))
            throw new UsageException("--out must not be one of the input files");

        var made = PlanMaker.Make(request, terminal, interruption);
        if (owner is not null && !made.Facts.Any(facts => string.Equals(facts.Owner, owner, StringComparison.Ordinal)))
            throw new UsageException($"--owner looks after no customer ({OneLine.Of(owner)})");
        var agenda = AgendaPolicy.Standard.Compose(made.Plan, owner, monday, made.Facts, request.Existing is null ? null : made.Earlier.Existing);
        file?.Write(stream => AgendaTable.Write(stream, agenda, request.Language), interruption);
        AgendaView.Write(file is { IsDevice: true } ? terminal.Error : terminal.Output, agenda, request, output);
        return ExitCode.Done;
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static bool OwnerName(ReadOnlySpan<byte> text, out string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? wrong)
    {
        name = System.Text.Encoding.UTF8.GetString(text);
        wrong = name.Length == 0 ? "must name an owner" : null;
        return wrong is null;
    }
}

using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Plans;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views.Plan;
using CustomerRules.FollowUps.Export;

namespace CustomerRules.Cli.Commands;

/// <summary><c>plan</c>: plans the contacts of a time and writes them as a table or as a calendar.</summary>
internal static class PlanCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var options = new PlanOptions();
        var from = OptionText.Of("--from", "The first day of the plan, like 2026-07-06", "DATE", DateField.Date, required: true);
        var until = OptionText.Of("--until", "The day after its last", "DATE", DateField.Date, required: true);
        var output = OptionText.File("--out", "Where the plan goes: FILE.csv for all of it, FILE.ics for a calendar of what was placed", required: true);
        var command = new Command("plan", "Plan the contacts with every customer and write them as a CSV table or as an iCalendar file");
        options.AddTo(command);
        foreach (var option in new Option[] { from, until, output })
            command.Add(option);
        command.SetAction(parsed => Run(
            options.Read(parsed, parsed.GetRequiredValue(from), parsed.GetRequiredValue(until)), parsed.GetRequiredValue(output), terminal, interruption));
        return command;
    }

    private static int Run(PlanRequest request, string output, Terminal terminal, CancellationToken interruption)
    {
        bool isCalendar = output.EndsWith(".ics", StringComparison.OrdinalIgnoreCase);
        if (!isCalendar && !output.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"--out must end in .csv or .ics ({output})");
        var file = new OutputFile(output);
        if (request.Files.Any(file.IsAt))
            throw new UsageException("--out must not be one of the input files");

        var made = PlanMaker.Make(request, terminal, interruption);
        var calendar = Calendar(request, made);
        if (isCalendar)
            file.Write(stream => Write(stream, calendar.Text), interruption);
        else
            file.Write(stream => PlanTable.Write(stream, made.Plan, calendar.Entries.ToDictionary(entry => entry.Key, entry => entry.Sequence), interruption), interruption);
        PlanSummary.Write(file.IsDevice ? terminal.Error : terminal.Output, made, output);
        return ExitCode.Done;
    }

    /// <summary>Stamped with the start of the day that the customers are judged on: the same input gives the same file.</summary>
    private static CalendarDocument Calendar(PlanRequest request, PlanMaker made) =>
        new CalendarExport(language: request.Language).Write(
            made.Plan,
            request.Inputs.AsOf.AtMidnight().InUtc().ToInstant(),
            made.Customers.Customers.Where(facts => facts.Name is not null).ToDictionary(facts => facts.CustomerId, facts => facts.Name!, StringComparer.Ordinal),
            made.Earlier.Entries,
            made.Earlier.Existing);

    private static void Write(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(text);
    }
}

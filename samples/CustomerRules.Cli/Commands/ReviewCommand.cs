using System.CommandLine;
using System.Linq;
using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Fields;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Output;
using CustomerRules.Cli.Reviews;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views.Review;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Commands;

/// <summary><c>review</c>: compares the tiers with an earlier rating and writes who moved, from where to where, and why.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal, CancellationToken interruption)
    {
        var inputs = new InputOptions();
        var previous = OptionText.File("--previous", "The rating before, CSV as score or review wrote it: customer_id, tier and, where there, since; without it the facts file may say it");
        var previousAsOf = OptionText.Of<LocalDate?>("--previous-as-of", "The day of the rating before, like 2026-01-01", "DATE", OptionalDate);
        var output = OptionText.File("--out", "Where the review goes, CSV", required: true);
        var command = new Command("review", "Review the tiers against an earlier rating and write a CSV file that says who moved, and why");
        inputs.AddTo(command);
        command.Add(previous);
        command.Add(previousAsOf);
        command.Add(output);
        command.SetAction(parsed => Run(
            new ReviewRequest(inputs.Read(parsed), parsed.GetValue(previous), parsed.GetValue(previousAsOf)), parsed.GetRequiredValue(output), terminal, interruption));
        return command;
    }

    private static int Run(ReviewRequest request, string output, Terminal terminal, CancellationToken interruption)
    {
        request.Check();
        var file = new OutputFile(output);
        if (request.Files.Any(file.IsAt))
            throw new UsageException("--out must not be one of the input files");

        var previous = PreviousRatings.Read(request, interruption);
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(request.Inputs, InputFile.Open, report, interruption));
        var rules = new Rules(request.Inputs.Tiers, request.Inputs.Value, customers);

        // The file of the rating before says all of it; without one, the facts do.
        var rated = request.Previous is null ? customers.Customers : customers.Customers.Select(facts => facts.WithPreviousTier(CustomerTier.Unknown));
        var review = rules.Book.Review(rated, previous.All, customers.AsOf, rules.Boundaries);
        file.Write(stream => ReviewTable.Write(stream, review, interruption), interruption);
        ReviewView.Write(file.IsDevice ? terminal.Error : terminal.Output, customers, review, output);
        return ExitCode.Done;
    }

    private static bool OptionalDate(System.ReadOnlySpan<byte> text, out LocalDate? date, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? wrong)
    {
        bool isDate = DateField.Date(text, out var known, out wrong);
        date = isDate ? known : null;
        return isDate;
    }
}

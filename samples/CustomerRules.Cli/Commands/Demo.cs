using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views.Demo;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Commands;

/// <summary>Without a command: the rules at work on bundled synthetic data.</summary>
internal static class Demo
{
    private static readonly InputRequest Request = new(
        "Data/orders.csv.gz", "Data/facts.csv", "Data/investments.csv", new LocalDate(2026, 7, 1), TierValue.Revenue, new TierRequest(TierMethod.Pareto, null), []);

    public static int Run(Terminal terminal, CancellationToken interruption)
    {
        var customers = ProgressBar.Show(terminal, "Reading orders", report => CustomerBaseReader.Read(Request, InputFile.OpenBundled, report, interruption));
        DemoView.Write(terminal.Output, customers, new Rules(Request.Tiers, Request.Value, customers));
        return ExitCode.Done;
    }
}

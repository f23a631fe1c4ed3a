using System.Threading;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Cli.Plans;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Screen;
using CustomerRules.Cli.Views.Demo;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Commands;

/// <summary>Without a command: the rules at work on bundled synthetic data.</summary>
internal static class Demo
{
    private static readonly InputRequest Request = new(
        "Data/orders.csv.gz", "Data/facts.csv", "Data/investments.csv", new LocalDate(2026, 7, 1), TierValue.Revenue, new TierRequest(TierMethod.Pareto, null), []);

    private static readonly LocalDate HalfAYearBefore = new(2026, 1, 1);

    /// <summary>From the Monday after, for four weeks.</summary>
    private static readonly PlanRequest Month = new(
        Request, new LocalDate(2026, 7, 6), new LocalDate(2026, 8, 3), PlanCalendar.Weekdays, 6, "Data/owners.csv", null, Language.English);

    public static int Run(Terminal terminal, CancellationToken interruption)
    {
        var customers = Read(Request, "Reading orders", terminal, interruption);
        var before = Read(Request with { AsOf = HalfAYearBefore }, "Reading them as of half a year before", terminal, interruption);
        var plan = PlanMaker.Make(Month, customers, InputFile.OpenBundled, terminal, interruption);
        DemoView.Write(terminal.Output, customers, before, Rules(customers), Rules(before), plan.Plan, Month);
        return ExitCode.Done;
    }

    private static CustomerBase Read(InputRequest request, string what, Terminal terminal, CancellationToken interruption) =>
        ProgressBar.Show(terminal, what, report => CustomerBaseReader.Read(request, InputFile.OpenBundled, report, interruption));

    private static Rules Rules(CustomerBase customers) => new(Request.Tiers, Request.Value, customers);
}

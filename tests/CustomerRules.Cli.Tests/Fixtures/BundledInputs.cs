using System;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Customers;
using CustomerRules.Cli.Input.Files;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Cli.Tests.Fixtures;

/// <summary>The demo's files as inputs of a command.</summary>
internal static class BundledInputs
{
    private const string Data = "samples/CustomerRules.Cli/Data/";

    /// <summary>The options that name them, as of 2026-07-01.</summary>
    public static string[] Options { get; } =
    [
        "--orders", Repository.PathOf(Data + "orders.csv.gz"), "--facts", Repository.PathOf(Data + "facts.csv"), "--investments", Repository.PathOf(Data + "investments.csv"), "--as-of", "2026-07-01",
    ];

    /// <summary>The 1,500 customers as of 2026-07-01.</summary>
    public static CustomerBase Customers => Read.Value;

    private static readonly Lazy<CustomerBase> Read = new(() => CustomerBaseReader.Read(
        new InputRequest("Data/orders.csv.gz", "Data/facts.csv", "Data/investments.csv", new LocalDate(2026, 7, 1), TierValue.Revenue, new TierRequest(TierMethod.Pareto, null), []),
        InputFile.OpenBundled, _ => { }, default));
}

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerRules.SyntheticData;
using Xunit;

namespace CustomerRules.Cli.Tests.Data;

/// <summary>The figures that the README beside the data states.</summary>
public class BundledReadmeTests
{
    private static readonly string Readme = Encoding.UTF8.GetString(BundledFile.Read("README.md"));

    [Fact]
    public void It_names_the_seed() => AssertStates($"seed {SyntheticDistributor.Seed}");

    [Fact]
    public void It_counts_the_order_lines() => AssertStates(Counted(Orders().Length, "order lines"));

    [Fact]
    public void It_counts_the_lines_without_a_customer() =>
        AssertStates(Counted(Orders().Count(fields => fields[1].Length == 0), "lines without a customer"));

    [Fact]
    public void It_counts_the_lines_on_or_after_the_as_of_date() =>
        AssertStates(Counted(Orders().Count(fields => IsLate(fields) && fields[1].Length != 0), "lines on or after the as-of date"));

    [Fact]
    public void It_counts_the_customers() =>
        AssertStates(Counted(Orders().Where(fields => !IsLate(fields) && fields[1].Length != 0).Select(fields => fields[1]).Distinct(StringComparer.Ordinal).Count(), "customers"));

    [Fact]
    public void It_counts_the_facts() => AssertStates(Counted(Records(BundledFile.Read("facts.csv")).Length, "rows of facts"));

    [Fact]
    public void It_counts_the_investments() => AssertStates(Counted(Records(BundledFile.Read("investments.csv")).Length, "investments"));

    [Fact]
    public void It_counts_the_owned_customers() => AssertStates(Counted(Records(BundledFile.Read("owners.csv")).Length, "customers with an owner"));

    /// <summary>None of the order lines is quoted.</summary>
    private static string[][] Orders() => [.. Records(BundledFile.ReadCompressed("orders.csv.gz")).Select(line => line.Split(','))];

    private static string[] Records(byte[] csv) => Encoding.UTF8.GetString(csv).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];

    private static bool IsLate(string[] fields) => string.CompareOrdinal(fields[2], "2026-07-01") >= 0;

    private static string Counted(int count, string what) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + what;

    private static void AssertStates(string figure) => Assert.Contains(figure, Readme, StringComparison.Ordinal);
}

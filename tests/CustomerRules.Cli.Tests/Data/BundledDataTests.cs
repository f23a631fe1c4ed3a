using System;
using System.Globalization;
using Xunit;

namespace CustomerRules.Cli.Tests.Data;

public class BundledDataTests
{
    private static readonly Lazy<GeneratedFiles> Generated = new(GeneratedFiles.Create);

    [Fact]
    public void The_bundled_orders_are_what_the_generator_writes() =>
        AssertSame(Generated.Value.Orders, BundledFile.ReadCompressed("orders.csv.gz"));

    [Fact]
    public void The_bundled_facts_are_what_the_generator_writes() =>
        AssertSame(Generated.Value.Facts, BundledFile.Read("facts.csv"));

    [Fact]
    public void The_bundled_investments_are_what_the_generator_writes() =>
        AssertSame(Generated.Value.Investments, BundledFile.Read("investments.csv"));

    [Fact]
    public void The_bundled_owners_are_what_the_generator_writes() =>
        AssertSame(Generated.Value.Owners, BundledFile.Read("owners.csv"));

    [Fact]
    public void A_culture_with_a_decimal_comma_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        comma.DateTimeFormat.DateSeparator = "_";
        comma.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = comma;
            GeneratedFiles again = GeneratedFiles.Create();
            AssertSame(again.Orders, Generated.Value.Orders);
            AssertSame(again.Facts, Generated.Value.Facts);
            AssertSame(again.Investments, Generated.Value.Investments);
            AssertSame(again.Owners, Generated.Value.Owners);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Says where they part instead of printing megabytes.</summary>
    private static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        int common = expected.CommonPrefixLength(actual);
        Assert.True(
            common == expected.Length && common == actual.Length,
            FormattableString.Invariant($"The files part at byte {common} (lengths {expected.Length} and {actual.Length}); samples/CustomerRules.Cli/Data/README.md says how to write them again."));
    }
}

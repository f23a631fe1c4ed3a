using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Facts;

/// <summary>The ranges that the documentation of a row gives are those that its validation applies.</summary>
public class DocumentedRangesTests
{
    [Theory]
    [InlineData("ReferenceSpend")]
    [InlineData("Investment")]
    [InlineData("OneOffCost")]
    [InlineData("LossIfItFails")]
    public void Costs_run_from_0_to_the_money_range(string field) =>
        Assert.EndsWith("0 to the money range, or unknown.", With(field), StringComparison.Ordinal);

    [Theory]
    [InlineData("TierValue")]
    [InlineData("Value")]
    [InlineData("Contribution")]
    public void Other_amounts_lie_within_the_money_range(string field) =>
        Assert.EndsWith("ithin the money range, or unknown.", With(field), StringComparison.Ordinal);

    [Theory]
    [InlineData("Growth")]
    [InlineData("Probability")]
    [InlineData("Criticality")]
    [InlineData("ShareOfWallet")]
    [InlineData("CategoryShare")]
    [InlineData("Satisfaction")]
    [InlineData("MutualBenefit")]
    [InlineData("PriceLed")]
    [InlineData("Alternatives")]
    [InlineData("HorizonMonths")]
    public void A_range_in_figures_is_that_of_the_error(string field)
    {
        var range = Regex.Match(With(field), "(?<min>-?[0-9,]+) to (?<max>[0-9,]*[0-9])", RegexOptions.None, TimeSpan.FromSeconds(1));

        Assert.StartsWith(
            field + " must be between " + range.Groups["min"].Value + " and " + range.Groups["max"].Value + " ", OutOfRange(field).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dates_of_rows_are_as_said() => Assert.EndsWith(
        string.Format(CultureInfo.InvariantCulture, "{0:uuuu-MM-dd} to {1:uuuu-MM-dd}.", DayNumber.ToDate(DayNumber.Min), DayNumber.ToDate(DayNumber.Max)),
        With("AsOf"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_field_of_a_row_says_whether_it_may_be_unknown() =>
        Assert.Empty(typeof(CustomerRow).GetProperties()
            .Where(field => field.CanWrite && field.PropertyType.IsPrimitive && field.Name != "AsOf")
            .Where(field => With(field.Name).IndexOf("unknown", StringComparison.Ordinal) < 0)
            .Select(field => field.Name));

    private static string With(string field) => Documented.Summary(typeof(CustomerRow), field);

    /// <summary>A row of unknowns with one field far out of range.</summary>
    private static CustomerRow OutOfRange(string field)
    {
        object row = Rows.Unknown;
        var property = typeof(CustomerRow).GetProperty(field)!;
        property.SetValue(row, property.PropertyType == typeof(int) ? int.MaxValue : (object)short.MaxValue);
        return (CustomerRow)row;
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CustomerRules.Cli.Commands.Options;
using CustomerRules.Cli.Scores;
using CustomerRules.Cli.Tests.Fixtures;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Cli.Tests.Scores;

/// <summary>The scores, which are judged in bulk, are what the front door says of each customer.</summary>
public sealed class FrontDoorTests
{
    [Theory]
    [InlineData(TierMethod.Pareto, TierValue.Revenue)]
    [InlineData(TierMethod.Pareto, TierValue.Contribution)]
    [InlineData(TierMethod.Pyramid, TierValue.Revenue)]
    [InlineData(TierMethod.Computed, TierValue.Contribution)]
    [InlineData(TierMethod.Thresholds, TierValue.Revenue)]
    public void Every_line_is_what_the_front_door_says(object method, object value)
    {
        var customers = BundledInputs.Customers;
        var numbers = (TierMethod)method == TierMethod.Thresholds ? new NumberTriple(100_000, 20_000, 5_000) : null;
        var rules = new Rules(new TierRequest((TierMethod)method, numbers), (TierValue)value, customers);
        using var written = new MemoryStream();
        ScoreTable.Write(written, customers, rules, Judgement.Of(customers, rules, default), default);
        var lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n');
        Assert.Equal(1_502, lines.Length);
        Assert.Equal(customers.Customers.Select(facts => Line(rules.Book.Assess(facts, customers.AsOf, rules.Boundaries))), lines[1..^1], StringComparer.Ordinal);
    }

    [Fact]
    public void What_they_add_up_to_is_what_the_front_door_says()
    {
        var customers = BundledInputs.Customers;
        var rules = new Rules(new TierRequest(TierMethod.Pareto, null), TierValue.Revenue, customers);
        var summary = Judgement.Of(customers, rules, default).Summary;
        var each = customers.Customers.Select(facts => rules.Book.Assess(facts, customers.AsOf, rules.Boundaries)).ToArray();
        Assert.Equal((1_500, 0), (summary.Rows, summary.InvalidRows));
        foreach (var tier in Enum.GetValues<CustomerTier>())
        {
            var ofTier = each.Where(customer => customer.Tier == tier).ToArray();
            Assert.Equal((ofTier.Length, ofTier.Sum(customer => Math.Max(0, customer.TierValue ?? 0))), (summary.Of(tier).Customers, summary.Of(tier).PositiveTierValue));
        }

        Assert.All(Enum.GetValues<Relationships.RelationshipType>(), type => Assert.Equal(each.Count(customer => customer.Relationship.Type == type), summary.Of(type).Customers));
    }

    private static string Line(CustomerAssessment customer) => string.Join(',', (string[])
    [
        customer.Facts.CustomerId,
        Number(customer.TierValue),
        Name(customer.Tier),
        Name(customer.TradePattern),
        Name(customer.Profitability.Flag),
        Number(customer.SwitchingCost.Total),
        customer.SwitchingCost.Completeness == Completeness.Unknown ? "" : customer.SwitchingCost.Completeness.ToString().ToLowerInvariant(),
        Number(customer.SwitchingCost.LockIn?.Percent),
        Name(customer.SwitchingCost.Barrier),
        Percent(customer.SwitchingCost.BreakEvenDiscount),
        Name(customer.Relationship.Type),
        Name(customer.Relationship.Certainty),
        Percent(customer.Relationship.Bond.Score),
        Percent(customer.Relationship.Commitment.Score),
        Percent(customer.Relationship.Confidence),
        customer.NextContact.Due is { } due ? LocalDatePattern.Iso.Format(due) : "",
        string.Join(';', ReasonCatalog.CodesOf(customer.Reasons)),
    ]);

    private static string Percent(Proportion? share) => Number(share?.Percent);

    private static string Number(decimal? number) => number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Name<T>(T name)
        where T : struct, Enum
        => name.Equals(default(T)) ? "" : name.ToString();
}

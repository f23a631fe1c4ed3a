using System;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.Tests.Approval;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Docs;

/// <summary>
/// What the READMEs show compiles, runs and gives what they say: block by block, each C# example is the same as a region of
/// <see cref="ReadmeExamples"/>. To change an example, change it there and in both READMEs.
/// </summary>
public class ReadmeTests
{
    private const string Examples = "tests/CustomerRules.Tests/Docs/ReadmeExamples.cs";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_example_is_compiled_and_run(string readme)
    {
        var regions = MarkdownExamples.RegionsOf(Repository.Read(Examples));
        var blocks = MarkdownExamples.BlocksOf(Repository.Read(readme));

        Assert.Equal(regions, blocks, StringComparer.Ordinal);
        Assert.NotEmpty(blocks);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_thirty_lines_have_an_example(string readme)
    {
        var lines = Repository.Read(readme).Split('\n').Take(30).ToList();

        Assert.Contains("```csharp", lines, StringComparer.Ordinal);
        Assert.Contains("```", lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Working_time_is_what_the_comments_say()
    {
        var (_, lines) = ReadmeExamples.ReckonWorkingTime();

        Assert.Equal(["2026-02-14 10:00", "2026-02-24", "lunar 2026-08-15", "9"], lines, StringComparer.Ordinal);
        Assert.All(lines.Skip(1), AssertShown);
    }

    [Fact]
    public void Contacts_are_planned_as_the_comments_say()
    {
        var (plan, lines) = ReadmeExamples.PlanContacts();

        Assert.Contains(lines, line => line.StartsWith("to acknowledge the complaint and listen", StringComparison.Ordinal));
        AssertShown(lines[lines.Count - 2]);
        AssertShown(lines[0]);
        AssertShown(lines[lines.Count - 1]);
        Assert.Equal(plan.ToString(), lines[0]);
    }

    [Fact]
    public void Many_customers_are_judged_as_the_comment_says()
    {
        var (summary, lines) = ReadmeExamples.JudgeManyCustomers();

        Assert.Equal("A D, 1 of 5 in A, 0 invalid", lines[0]);
        AssertShown(lines[0]);
        Assert.Equal(5, summary.Rows);
        Assert.Contains(lines, line => line.Contains("tier A"));
    }

    [Fact]
    public void Boundaries_in_parts_are_those_that_the_comment_says()
    {
        var (boundaries, lines) = ReadmeExamples.FindBoundariesInParts();

        Assert.Equal(["900000.00"], lines, StringComparer.Ordinal);
        AssertShown(lines[0]);
        Assert.Equal(TierPolicy.Standard.FindBoundaries([900_000m, 90_000m, 20_000m, 4_000m, -50m]), boundaries);
    }

    [Fact]
    public void One_customer_is_judged_as_the_comment_says()
    {
        var (rules, customer, lines) = ReadmeExamples.JudgeOneCustomer();

        Assert.Equal("B, 46.00 %, Captive", lines[0]);
        AssertShown(lines[0]);
        Assert.Equal((CustomerTier.B, RelationshipType.Captive), (customer.Tier, customer.Relationship.Type));
        Assert.Same(RuleBook.Standard, rules);
        Assert.Contains("锁定率为 46.00%，达到 10%，转换壁垒中等", lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Order_lines_become_the_facts_that_the_comment_says()
    {
        var (trade, counts, lines) = ReadmeExamples.ReadOrderLines();

        Assert.Equal("2050.00 570.00 InRhythm 2/12", lines[0]);
        AssertShown(lines[0]);
        Assert.Equal(TradePattern.InRhythm, trade.Pattern);
        Assert.Equal(new OrderLineCounts(used: 3, withoutCustomer: 1, onOrAfterAsOf: 0), counts);
    }

    [Fact]
    public void A_tier_is_held_and_credit_decided_as_the_comments_say()
    {
        var (decision, lines) = ReadmeExamples.DecideAndAskWhatWouldChange();

        Assert.Equal(["HeldByMargin, B (raw tier C)", "100,000.00", "Good, 9000.00, 30 days"], lines);
        Assert.All(lines.Skip(1), AssertShown);
        Assert.True(decision.IsAsProposed);
    }

    /// <summary>What the second column of the table of decisions names can be called.</summary>
    [Theory]
    [InlineData("README.md", "## From an answer to a decision")]
    [InlineData("README.zh-CN.md", "## 从判断到决策")]
    public void Every_method_of_the_table_is_one_of_the_rule_book(string readme, string heading)
    {
        var text = Repository.Read(readme);
        var section = text.Substring(text.IndexOf(heading, StringComparison.Ordinal)).Split('\n').Skip(4).TakeWhile(line => line.StartsWith("|", StringComparison.Ordinal));
        var named = section.SelectMany(line => line.Split('|')[2].Split('`').Where((_, index) => index % 2 == 1)).Select(name => name.Split('(')[0]).ToList();

        Assert.True(named.Count > 25);
        Assert.Empty(named.Except(typeof(RuleBook).GetMethods().Select(method => method.Name), StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_of_ones_own_differ_where_they_say()
    {
        var rules = ReadmeExamples.MakeRulesOfOnesOwn();

        Assert.Equal(("EMEA key accounts", "2026-07"), (rules.Name, rules.Version));
        Assert.Equal(TierMethod.Pareto, rules.Tiers.Method);
        Assert.Equal((3_000, 5), (rules.SwitchingCosts.RiskAversion.BasisPoints, rules.SwitchingCosts.HorizonYears));
        Assert.Equal("21/30 days", rules.FollowUps.Cadence.For(CustomerTier.A)!.ToString());
        Assert.False(rules.FollowUps.Calendar.IsWorkingDay(new LocalDate(2026, 12, 25)));
        Assert.Same(RuleBook.Standard.Relationships, rules.Relationships);
    }

    private static void AssertShown(string line)
    {
        Assert.Contains("// " + line + "\n", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains("// " + line + "\n", Repository.Read("README.zh-CN.md"), StringComparison.Ordinal);
    }
}

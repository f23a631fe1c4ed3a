using System;
using System.Linq;
using CustomerRules.Tests.Approval;
using Xunit;

namespace CustomerRules.Tests.Docs;

/// <summary>The page of the rules says what the code does.</summary>
public class RulePageTests
{
    [Fact]
    public void The_page_is_what_the_code_says() => ApprovedText.Verify("docs/rules.md", RulePage.Write());

    [Fact]
    public void Every_policy_says_where_its_rule_comes_from() =>
        Assert.Empty(RulePage.Sections.Where(section => RulePage.SourceOf(section.Policy.GetType()).Length == 0).Select(section => section.Name));

    /// <summary>But for the parts of a treatment and the derived figures: the table has what those are.</summary>
    [Fact]
    public void Every_parameter_of_a_policy_names_its_default() => Assert.Empty(
        from section in RulePage.Sections
        from parameter in RuleParameters.Of(section.Policy.GetType(), section.Policy)
        where !parameter.Name.StartsWith("Treatment.", StringComparison.Ordinal) && !parameter.Name.StartsWith("Unrated.", StringComparison.Ordinal)
            && parameter.Meaning.IndexOf("default", StringComparison.OrdinalIgnoreCase) < 0
        select section.Name + "." + parameter.Name);

    [Fact]
    public void A_policy_within_another_has_a_section_of_its_own() => Assert.Equal(
        ["FollowUps", "FollowUps.Permissions", "FollowUps.Fatigue", "FollowUps.Occasions", "FollowUps.Sequences", "FollowUps.Surveys"],
        RulePage.Sections.Select(section => section.Name).Where(name => name.StartsWith("FollowUps", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    [Fact]
    public void Every_policy_has_a_parameter_and_every_parameter_a_meaning()
    {
        var parameters = RulePage.Sections.ToDictionary(section => section.Name, section => RuleParameters.Of(section.Policy.GetType(), section.Policy).ToList(), StringComparer.Ordinal);

        Assert.Empty(parameters.Where(policy => policy.Value.Count == 0).Select(policy => policy.Key));
        Assert.Empty(parameters.SelectMany(policy => policy.Value.Where(parameter => parameter.Meaning.Length == 0 || parameter.Default.Length == 0).Select(parameter => policy.Key + "." + parameter.Name)));
    }
}

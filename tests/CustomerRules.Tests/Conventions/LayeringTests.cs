using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>Dependencies point one way; held in signatures and in method bodies.</summary>
public class LayeringTests
{
    private static readonly Type[] FrontDoor =
        [typeof(RuleBook), typeof(RowAssessment), typeof(CustomerAssessment), typeof(Explanation), typeof(MissingFact), typeof(Provenance)];

    [Fact]
    public void Every_rule_folder_has_types() =>
        Assert.All(Library.RuleFolders, folder => Assert.Contains(Library.WrittenTypes, type => Library.IsIn(type, folder)));

    [Fact]
    public void Rules_know_neither_the_front_door_nor_bulk() =>
        Assert.Empty(Mentions(Library.IsRule, IsAbove));

    [Fact]
    public void Rules_judge_rows_and_not_customer_cards() =>
        Assert.Empty(Mentions(Library.IsRule, type => type == typeof(CustomerFacts)));

    [Fact]
    public void The_reasons_know_neither_the_front_door_nor_bulk() =>
        Assert.Empty(Mentions(type => Library.IsIn(type, "Reasons"), IsAbove));

    [Fact]
    public void Numbers_stand_on_nothing_but_the_internals() =>
        Assert.Empty(Mentions(
            type => Library.IsIn(type, "Numbers"),
            type => Library.WrittenTypes.Contains(type) && !Library.IsIn(type, "Numbers") && !Library.IsIn(type, "Internal")));

    [Fact]
    public void The_internals_know_numbers_alone() =>
        Assert.Empty(Mentions(
            type => Library.IsIn(type, "Internal"),
            type => Library.WrittenTypes.Contains(type) && !Library.IsIn(type, "Numbers") && !Library.IsIn(type, "Internal")));

    [Fact]
    public void The_front_door_does_not_know_bulk() =>
        Assert.Empty(Mentions(type => FrontDoor.Contains(type), type => Library.IsIn(type, "Bulk")));

    /// <summary>The reader sees into signatures and bodies: what is certainly there is found.</summary>
    [Fact]
    public void What_a_method_calls_is_found_in_its_body()
    {
        var mentions = Mentions(type => type == typeof(RuleBook), type => type == typeof(RowReasons) || type == typeof(Guard));

        Assert.Contains("CustomerRules.RuleBook.Assess -> Guard", mentions, StringComparer.Ordinal);
        Assert.Contains("CustomerRules.RuleBook.ReasonOf -> RowReasons", mentions, StringComparer.Ordinal);
    }

    /// <summary>What stands above the rules: the front door, what looks at whole populations with it, and the bulk path.</summary>
    private static bool IsAbove(Type type) =>
        FrontDoor.Contains(type) || new[] { "Changes", "Populations", "BackTests", "Bulk" }.Any(folder => Library.IsIn(type, folder));

    private static List<string> Mentions(Func<Type, bool> from, Func<Type, bool> to) =>
        Library.Types.Where(from).SelectMany(References.Of)
            .Where(mention => to(mention.Mentioned))
            .Select(mention => mention.Place + " -> " + mention.Mentioned.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
}

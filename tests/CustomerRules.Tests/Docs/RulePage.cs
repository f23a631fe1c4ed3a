using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using CustomerRules.Tests.Conventions.Metadata;
using CustomerRules.Tests.Fixtures;

namespace CustomerRules.Tests.Docs;

/// <summary>The page of the rules: every policy of the rule book with its parameters, their defaults and where the rule comes from, read from the code.</summary>
internal static class RulePage
{
    private const string Source = "Source: ";

    private const string AsAbove = "as above";

    /// <summary>The policies of the rule book, in the order of their names.</summary>
    public static IReadOnlyList<PropertyInfo> Policies { get; } =
        [.. typeof(RuleBook).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsClass && property.PropertyType.Assembly == Library.Assembly)
            .OrderBy(property => property.Name, StringComparer.Ordinal)];

    /// <summary>Each policy, followed by the policies within it, whose names begin with its own.</summary>
    public static IReadOnlyList<(string Name, object Policy)> Sections { get; } =
        [.. Policies.SelectMany(policy => SectionsOf(policy.Name, policy.GetValue(RuleBook.Standard)!))];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The rules and their parameters\n\n");
        page.Append("One policy of each kind, as `RuleBook.Standard` holds it. `RuleBook.Standard.With(policy)` replaces one.\n");
        page.Append("This page is written from the code and its documentation; a test fails where they differ.\n\n");
        foreach (var policy in Policies)
            page.Append("- [`").Append(policy.Name).Append("`](#").Append(policy.Name.ToLowerInvariant()).Append("): ").Append(Documented.Summary(policy.PropertyType)).Append('\n');
        foreach (var (name, policy) in Sections)
            Write(page, name, policy);
        return page.ToString();
    }

    private static IEnumerable<(string Name, object Policy)> SectionsOf(string name, object policy) =>
        RuleParameters.PoliciesIn(policy).SelectMany(inner => SectionsOf(name + "." + inner.Name, inner.Policy)).Prepend((name, policy));

    /// <summary>Where the rule of a policy comes from, as its documentation says.</summary>
    public static string SourceOf(Type policy)
    {
        var text = Documented.OfType(policy);
        var start = text.IndexOf(Source, StringComparison.Ordinal);
        if (start < 0)
            return "";
        var source = text.Substring(start + Source.Length);
        var end = new[] { " Compared by reference", " Immutable and thread-safe", " Policies are equal" }
            .Select(mark => source.IndexOf(mark, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(source.Length).Min();
        return source.Substring(0, end).TrimEnd(' ', '.');
    }

    private static void Write(StringBuilder page, string name, object policy)
    {
        var (type, source, above) = (policy.GetType(), SourceOf(policy.GetType()), "");
        page.Append('\n').Append('#', 2 + name.Count(one => one == '.')).Append(' ').Append(name).Append("\n\n");
        page.Append('`').Append(type.Name).Append("`. ").Append(Documented.Summary(type)).Append("\n\n");
        page.Append("| parameter | default | meaning | source |\n|---|---|---|---|\n");
        foreach (var parameter in RuleParameters.Of(type, policy))
        {
            page.Append("| `").Append(parameter.Name).Append("` | ").Append(Cell(parameter.Default)).Append(" | ")
                .Append(parameter.Meaning == above ? AsAbove : Cell(parameter.Meaning)).Append(" | ").Append(Cell(source)).Append(" |\n");
            (source, above) = (AsAbove, parameter.Meaning);
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|");
}

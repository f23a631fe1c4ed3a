using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerRules.Tests.Conventions.Metadata;

/// <summary>The types and methods of the library under test, those that the compiler made too.</summary>
internal static class Library
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The folders of rules: each knows facts, rows and other rules, but neither the front door nor the bulk path.</summary>
    internal static readonly IReadOnlyList<string> RuleFolders =
        ["Numbers", "Trade", "Tiers", "SwitchingCosts", "Relationships", "Calendars", "FollowUps", "Prospects", "Groups", "Credit", "Decisions"];

    internal static Assembly Assembly { get; } = typeof(RuleBook).Assembly;

    internal static IReadOnlyList<Type> Types { get; } = Assembly.GetTypes();

    /// <summary>The types that a person wrote.</summary>
    internal static IEnumerable<Type> WrittenTypes => Types.Where(type => !IsGenerated(type) && IsOurs(type));

    internal static IEnumerable<Type> PublicTypes => Types.Where(type => type.IsVisible);

    /// <summary>Whether the type, or one around it, belongs to the library rather than to the compiler's support for it.</summary>
    internal static bool IsOurs(Type type) => Outermost(type).Namespace is { } space && (space + ".").StartsWith("CustomerRules.", StringComparison.Ordinal);

    internal static bool IsGenerated(Type type)
    {
        for (Type? around = type; around is not null; around = around.DeclaringType)
        {
            if (around.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type lies in the folder (namespace below <c>CustomerRules</c>) or under it.</summary>
    internal static bool IsIn(Type type, string folder) =>
        (Outermost(type).Namespace + ".").StartsWith("CustomerRules." + folder + ".", StringComparison.Ordinal);

    internal static bool IsRule(Type type) => RuleFolders.Any(folder => IsIn(type, folder));

    internal static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));

    internal static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared);

    private static Type Outermost(Type type) => type.DeclaringType is { } around ? Outermost(around) : type;
}

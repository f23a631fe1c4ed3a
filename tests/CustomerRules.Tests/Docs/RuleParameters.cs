using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using CustomerRules.Tests.Conventions.Metadata;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;

namespace CustomerRules.Tests.Docs;

/// <summary>The parameters of a policy: its properties but for the policies within it, those of the values it is made of, and what it holds for each name of an enum.</summary>
internal static class RuleParameters
{
    public static IEnumerable<(string Name, string Default, string Meaning)> Of(Type type, object value, string prefix = "")
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0 && !IsPolicy(one.PropertyType)))
        {
            var held = property.GetValue(value);
            if (held is not null && IsMadeOfParameters(property.PropertyType))
            {
                foreach (var parameter in Of(property.PropertyType, held, prefix + property.Name + "."))
                    yield return parameter;
            }
            else
            {
                yield return (prefix + property.Name, Text(held), Documented.Summary(type, property.Name));
            }
        }

        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsLookUp))
        {
            foreach (var key in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>().Where(key => IsAsked(method, key)))
            {
                var held = method.Invoke(value, Arguments(method, key));
                var parts = held is not null && IsMadeOfParameters(held.GetType()) ? Of(held.GetType(), held, prefix + Name(method) + key + ".") : [];
                foreach (var part in parts.DefaultIfEmpty((prefix + Name(method) + key, Text(held), Meaning(type, method, key))))
                    yield return part;
            }
        }
    }

    /// <summary>The policies within a policy.</summary>
    public static IEnumerable<(string Name, object Policy)> PoliciesIn(object policy) =>
        from property in policy.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && IsPolicy(property.PropertyType)
        select (property.Name, property.GetValue(policy)!);

    private static bool IsPolicy(Type type) => type.Assembly == Library.Assembly && type.Name.EndsWith("Policy", StringComparison.Ordinal);

    /// <summary>A value with a standard of its own, such as weights or bands, or one that is edited part by part, such as a treatment, rather than one figure.</summary>
    private static bool IsMadeOfParameters(Type type) =>
        type.IsClass && type.Assembly == Library.Assembly && type != typeof(TierBasis)
        && (type.GetProperty("Standard", BindingFlags.Public | BindingFlags.Static) is not null || type == typeof(TierTreatment));

    /// <summary>What a policy holds for each name of an enum: an indexer, or a method called For.</summary>
    private static bool IsLookUp(MethodInfo method) =>
        (method.Name == "get_Item" || method.Name.EndsWith("For", StringComparison.Ordinal))
        && method.GetParameters() is { Length: > 0 } parameters
        && parameters[0].ParameterType.IsEnum
        && parameters.Skip(1).All(parameter => parameter.IsOptional);

    private static bool IsAsked(MethodInfo method, object key) => method.Name == "get_Item" || Convert.ToInt32(key, CultureInfo.InvariantCulture) != 0;

    private static object?[] Arguments(MethodInfo method, object key) =>
        [key, .. method.GetParameters().Skip(1).Select(parameter => parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, 0) : parameter.DefaultValue)];

    /// <summary>What the look-up gives; an indexer says of what.</summary>
    private static string Meaning(Type type, MethodInfo method, object key) =>
        (method.Name == "get_Item" ? Documented.Summary(key.GetType(), key.ToString()!) + " " : "") + Documented.Summary(type, method);

    private static string Name(MethodInfo method) =>
        method.Name == "get_Item" ? "" : method.Name.Length > 3 ? method.Name.Substring(0, method.Name.Length - 3) + "." : "";

    private static string Text(object? value) => value switch
    {
        null => "none",
        Enum name when name.ToString() == "None" => "none",
        VolumeSchedule { Steps.Count: 0 } or CreditDaysSchedule { Steps.Count: 0 } => "none",
        DiscountBand band when band == DiscountBand.None => "none",
        string text => text.Length == 0 ? "not said" : text,
        bool answer => answer ? "yes" : "no",
        int or long or short or decimal => string.Format(CultureInfo.InvariantCulture, "{0:#,0.##}", value),
        IEnumerable list => string.Join("; ", list.Cast<object>().Select(Text)) is { Length: > 0 } items ? items : "none",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

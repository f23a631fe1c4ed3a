using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Reflection;

namespace CustomerRules.Tests.PublicApi;

/// <summary>
/// The nullability of one signature, as the compiler writes it: a flag for each reference in the type, outside in.
/// By hand, because <c>NullabilityInfoContext</c> is not on .NET Framework.
/// </summary>
internal sealed class NullableFlags
{
    private const byte Annotated = 2;
    private readonly byte[] flags;
    private int next;

    private NullableFlags(byte[] flags) => this.flags = flags;

    internal static NullableFlags Of(ParameterInfo parameter) =>
        new(Own(parameter.GetCustomAttributesData()) ?? [ContextOf(parameter.Member)]);

    internal static NullableFlags Of(MemberInfo member) =>
        new(Own(member.GetCustomAttributesData()) ?? [ContextOf(member.DeclaringType!)]);

    /// <summary>Nothing is annotated.</summary>
    internal static NullableFlags None() => new([0]);

    /// <summary>Whether the next reference of the type may be null.</summary>
    internal bool NextIsNullable() => (flags.Length == 1 ? flags[0] : flags[next++]) == Annotated;

    private static byte[]? Own(IEnumerable<CustomAttributeData> attributes) =>
        Find(attributes, "NullableAttribute")?.Value switch
        {
            byte all => [all],
            ReadOnlyCollection<CustomAttributeTypedArgument> each => each.Select(flag => (byte)flag.Value!).ToArray(),
            _ => null,
        };

    private static byte ContextOf(MemberInfo? member)
    {
        for (; member is not null; member = member.DeclaringType)
        {
            if (Find(member.GetCustomAttributesData(), "NullableContextAttribute") is { } context)
            {
                return (byte)context.Value!;
            }
        }

        return 0;
    }

    private static CustomAttributeTypedArgument? Find(IEnumerable<CustomAttributeData> attributes, string name)
    {
        var found = attributes.FirstOrDefault(attribute => string.Equals(attribute.AttributeType.Name, name, StringComparison.Ordinal));
        return found?.ConstructorArguments[0];
    }
}

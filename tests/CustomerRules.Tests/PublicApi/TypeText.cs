using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.Tests.PublicApi;

/// <summary>Types as C# writes them: the library's own and the language's by their short names, others in full.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new (Type Type, string Keyword)[]
    {
        (typeof(void), "void"), (typeof(object), "object"), (typeof(string), "string"), (typeof(bool), "bool"), (typeof(char), "char"),
        (typeof(sbyte), "sbyte"), (typeof(byte), "byte"), (typeof(short), "short"), (typeof(ushort), "ushort"), (typeof(int), "int"),
        (typeof(uint), "uint"), (typeof(long), "long"), (typeof(ulong), "ulong"), (typeof(float), "float"), (typeof(double), "double"),
        (typeof(decimal), "decimal"),
    }.ToDictionary(pair => pair.Type, pair => pair.Keyword);

    internal static string Of(Type type) => Of(type, NullableFlags.None());

    internal static string Of(Type type, NullableFlags flags)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, flags);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, flags) + "?";
        }

        // Every reference has a flag, and so has a generic value type, whose flag says nothing.
        var isNullable = (!type.IsValueType || type.IsGenericType) && flags.NextIsNullable();
        return Named(type, flags) + (isNullable ? "?" : "");
    }

    private static string Named(Type type, NullableFlags flags)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, flags) + "[]";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = (type.IsNested && !type.IsGenericParameter ? Named(type.DeclaringType!, flags) + "." : Scope(type)) + type.Name.Split('`')[0];
        return type.IsGenericType ? name + "<" + string.Join(", ", type.GetGenericArguments().Select(argument => Of(argument, flags))) + ">" : name;
    }

    private static string Scope(Type type) =>
        type.IsGenericParameter || type.Assembly == typeof(RuleBook).Assembly ? "" : type.Namespace + ".";
}

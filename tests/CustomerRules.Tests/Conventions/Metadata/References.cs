using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CustomerRules.Tests.Conventions.Metadata;

/// <summary>Every type that another one mentions: in what it is, in its signatures, and inside its methods.</summary>
internal static class References
{
    /// <summary>Where a type mentions another: the place and what is mentioned.</summary>
    internal static IEnumerable<(string Place, Type Mentioned)> Of(Type type)
    {
        var heading = type.GetInterfaces().Concat(type.BaseType is null ? [] : [type.BaseType]);
        return At(type.FullName!, heading)
            .Concat(Library.FieldsOf(type).SelectMany(field => At(type.FullName + "." + field.Name, [field.FieldType])))
            .Concat(Library.MethodsOf(type).SelectMany(method => At(type.FullName + "." + method.Name, TypesIn(method))));
    }

    /// <summary>The types in the signature and the body of a method.</summary>
    internal static IEnumerable<Type> TypesIn(MethodBase method) =>
        Signature(method)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(Instructions.Of(method).SelectMany(instruction => Named(instruction.Member)))
            .SelectMany(Parts);

    private static IEnumerable<(string Place, Type Mentioned)> At(string place, IEnumerable<Type> types) =>
        types.SelectMany(Parts).Distinct().Select(type => (place, type));

    private static IEnumerable<Type> Signature(MethodBase method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType);
        return method is MethodInfo { ReturnType: var result } ? parameters.Concat([result]) : parameters;
    }

    private static IEnumerable<Type> Named(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => Owner(field).Concat([field.FieldType]),
        MethodBase method => Owner(method).Concat(Signature(method)).Concat(method.IsGenericMethod ? method.GetGenericArguments() : []),
        _ => [],
    };

    private static Type[] Owner(MemberInfo member) => member.DeclaringType is { } owner ? [owner] : [];

    /// <summary>The type itself, what it is an array of or a reference to, and its type arguments.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        var inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (var part in inner.SelectMany(Parts))
        {
            yield return part;
        }
    }
}

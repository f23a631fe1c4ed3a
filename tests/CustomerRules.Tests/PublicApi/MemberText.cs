using System;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace CustomerRules.Tests.PublicApi;

/// <summary>One line per public member, the same on every target.</summary>
internal static class MemberText
{
    internal static string Of(FieldInfo field) => field.IsLiteral
        ? "const " + TypeText.Of(field.FieldType) + " " + field.Name + " = " + Literal(field.GetRawConstantValue())
        : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "") + TypeText.Of(field.FieldType, NullableFlags.Of(field)) + " " + field.Name;

    internal static string Of(ConstructorInfo constructor) =>
        "new " + TypeText.Of(constructor.DeclaringType!) + "(" + Parameters(constructor) + ")";

    internal static string Of(PropertyInfo property)
    {
        var accessor = property.GetGetMethod() ?? property.GetSetMethod()!;
        var indices = property.GetIndexParameters();
        var name = indices.Length == 0 ? property.Name : "this[" + string.Join(", ", indices.Select(Parameter)) + "]";
        var setter = property.GetSetMethod() is { } set ? IsInit(set) ? " init;" : " set;" : "";
        return Modifier(accessor) + TypeText.Of(property.PropertyType, NullableFlags.Of(property)) + " " + name
            + " {" + (property.GetGetMethod() is null ? "" : " get;") + setter + " }";
    }

    internal static string Of(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Generic)) + ">" : "";
        return Modifier(method) + TypeText.Of(method.ReturnType, NullableFlags.Of(method.ReturnParameter)) + " " + method.Name + generics
            + "(" + Parameters(method) + ")";
    }

    internal static string Literal(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    internal static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => string.Equals(modifier.Name, "IsExternalInit", StringComparison.Ordinal));

    private static string Modifier(MethodInfo method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + (method.IsStatic ? "static " : "") + (method.IsAbstract ? "abstract " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType == typeof(ParamArrayAttribute));
        var passing = parameter.IsOut ? "out " : !parameter.ParameterType.IsByRef ? "" : parameter.IsIn ? "in " : "ref ";
        return (isParams ? "params " : "") + passing + TypeText.Of(parameter.ParameterType, NullableFlags.Of(parameter)) + " " + parameter.Name
            + (parameter.IsOptional ? " = " + Default(parameter) : "");
    }

    /// <summary>Reflection gives null for <c>default(T)</c> of a struct too.</summary>
    private static string Default(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var isStruct = type.IsValueType && !type.IsPrimitive && !type.IsEnum && type != typeof(decimal) && Nullable.GetUnderlyingType(type) is null;
        if (isStruct)
        {
            return "default";
        }

        return type.IsEnum ? Enum.ToObject(type, parameter.RawDefaultValue!).ToString()! : Literal(parameter.DefaultValue);
    }

    private static string Generic(Type argument)
    {
        var bounds = argument.GetGenericParameterConstraints().Select(TypeText.Of).ToList();
        return bounds.Count == 0 ? argument.Name : argument.Name + " : " + string.Join(" & ", bounds);
    }
}

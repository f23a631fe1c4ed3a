using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Numbers;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>
/// Every decision is integer arithmetic, so floating point has no place in the library. The exceptions are
/// <see cref="Proportion.FromFraction"/> and, in bulk kernels, estimates that are corrected exactly.
/// </summary>
public class FloatingPointTests
{
    private static readonly HashSet<string> Operations = new(StringComparer.Ordinal)
    {
        "ldc.r4", "ldc.r8", "conv.r4", "conv.r8", "conv.r.un", "ldelem.r4", "ldelem.r8", "stelem.r4", "stelem.r8", "ldind.r4", "ldind.r8",
        "stind.r4", "stind.r8", "ckfinite",
    };

    [Fact]
    public void No_method_computes_in_floating_point_but_FromFraction()
    {
        var found = Library.Types.Where(type => !Library.IsIn(type, "Bulk.Kernels"))
            .SelectMany(Library.MethodsOf)
            .Where(UsesFloatingPoint)
            .Select(method => method.DeclaringType!.Name + "." + method.Name);

        Assert.Equal(["Proportion.FromFraction"], found, StringComparer.Ordinal);
    }

    [Fact]
    public void No_field_is_a_floating_point_number() =>
        Assert.Empty(Library.Types.Where(type => !Library.IsIn(type, "Bulk.Kernels"))
            .SelectMany(Library.FieldsOf)
            .Where(field => IsFloat(field.FieldType))
            .Select(field => field.DeclaringType!.Name + "." + field.Name));

    [Theory]
    [InlineData(nameof(Constant))]
    [InlineData(nameof(Conversion))]
    [InlineData(nameof(Parameter))]
    [InlineData(nameof(Call))]
    public void Each_way_to_use_floating_point_is_found(string method) =>
        Assert.True(UsesFloatingPoint(GetType().GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!));

    private static bool UsesFloatingPoint(MethodBase method) =>
        References.TypesIn(method).Any(IsFloat) || Instructions.Of(method).Any(instruction => Operations.Contains(instruction.Code.Name!));

    private static bool IsFloat(Type type) => type == typeof(double) || type == typeof(float);

    private static bool Constant() => Math.PI.GetHashCode() == 0;

    private static long Conversion(long number) => unchecked((long)(number * 0.5f));

    private static bool Parameter(double? number) => number is null;

    private static bool Call(decimal number) => decimal.ToDouble(number).Equals(null);
}

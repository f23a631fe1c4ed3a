using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Bulk;
using CustomerRules.Tests.Conventions.Metadata;
using CustomerRules.Tests.PublicApi;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>Nothing changes after it was made, and nothing is remembered between calls.</summary>
public class ImmutabilityTests
{
    /// <summary>What adds up: the order history with the parts it keeps, the back-test, and tallies that live inside one call.</summary>
    private static readonly string[] Accumulators = [nameof(OrderHistory), "CustomerHistory", "TradeWindows", "AxisTally", "BackTest", "DayPlaces", "DayReach",
        "Tally", "TallyTable", "BucketContents", "ValuesOneByOne", "ValuesInCells", "FormWriter", "FormReader",
        "ColumnTable", "ColumnArray`1",
        "ValueTotals", "PickedValues",
        "ExactSum", "SummaryCell", "SummaryCells", "RowsDone", "AxisSums", "AxisWords", "Scratch"];

    /// <summary>What each <c>With</c> copies whole, because it has some thirty parts; then one part of the copy is set, before anybody sees it.</summary>
    private static readonly string[] CopiedWhole = [nameof(CustomerColumns), nameof(AssessmentColumns)];

    private static readonly Type[] Mutable =
        [typeof(Array), typeof(IList), typeof(ICollection<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>)];

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.GetSetMethod() is { } setter && !MemberText.IsInit(setter))
            .Select(property => property.DeclaringType!.Name + "." + property.Name));

    [Fact]
    public void Only_accumulators_have_fields_that_change()
    {
        var changing = Library.WrittenTypes.Where(type => !type.IsEnum)
            .Where(type => Library.FieldsOf(type).Any(field => !field.IsStatic && !field.IsInitOnly && !IsUnchangedParameter(field)))
            .Select(type => type.Name);

        Assert.Empty(changing.Except(Accumulators, StringComparer.Ordinal).Except(CopiedWhole, StringComparer.Ordinal));
    }

    [Fact]
    public void No_static_field_can_be_assigned_again() =>
        Assert.Empty(Library.WrittenTypes
            .SelectMany(Library.FieldsOf)
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral)
            .Select(field => field.DeclaringType!.Name + "." + field.Name));

    [Fact]
    public void No_public_field_is_anything_but_a_constant() =>
        Assert.Empty(Library.PublicTypes.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields())
            .Where(field => !field.IsLiteral)
            .Select(field => field.DeclaringType!.Name + "." + field.Name));

    [Fact]
    public void No_member_hands_out_a_collection_that_can_be_changed() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetMethods())
            .Where(method => Library.Assembly == method.DeclaringType!.Assembly && IsMutable(method.ReturnType) && !IsCopy(method))
            .Select(method => method.DeclaringType!.Name + "." + method.Name));

    [Fact]
    public void Lists_that_presets_share_refuse_to_be_changed()
    {
        foreach (var list in SharedLists())
        {
            Assert.True(Assert.IsAssignableFrom<IList>(list).IsReadOnly);
        }
    }

    [Fact]
    public void Every_class_is_sealed_or_static() =>
        Assert.Empty(Library.PublicTypes.Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void Every_struct_is_read_only() =>
        Assert.Empty(Library.WrittenTypes.Where(type => type.IsValueType && !type.IsEnum && !Accumulators.Contains(type.Name, StringComparer.Ordinal))
            .Where(type => !type.GetCustomAttributesData().Any(attribute => string.Equals(attribute.AttributeType.Name, "IsReadOnlyAttribute", StringComparison.Ordinal)))
            .Select(type => type.Name));

    private static IEnumerable<object?> SharedLists() =>
        from type in Library.PublicTypes
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string)
        select property.GetValue(null);

    /// <summary>A parameter of a primary constructor that no other method assigns; C# cannot mark it readonly.</summary>
    private static bool IsUnchangedParameter(FieldInfo field) =>
        field.Name.EndsWith(">P", StringComparison.Ordinal)
        && !Library.MethodsOf(field.DeclaringType!).Any(method => !method.IsConstructor && Assigns(method, field));

    private static bool Assigns(MethodBase method, FieldInfo field) =>
        Instructions.Of(method).Any(instruction => instruction.Code.Name is "stfld" && field.Equals(instruction.Member));

    /// <summary>Bytes to send or to store are a new array at each call.</summary>
    private static bool IsCopy(MethodInfo method) => method.ReturnType == typeof(byte[]) && string.Equals(method.Name, "ToBytes", StringComparison.Ordinal);

    private static bool IsMutable(Type type) =>
        type.IsArray || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary><c>default(T)</c> of every public value type is a value like any other.</summary>
public class ValueTypeTests
{
    public static IEnumerable<object[]> ValueTypes =>
        Library.PublicTypes.Where(type => type.IsValueType && !type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => new object[] { type });

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_default_value_compares_prints_and_hashes(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        var same = Activator.CreateInstance(type)!;

        Assert.True(value.Equals(same));
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.NotEmpty(value.ToString()!);
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Every_property_of_a_default_value_can_be_read(Type type)
    {
        var value = Activator.CreateInstance(type)!;

        Assert.All(type.GetProperties(), property => property.GetValue(value));
    }

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_value_type_compares_without_boxing(Type type) =>
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
}

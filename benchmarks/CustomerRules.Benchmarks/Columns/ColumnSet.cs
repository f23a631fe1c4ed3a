using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using CustomerRules.Bulk;
using CustomerRules.Relationships;

namespace CustomerRules.Benchmarks.Columns;

/// <summary>Every column of facts, and every column of answers.</summary>
/// <remarks>They are found by reflection, so that a column that is added to the library is read, filled and compared here too.</remarks>
internal static class ColumnSet
{
    /// <summary>The columns of facts that are given.</summary>
    public static IReadOnlyList<IColumn> Of(CustomerColumns facts) =>
        [.. Properties(typeof(CustomerColumns), typeof(ReadOnlyMemory<>)).Select(property => Make(property, facts)).OfType<IColumn>()];

    /// <summary>The columns of answers that are asked for.</summary>
    public static IReadOnlyList<IColumn> Of(AssessmentColumns answers) =>
        [.. Properties(typeof(AssessmentColumns), typeof(Memory<>)).Select(property => Make(property, answers)).OfType<IColumn>(), .. Contributions(answers)];

    /// <summary>Room for every answer.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="withContributions">Also for what each item of evidence adds, which is computed on request only.</param>
    public static AssessmentColumns AllAnswers(int rows, bool withContributions)
    {
        var answers = new AssessmentColumns(rows);
        foreach (var property in Properties(typeof(AssessmentColumns), typeof(Memory<>)))
        {
            var array = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], rows);
            var memory = Activator.CreateInstance(property.PropertyType, array);
            answers = (AssessmentColumns)typeof(AssessmentColumns).GetMethod("With" + property.Name)!.Invoke(answers, [memory])!;
        }

        return withContributions
            ? Enum.GetValues<EvidenceItem>().Aggregate(answers, (columns, item) => columns.WithContribution(item, new int[rows]))
            : answers;
    }

    /// <summary>A name as other engines write it, such as <c>tier_value</c>.</summary>
    public static string NameOf(string name)
    {
        var lower = new StringBuilder();
        foreach (var letter in name)
            (char.IsUpper(letter) && lower.Length > 0 ? lower.Append('_') : lower).Append(char.ToLowerInvariant(letter));
        return lower.ToString();
    }

    private static IEnumerable<IColumn> Contributions(AssessmentColumns answers) =>
        from item in Enum.GetValues<EvidenceItem>()
        let memory = answers.Contribution(item)
        where !memory.IsEmpty
        select new Column<int, int>("contribution_" + NameOf(item.ToString()), memory, unknown: null);

    private static IEnumerable<PropertyInfo> Properties(Type type, Type memory) =>
        type.GetProperties().Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == memory);

    private static IColumn? Make(PropertyInfo property, object columns)
    {
        var value = property.PropertyType.GetGenericArguments()[0];
        return (IColumn?)typeof(ColumnSet).GetMethod(nameof(MakeOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value).Invoke(null, [property.Name, property.GetValue(columns)]);
    }

    private static IColumn? MakeOf<TValue>(string name, object memory)
        where TValue : struct
    {
        var writable = memory is ReadOnlyMemory<TValue> facts ? MemoryMarshal.AsMemory(facts) : (Memory<TValue>)memory;
        if (writable.IsEmpty)
            return null;
        var type = typeof(TValue);
        var number = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        var lower = NameOf(name);
        return Type.GetTypeCode(number) switch
        {
            TypeCode.Int64 => new Column<TValue, long>(lower, writable, CustomerRow.UnknownAmount),
            TypeCode.UInt64 => new Column<TValue, ulong>(lower, writable, unknown: null),
            TypeCode.Int32 => new Column<TValue, int>(lower, writable, CustomerRow.UnknownRatio),
            TypeCode.Int16 => new Column<TValue, short>(lower, writable, CustomerRow.UnknownShare),
            TypeCode.SByte => new Column<TValue, sbyte>(lower, writable, CustomerRow.UnknownAnswer),
            TypeCode.Byte => new Column<TValue, byte>(lower, writable, unknown: 0),
            TypeCode.Boolean => new Column<TValue, byte>(lower, writable, unknown: null),
            _ => throw new NotSupportedException($"Column {name} is of {type}."),
        };
    }
}

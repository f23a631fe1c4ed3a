using System;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

/// <summary>The columns that can be filled, each with its stable name and the type of its values; null, and <c>Unknown</c>, is unknown.</summary>
/// <remarks>
/// <para>Names are those of the facts file of the console sample where that has the column.</para>
/// <para>Source: sections 3 and 10 of the library's design; units and ranges are those of <see cref="CustomerRow"/>.</para>
/// </remarks>
public static partial class FactColumns
{
    private static FactColumn<decimal?> Money(ColumnSlot slot, string name, ColumnKind kind) =>
        new(new(slot, name, kind), static (spec, amount, scale) => amount is { } known ? spec.OfDecimal(known, scale) : spec.Unknown);

    private static FactColumn<LocalDate?> Date(ColumnSlot slot, string name) =>
        new(new(slot, name, ColumnKind.Date), static (spec, date, _) => date is { } known ? spec.OfDate(known) : spec.Unknown);

    private static FactColumn<Proportion?> Share(ColumnSlot slot, string name) =>
        new(new(slot, name, ColumnKind.Share), static (spec, share, _) => share?.BasisPoints ?? spec.Unknown);

    private static FactColumn<int?> Count(ColumnSlot slot, string name, int most, string unit) =>
        new(new(slot, name, ColumnKind.Count, most, unit), static (spec, count, scale) => count is { } known ? spec.OfDecimal(known, scale) : spec.Unknown);

    private static FactColumn<bool?> Answer(ColumnSlot slot, string name) =>
        new(new(slot, name, ColumnKind.Answer), static (spec, answer, _) => answer is { } known ? spec.OfAnswer(known) : spec.Unknown);

    private static FactColumn<T> OneOf<T>(ColumnSlot slot, string name, string[] names, Func<T, byte> number)
        where T : struct, Enum =>
        new(new(slot, name, ColumnKind.Name, names: names), (spec, value, _) => spec.OfNumber(number(value)));
}

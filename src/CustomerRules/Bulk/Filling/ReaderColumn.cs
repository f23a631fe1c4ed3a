using System;
using System.Collections.Generic;
using System.Data.Common;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

/// <summary>One fact and its place in a data reader.</summary>
internal sealed class ReaderColumn
{
    private readonly int place;

    private ReaderColumn(ColumnSpec spec, int ordinal) => (Spec, place) = (spec, ordinal);

    public ColumnSpec Spec { get; }

    /// <summary>The facts that a reader has, in the order of its columns: some readers give them in no other.</summary>
    public static List<ReaderColumn> Find(DbDataReader reader, Dictionary<ColumnSlot, string> names)
    {
        var columns = new List<ReaderColumn>();
        foreach (var spec in ColumnSpecs.All)
        {
            var isNamed = names.TryGetValue(spec.Slot, out var name);
            name ??= spec.Name;
            var ordinal = Find(reader, name);
            if (ordinal >= 0)
                columns.Add(new(spec, ordinal));
            else if (isNamed)
                throw new ArgumentException("reader must have the column '" + name + "' for " + spec.Name + ", but has none of that name.", nameof(reader));
        }

        if (columns.Count == 0)
            throw new ArgumentException("reader must have at least one column that is a fact, such as annual_spend, but has none.", nameof(reader));
        columns.Sort(static (left, right) => left.place.CompareTo(right.place));
        return columns;
    }

    public void Fill(ColumnTable table, int row, DbDataReader reader)
    {
        var number = NumberIn(reader, table.Basis.Scale);
        if (number == Spec.Bad)
            table.Put(Spec, row, number, ValueIn(reader));
        else
            table.Put(Spec, row, number, 0);
    }

    private static int Find(DbDataReader reader, string name)
    {
        var found = -1;
        for (var ordinal = 0; ordinal < reader.FieldCount; ordinal++)
        {
            if (!string.Equals(reader.GetName(ordinal), name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (found >= 0)
                throw new ArgumentException("reader must have the column '" + name + "' once, but has it twice.", nameof(reader));
            found = ordinal;
        }

        if (found >= 0 && Type.GetTypeCode(reader.GetFieldType(found)) is (TypeCode.Double or TypeCode.Single) and var code)
            throw new ArgumentException("reader must have the column '" + name + "' as an exact type such as decimal, but has it as " + code + ".", nameof(reader));
        return found;
    }

    /// <summary>The number of the row; asked for by the type of this very cell, which costs no box, and which readers without column types know best.</summary>
    private long NumberIn(DbDataReader reader, MoneyScale scale)
    {
        if (reader.IsDBNull(place))
            return Spec.Unknown;
        try
        {
            return Type.GetTypeCode(reader.GetFieldType(place)) switch
            {
                TypeCode.Decimal => Spec.OfDecimal(reader.GetDecimal(place), scale),
                TypeCode.Int64 => Spec.OfDecimal(reader.GetInt64(place), scale),
                TypeCode.Int32 => Spec.OfDecimal(reader.GetInt32(place), scale),
                TypeCode.Int16 => Spec.OfDecimal(reader.GetInt16(place), scale),
                TypeCode.Byte => Spec.OfDecimal(reader.GetByte(place), scale),
                TypeCode.Boolean => Spec.OfAnswer(reader.GetBoolean(place)),
                TypeCode.DateTime => Spec.OfDate(LocalDate.FromDateTime(reader.GetDateTime(place))),
                TypeCode.String => Spec.OfText(reader.GetString(place), scale),
                _ => Spec.OfObject(reader.GetValue(place), scale),
            };
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            return Spec.Bad;
        }
    }

    /// <summary>The bad value as it is, where the reader can give it at all.</summary>
    private object? ValueIn(DbDataReader reader)
    {
        try
        {
            return reader.GetValue(place);
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            return e;
        }
    }
}

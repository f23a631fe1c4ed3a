using System;
using System.Collections;
using System.Data.Common;

namespace CustomerRules.Tests.Fixtures;

/// <summary>A reader of one column whose cells have their own types, as SQLite's do; an exception as a value is thrown when it is asked for.</summary>
internal sealed class OneColumnReader(string name, params object?[] values) : DbDataReader
{
    private int row = -1;

    public override int FieldCount => 1;

    public override int Depth => 0;

    public override bool HasRows => values.Length > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(0);

    public override bool Read() => ++row < values.Length;

    public override bool NextResult() => false;

    public override string GetName(int ordinal) => name;

    public override int GetOrdinal(string name) => 0;

    public override Type GetFieldType(int ordinal) => row < 0 || values[row] is Exception ? typeof(decimal) : values[row]!.GetType();

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override bool IsDBNull(int ordinal) => values[row] is null;

    public override object GetValue(int ordinal) => values[row] is Exception error ? throw error : values[row]!;

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override char GetChar(int ordinal) => (char)GetValue(ordinal);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => values.GetEnumerator();
}

using System;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CustomerRules.Cli.Input.Files;

namespace CustomerRules.Cli.Input.Records;

/// <summary>
/// The records of a CSV file with a header, one after the other. Every record has as many fields as the header; malformed quotes, bytes that are not
/// UTF-8 text and other defects end the reading with an error that names the line on which the record starts. Lines with nothing at all are passed over.
/// </summary>
internal sealed partial class RecordReader : IDisposable
{
    private const int MostBytesOfARecord = 16 << 20;

    private readonly InputFile _file;
    private readonly CsvReader _csv;
    private CsvMalformedReason? _malformed;

    public RecordReader(InputFile file)
    {
        _file = file;
        _csv = CsvReader.Create(_file.Text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = MostBytesOfARecord,
            Encoding = Encoding.UTF8,
            OnMalformedRecord = record => _malformed ??= record.Reason,
        });
        try
        {
            Header = ReadHeader();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The path as the user wrote it.</summary>
    public string Path => _file.Path;

    /// <summary>The columns.</summary>
    public Header Header { get; private set; } = null!;

    /// <summary>The line on which the current record starts, counting from 1 every line of the file as an editor does.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public double Fraction => _file.Fraction;

    /// <summary>Whether the current record names anything in this column.</summary>
    public bool Has(Column column) => column.Exists && !_csv.IsEmpty(column.Index);

    /// <summary>The bytes of a field of the current record, without its quotes; empty when the column is absent.</summary>
    public ReadOnlySpan<byte> Bytes(Column column) => column.Exists ? _csv.GetSpan(column.Index) : default;

    /// <summary>A field of the current record as text; equal texts of a column are mostly one string.</summary>
    public string Text(Column column) => column.Exists ? _csv.GetString(column.Index) : "";

    /// <summary>Moves to the next record.</summary>
    public bool Read()
    {
        if (!Advance())
            return false;
        if (_csv.FieldCount != Header.Count)
            throw new InputException(Path, Line, FormattableString.Invariant($"has {_csv.FieldCount} {(_csv.FieldCount == 1 ? "field" : "fields")}, the header has {Header.Count}"));
        return true;
    }

    /// <summary>Something is wrong with a field of the current record.</summary>
    public InputException Error(Column column, string what) => new(Path, Line, column.Name, what, Text(column));

    public void Dispose()
    {
        _csv.Dispose();
        _file.Dispose();
    }

    private Header ReadHeader()
    {
        if (!Advance())
            throw new InputException(Path, "is empty");

        var names = new string[_csv.FieldCount];
        for (int i = 0; i < names.Length; i++)
            names[i] = _csv.GetString(i);
        return new Header(Path, Line, names);
    }

    private bool Advance()
    {
        try
        {
            if (!_csv.Read())
                return false;
        }
        catch (CsvFormatException e)
        {
            throw new InputException(Path, e.LineNumber, "is a record of more than 16 MiB; perhaps a quote is not closed");
        }

        var record = _csv.RawRecord;
        if (!Utf8.IsValid(record) || record.Contains((byte)0))
            throw NotText();
        if (_malformed is not null)
            throw Malformed(_malformed.Value);
        return true;
    }
}

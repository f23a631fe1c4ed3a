using System;
using System.Buffers;
using System.Text;
using CsvHelper;

namespace CustomerRules.Cli.Input.Records;

// Finds the column of a defect that the CSV reader reports for a record as a whole.
internal sealed partial class RecordReader
{
    private InputException NotText()
    {
        for (int i = 0; i < _csv.FieldCount; i++)
        {
            if (FirstOddByte(_csv.GetRawSpan(i)) is { } odd)
                return At(i, FormattableString.Invariant($"is not UTF-8 text (byte 0x{odd:X2})"), "");
        }

        return new InputException(Path, Line, "is not UTF-8 text");
    }

    private InputException Malformed(CsvMalformedReason reason)
    {
        string what = reason switch
        {
            CsvMalformedReason.UnterminatedQuote => "has a quote that is never closed",
            CsvMalformedReason.TextAfterClosingQuote => "has text after its closing quote",
            CsvMalformedReason.StrayQuote => "has a quote but does not start with one",
            _ => "is malformed",
        };
        for (int i = 0; i < _csv.FieldCount; i++)
        {
            if (!IsWellQuoted(_csv.GetRawSpan(i)))
                return At(i, what, Encoding.UTF8.GetString(_csv.GetRawSpan(i)));
        }

        return new InputException(Path, Line, what);
    }

    private InputException At(int index, string what, string value) => Header?.NameAt(index) is { } name
        ? new InputException(Path, Line, name, what, value)
        : new InputException(Path, Line, value.Length == 0 ? what : $"{what} ({OneLine.Of(value)})");

    private static byte? FirstOddByte(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(text, out var rune, out int length) != OperationStatus.Done || rune.Value == 0)
                return text[0];
            text = text[length..];
        }

        return null;
    }

    private static bool IsWellQuoted(ReadOnlySpan<byte> raw)
    {
        if (raw.IsEmpty || raw[0] != '"')
            return !raw.Contains((byte)'"');

        // Inside the outer quotes they come in pairs.
        var inside = raw[1..];
        while (inside.IndexOf((byte)'"') is var quote and >= 0)
        {
            if (quote == inside.Length - 1)
                return true;
            if (inside[quote + 1] != '"')
                return false;
            inside = inside[(quote + 2)..];
        }

        return false;
    }
}

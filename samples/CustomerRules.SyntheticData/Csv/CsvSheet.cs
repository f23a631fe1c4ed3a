using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CustomerRules.SyntheticData.Csv;

/// <summary>Writes RFC 4180 records, with LF whatever the platform, so that the files are the same bytes everywhere.</summary>
internal sealed class CsvSheet
{
    private readonly TextWriter _output;

    public CsvSheet(TextWriter output, IEnumerable<string> header)
    {
        _output = output;
        Write([.. header]);
    }

    public void Write(params string[] fields)
    {
        _output.Write(string.Join(',', fields.Select(Field)));
        _output.Write('\n');
    }

    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n")
        ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : text;
}

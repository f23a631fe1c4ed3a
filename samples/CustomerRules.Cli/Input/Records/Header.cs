using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.Cli.Input.Records;

/// <summary>The first record of a CSV file: the names of its columns, matched exactly. A name stands once; columns without a name are no columns.</summary>
internal sealed class Header
{
    private readonly string _file;
    private readonly long _line;
    private readonly string[] _names;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public Header(string file, long line, string[] names)
    {
        _file = file;
        _line = line;
        _names = names;
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && !_index.TryAdd(names[i], i))
                throw Error(names[i], "stands twice in the header");
        }
    }

    /// <summary>How many fields each record has.</summary>
    public int Count => _names.Length;

    /// <summary>The name of the column at an index, or nothing past the last one.</summary>
    public string? NameAt(int index) => index < _names.Length ? _names[index] : null;

    /// <summary>A column that may be absent.</summary>
    public Column Optional(string name) => new(name, _index.GetValueOrDefault(name, -1));

    /// <summary>A column that must be there.</summary>
    public Column Required(string name) => Optional(name) is { Exists: true } column ? column : throw Error(name, "is missing");

    /// <summary>One of several columns that mean the same; two of them are an error.</summary>
    public Column OptionalOneOf(params string[] names)
    {
        var present = names.Select(Optional).Where(column => column.Exists).OrderBy(column => column.Index).ToArray();
        return present switch
        {
            [] => Optional(names[0]),
            [var only] => only,
            [var first, var second, ..] => throw Error(second.Name, $"means the same as '{first.Name}', which is there too"),
        };
    }

    /// <summary>Exactly one of several columns that mean the same.</summary>
    public Column RequiredOneOf(params string[] names) => OptionalOneOf(names) is { Exists: true } column
        ? column
        : throw Error(names[0], $"is missing, and so {(names.Length == 2 ? "is" : "are")} {string.Join(" and ", names.Skip(1).Select(name => $"'{name}'"))}");

    /// <summary>Refuses columns with other names.</summary>
    public void AllowOnly(IReadOnlyCollection<string> names)
    {
        foreach (var name in _names)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
                throw Error(name, "is not a column of this file");
        }
    }

    /// <summary>Something is wrong with a column as a whole.</summary>
    public InputException Error(string column, string what) => new(_file, _line, column, what);
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>One of a few names, matched exactly.</summary>
internal sealed class NameField<T>
{
    private readonly (byte[] Name, T Value)[] _names;
    private readonly string _wrong;

    private NameField((string Name, T Value)[] names)
    {
        _names = [.. names.Select(pair => (Encoding.UTF8.GetBytes(pair.Name), pair.Value))];
        var texts = names.Select(pair => pair.Name).ToArray();
        _wrong = $"must be {string.Join(", ", texts[..^1])} or {texts[^1]}";
    }

    /// <summary>A parser for at least two names.</summary>
    public static FieldParser<T> Of(params (string Name, T Value)[] names) => new NameField<T>(names).TryParse;

    private bool TryParse(ReadOnlySpan<byte> text, out T value, [NotNullWhen(false)] out string? wrong)
    {
        foreach (var (name, named) in _names)
        {
            if (text.SequenceEqual(name))
            {
                value = named;
                wrong = null;
                return true;
            }
        }

        value = default!;
        wrong = _wrong;
        return false;
    }
}

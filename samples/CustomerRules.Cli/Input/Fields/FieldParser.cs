using System;
using System.Diagnostics.CodeAnalysis;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Turns the bytes of a field into a value, or says what is wrong with them.</summary>
internal delegate bool FieldParser<T>(ReadOnlySpan<byte> text, out T value, [NotNullWhen(false)] out string? wrong);

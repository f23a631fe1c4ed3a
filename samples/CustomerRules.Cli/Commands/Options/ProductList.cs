using System;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using CustomerRules.Cli.Input.Fields;

namespace CustomerRules.Cli.Commands.Options;

/// <summary>Products separated by commas, such as postage and fees that are not what a customer came for.</summary>
internal static class ProductList
{
    /// <summary>The parser; a product stands as often as it likes.</summary>
    public static FieldParser<FrozenSet<string>> Products { get; } = TryParse;

    private static bool TryParse(ReadOnlySpan<byte> text, out FrozenSet<string> products, [NotNullWhen(false)] out string? wrong)
    {
        var names = Encoding.UTF8.GetString(text).Split(',');
        products = names.ToFrozenSet(StringComparer.Ordinal);
        wrong = names.All(name => name.Length > 0) ? null : "must be products separated by commas";
        return wrong is null;
    }
}

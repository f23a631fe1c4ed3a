using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>Whole numbers without a sign, between two bounds.</summary>
internal sealed class WholeNumberField
{
    private readonly int _least;
    private readonly int _greatest;

    private WholeNumberField(int least, int greatest)
    {
        _least = least;
        _greatest = greatest;
    }

    /// <summary>A parser for the whole numbers from the least to the greatest one.</summary>
    public static FieldParser<int> Between(int least, int greatest) => new WholeNumberField(least, greatest).TryParse;

    private bool TryParse(ReadOnlySpan<byte> text, out int value, [NotNullWhen(false)] out string? wrong)
    {
        value = 0;
        if (text.IsEmpty || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            wrong = "is not a whole number like 12";
        else if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || value < _least || value > _greatest)
            wrong = string.Create(CultureInfo.InvariantCulture, $"must be between {_least:N0} and {_greatest:N0}");
        else
            wrong = null;
        return wrong is null;
    }
}

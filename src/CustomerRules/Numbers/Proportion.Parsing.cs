using System;
using System.Diagnostics.CodeAnalysis;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Numbers;

public readonly partial struct Proportion
{
    /// <summary>The proportion that a text such as <c>46.00 %</c>, <c>46%</c> or <c>46</c> names: what <see cref="ToString"/> writes, and shorter forms of it.</summary>
    /// <param name="text">Invariant decimal digits in percent, at most 2 decimals, with or without a percent sign.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no proportion.</exception>
    public static Proportion Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var proportion)
            ? proportion
            : throw new FormatException("'" + text + "' is not a percentage between 0 and 100 with at most 2 decimals.");

    /// <summary>Reads a proportion as <see cref="Parse"/> does; neither throws nor catches.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="proportion">The proportion, or 0 % where the text is none.</param>
    /// <returns>Whether the text is a proportion.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Proportion proportion)
    {
        var read = BasisPointText.TryRead(text, out var basisPoints) && basisPoints is >= 0 and <= MaxBasisPoints;
        proportion = read ? new(basisPoints) : default;
        return read;
    }

    /// <summary>Invariant text in percent with 2 decimals, such as <c>46.00 %</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => BasisPointText.Write(basisPoints);
}

using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers;

/// <summary>What a tier value is a measure of: revenue, contribution, miles; in which currency and with how many decimals.</summary>
/// <remarks>
/// Boundaries name their basis and are refused where it does not match, so that a revenue tier is never read as a contribution tier.
/// Bases are equal when measure (ordinal), currency (ordinal) and scale are. Immutable and thread-safe.
/// </remarks>
public sealed class TierBasis : IEquatable<TierBasis>
{
    /// <summary>The measure of <see cref="Standard"/>: trailing-year revenue.</summary>
    public const string Revenue = "revenue";

    /// <summary>Trailing-year contribution.</summary>
    public const string Contribution = "contribution";

    /// <summary>A basis.</summary>
    /// <param name="measure">What is measured; 1 to 40 characters without <c>;</c>, <c>=</c> and control characters.</param>
    /// <param name="currency">The ledger currency or another unit, such as <c>EUR</c>; empty where not said; at most 40 such characters.</param>
    /// <param name="scale">The decimals of the values; 2 by default.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">A text is too long or has a character that is not allowed, or <paramref name="measure"/> is empty.</exception>
    public TierBasis(string measure = Revenue, string currency = "", MoneyScale scale = default)
    {
        Measure = Name(Guard.Against.NullOrEmpty(measure), nameof(measure));
        Currency = Name(Guard.Against.Null(currency), nameof(currency));
        Scale = scale;
    }

    /// <summary>Revenue, no currency said, 2 decimals.</summary>
    public static TierBasis Standard { get; } = new();

    /// <summary>What is measured.</summary>
    public string Measure { get; }

    /// <summary>The currency or unit; empty where not said.</summary>
    public string Currency { get; }

    /// <summary>The decimals of the values.</summary>
    public MoneyScale Scale { get; }

    /// <summary>The same basis at another scale.</summary>
    /// <param name="scale">The decimals of the values.</param>
    public TierBasis With(MoneyScale scale) => new(Measure, Currency, scale);

    /// <inheritdoc/>
    public bool Equals(TierBasis? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Measure, other.Measure, StringComparison.Ordinal)
            && string.Equals(Currency, other.Currency, StringComparison.Ordinal)
            && Scale == other.Scale);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierBasis);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Measure) * 397) + StringComparer.Ordinal.GetHashCode(Currency) + Scale.Decimals);

    /// <summary>Invariant text such as <c>revenue EUR, 2 decimals</c>.</summary>
    public override string ToString() =>
        Measure + (Currency.Length > 0 ? " " + Currency : "") + ", " + Scale + " decimals";

    internal static bool IsName(string text)
    {
        var isAllowed = text.Length <= 40;
        foreach (var character in text)
            isAllowed &= character is not (';' or '=') && !char.IsControl(character);
        return isAllowed;
    }

    private static string Name(string text, string name) =>
        IsName(text)
            ? text
            : throw new ArgumentException(name + " must have at most 40 characters, none of them ';', '=' or a control character, but was '" + text + "'.", name);
}

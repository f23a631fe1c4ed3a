using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tiers;

public sealed partial class TierBoundaries
{
    private static readonly string[] Keys = ["measure", "currency", "decimals", "as_of", "a", "b", "c", "exchanged"];

    /// <summary>Boundaries from the text that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such text.</exception>
    public static TierBoundaries Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var boundaries)
            ? boundaries
            : throw new FormatException("'" + text + "' is not a text of tier boundaries.");

    /// <summary>Reads boundaries as <see cref="Parse"/> does; neither throws nor catches.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="boundaries">The boundaries, or null where the text is none.</param>
    /// <returns>Whether the text is boundaries.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TierBoundaries? boundaries)
    {
        boundaries = null;
        if (text is null || !TryReadParts(text, out var parts))
            return false;
        if (!TierBasis.IsName(parts[0]) || parts[0].Length == 0 || !TierBasis.IsName(parts[1]))
            return false;
        if (parts[2].Length != 1 || parts[2][0] is < '0' or > '4')
            return false;
        var scale = MoneyScale.FromDecimals(parts[2][0] - '0');
        if (!TryReadDates(parts[3], out var asOf, out var until) || parts[7] is not ("yes" or "no"))
            return false;
        if (!TryReadLeast(parts[4], scale, out var a) || !TryReadLeast(parts[5], scale, out var b) || !TryReadLeast(parts[6], scale, out var c))
            return false;
        if (a < b || a < c || b < c)
            return false;
        boundaries = new(a, b, c, new TierBasis(parts[0], parts[1], scale), until is null ? asOf : null, parts[7] == "yes");
        if (asOf is { } first && until is { } last)
            boundaries = new(boundaries, first, last);
        return true;
    }

    /// <summary>
    /// Invariant text that <see cref="Parse"/> reads back, and that names these boundaries in an assessment's provenance, such as
    /// <c>measure=revenue;currency=EUR;decimals=2;as_of=2026-07-01;a=120000.00;b=30000.00;c=;exchanged=no</c>; for a period
    /// <c>as_of=2026-07-01/2026-10-01</c>, the second date not included.
    /// </summary>
    public override string ToString() => string.Join(
        ";",
        "measure=" + Basis.Measure,
        "currency=" + Basis.Currency,
        "decimals=" + Basis.Scale,
        "as_of=" + Text(AsOf ?? PublishedFrom) + (PublishedUntil is null ? "" : "/" + Text(PublishedUntil)),
        "a=" + Text(LeastOfA),
        "b=" + Text(LeastOfB),
        "c=" + Text(LeastOfC),
        "exchanged=" + (PointsExchanged ? "yes" : "no"));

    private static string Text(decimal? least) => least?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static bool TryReadParts(string text, out IReadOnlyList<string> values)
    {
        var parts = text.Split(';');
        values = parts;
        if (parts.Length != Keys.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith(Keys[i] + "=", StringComparison.Ordinal))
                return false;
            parts[i] = parts[i].Substring(Keys[i].Length + 1);
        }

        return true;
    }

    /// <summary>Nothing, one date, or two ascending ones.</summary>
    private static bool TryReadDates(string text, out LocalDate? date, out LocalDate? until)
    {
        until = null;
        var slash = text.IndexOf('/');
        if (slash < 0)
            return TryReadDate(text, out date);
        return TryReadDate(text.Substring(0, slash), out date) && TryReadDate(text.Substring(slash + 1), out until) && date < until;
    }

    private static bool TryReadDate(string text, out LocalDate? date)
    {
        var result = LocalDatePattern.Iso.Parse(text);
        date = result.Success ? result.Value : null;
        return result.Success ? DayNumber.IsInRange(result.Value) : text.Length == 0;
    }

    private static bool TryReadLeast(string text, MoneyScale scale, out long? least)
    {
        least = null;
        if (text.Length == 0)
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return false;
        if (amount <= 0 || amount > scale.MaxAmount || Math.Round(amount, scale.Decimals) != amount)
            return false;
        least = scale.ToMinorUnits(amount);
        return true;
    }
}

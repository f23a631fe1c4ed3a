using System;
using CustomerRules.Internal;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.BackTests;

/// <summary>One customer as it was rated on one date, and what became of it.</summary>
/// <remarks>
/// The tiers and the pattern come from the lines before the date alone. <c>default</c> is an unknown rating of nobody on 1970-01-01.
/// Ratings are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct BackTestRating
{
    private readonly string? customerId;
    private readonly int day;

    internal BackTestRating(string customerId, int day) => (this.customerId, this.day) = (customerId, day);

    /// <summary>The customer.</summary>
    public string CustomerId => customerId ?? "";

    /// <summary>The rating date.</summary>
    public LocalDate Date => DayNumber.ToDate(day);

    /// <summary>The raw tier, by boundaries found on that date.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>The tier that is kept when the rule book's movement policy decides at each rating date, from a first rating at the first of them.</summary>
    public CustomerTier KeptTier { get; internal init; }

    /// <summary>The trade pattern.</summary>
    public TradePattern Pattern { get; internal init; }

    /// <summary>Whether a positive order lies in the window before the date.</summary>
    public bool WasActive { get; internal init; }

    /// <summary>Whether a positive order lies in the window after it.</summary>
    public bool Reordered { get; internal init; }

    /// <summary>Whether the net amount of the window after it is greater than that of the window before.</summary>
    public bool Grew { get; internal init; }

    /// <summary>Whether the customer was active and did not reorder.</summary>
    public bool Left => WasActive && !Reordered;

    /// <summary>Invariant text such as <c>4711 on 2011-06-01: B, InRhythm; reordered</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{CustomerId} on {Date:uuuu-MM-dd}: {Tier}, {Pattern}") + (Reordered ? "; reordered" : "") + (Grew ? "; grew" : "") + (Left ? "; left" : "");
}

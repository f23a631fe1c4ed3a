using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Tiers.Movement;

/// <summary>A tier that a person set in place of the rated one, with the reason and the date on which it expires.</summary>
/// <remarks>In force on every date before it expires, and on none after: it never outlives its date. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TierOverride
{
    /// <summary>An override.</summary>
    /// <param name="tier">The tier; A to D.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="expiresOn">The first date on which it is no longer in force; 1900-01-01 to 2199-12-31.</param>
    /// <param name="setOn">
    /// The date on which it was set, 1900-01-01 to 2199-12-31: a tier that the customer had before was earned, and is held by margin and dwell also after the expiry. Null where unknown.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is Unknown or not defined, or a date is out of range.</exception>
    public TierOverride(CustomerTier tier, string reason, LocalDate expiresOn, LocalDate? setOn = null)
    {
        Tier = Guard.Against.UnknownTier(tier);
        Reason = Guard.Against.NullOrEmpty(reason);
        ExpiresOn = DayNumber.ToDate(DayNumber.Of(expiresOn));
        SetOn = DayNumber.Checked(setOn);
    }

    /// <summary>The tier.</summary>
    public CustomerTier Tier { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The first date on which it is no longer in force.</summary>
    public LocalDate ExpiresOn { get; }

    /// <summary>The date on which it was set; null where unknown.</summary>
    public LocalDate? SetOn { get; }

    /// <summary>Text such as <c>A until 2026-12-31 (board decision)</c>.</summary>
    public override string ToString() => Tier + " until " + LocalDatePattern.Iso.Format(ExpiresOn) + " (" + Reason + ")";
}

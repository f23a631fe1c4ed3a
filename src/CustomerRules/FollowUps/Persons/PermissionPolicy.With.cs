using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class PermissionPolicy
{
    /// <summary>The same policy with another consent asked for a follow-up's purpose.</summary>
    /// <param name="purpose">What the follow-up is for; not Unknown.</param>
    /// <param name="consent">What is consented to; not Unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is Unknown or not defined.</exception>
    public PermissionPolicy With(FollowUpPurpose purpose, ConsentPurpose consent)
    {
        var changed = (ConsentPurpose[])purposes.Clone();
        changed[(int)Guard.Against.UnknownEnum(purpose)] = Guard.Against.UnknownEnum(consent);
        return new(changed, channels, needsConsent, [.. RoleOrder], QuietDates, quiet);
    }

    /// <summary>The same policy with other channels for a follow-up's purpose.</summary>
    /// <param name="purpose">What the follow-up is for; not Unknown.</param>
    /// <param name="channels">The channels, the best first; at least one, each once, none Unknown.</param>
    /// <exception cref="ArgumentException"><paramref name="channels"/> is null or empty, or names one twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is Unknown or not defined.</exception>
    public PermissionPolicy With(FollowUpPurpose purpose, params Channel[] channels)
    {
        var order = Guard.Against.UnknownOrRepeated(channels);
        if (order.Length == 0)
            throw new ArgumentException("channels must name at least one.", nameof(channels));
        var changed = (IReadOnlyList<Channel>[])this.channels.Clone();
        changed[(int)Guard.Against.UnknownEnum(purpose)] = Array.AsReadOnly(order);
        return new(purposes, changed, needsConsent, [.. RoleOrder], QuietDates, quiet);
    }

    /// <summary>The same policy with or without the need of a natural person's consent to a purpose.</summary>
    /// <param name="purpose">The purpose; not Unknown.</param>
    /// <param name="isNeeded">Whether an unknown consent blocks it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is Unknown or not defined.</exception>
    public PermissionPolicy WithConsentNeeded(ConsentPurpose purpose, bool isNeeded = true)
    {
        var changed = (bool[])needsConsent.Clone();
        changed[(int)Guard.Against.UnknownEnum(purpose)] = isNeeded;
        return new(purposes, channels, changed, [.. RoleOrder], QuietDates, quiet);
    }

    /// <summary>The same policy with another order of roles.</summary>
    /// <param name="roles">The roles, the first to be chosen first; each once, none Unknown; those not named come last.</param>
    /// <exception cref="ArgumentException"><paramref name="roles"/> is null, or names one twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A role is Unknown or not defined.</exception>
    public PermissionPolicy WithRoleOrder(params ContactRole[] roles) =>
        new(purposes, channels, needsConsent, Guard.Against.UnknownOrRepeated(roles), QuietDates, quiet);

    /// <summary>The same policy with quiet dates in place of those so far.</summary>
    /// <param name="dates">The ranges, both ends included; they may overlap; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public PermissionPolicy WithQuietDates(IEnumerable<DateInterval> dates)
    {
        var ranges = Guard.Against.NullElements(dates);
        return new(purposes, channels, needsConsent, [.. RoleOrder], Array.AsReadOnly(ranges), QuietDays.Of(ranges, nameof(dates)));
    }

    /// <summary>The same policy with quiet dates in place of those so far.</summary>
    /// <param name="dates">The ranges, both ends included; they may overlap; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public PermissionPolicy WithQuietDates(params DateInterval[] dates) => WithQuietDates((IEnumerable<DateInterval>)dates);
}

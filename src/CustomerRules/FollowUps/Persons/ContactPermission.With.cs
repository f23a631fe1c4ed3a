using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class ContactPermission
{
    /// <summary>The same permission with another consent to a purpose, on every channel.</summary>
    /// <param name="purpose">The purpose; not Unknown.</param>
    /// <param name="isGiven">Given, refused, or null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is Unknown or not defined.</exception>
    public ContactPermission WithConsent(ConsentPurpose purpose, bool? isGiven)
    {
        Guard.Against.UnknownEnum(purpose);
        var bits = 0UL;
        for (var channel = Channel.Phone; channel <= Channel.Portal; channel++)
            bits |= Bit(purpose, channel);
        return WithBits(bits, isGiven);
    }

    /// <summary>The same permission with another consent to a purpose on one channel.</summary>
    /// <param name="purpose">The purpose; not Unknown.</param>
    /// <param name="channel">The channel; not Unknown.</param>
    /// <param name="isGiven">Given, refused, or null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is Unknown or not defined.</exception>
    public ContactPermission WithConsent(ConsentPurpose purpose, Channel channel, bool? isGiven) =>
        WithBits(Bit(Guard.Against.UnknownEnum(purpose), Guard.Against.UnknownEnum(channel)), isGiven);

    /// <summary>The same permission with or without an objection to marketing.</summary>
    /// <param name="isOptedOut">Whether marketing was objected to.</param>
    public ContactPermission WithMarketingOptOut(bool isOptedOut = true) => new(this, given, refused) { IsOptedOutOfMarketing = isOptedOut };

    /// <summary>The same permission with or without the wish for no contact of any kind.</summary>
    /// <param name="noContact">Whether no contact is wanted.</param>
    public ContactPermission WithNoContact(bool noContact = true) => new(this, given, refused) { NoContact = noContact };

    /// <summary>The same permission with quiet dates in place of those so far.</summary>
    /// <param name="dates">The ranges, both ends included; they may overlap; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public ContactPermission WithQuietDates(IEnumerable<DateInterval> dates)
    {
        var ranges = Guard.Against.NullElements(dates);
        return new(this, given, refused) { QuietDates = Array.AsReadOnly(ranges), Quiet = QuietDays.Of(ranges, nameof(dates)) };
    }

    /// <summary>The same permission with quiet dates in place of those so far.</summary>
    /// <param name="dates">The ranges, both ends included; they may overlap; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public ContactPermission WithQuietDates(params DateInterval[] dates) => WithQuietDates((IEnumerable<DateInterval>)dates);

    private ContactPermission WithBits(ulong bits, bool? isGiven) => new(
        this,
        isGiven == true ? given | bits : given & ~bits,
        isGiven == false ? refused | bits : refused & ~bits);
}

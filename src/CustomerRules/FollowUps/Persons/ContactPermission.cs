using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Whether somebody may be contacted: consent by channel and purpose, and what was refused.</summary>
/// <remarks>
/// A consent is given, refused or unknown. Where the customer and one of its people both have a permission, a refusal of either holds,
/// and the customer's consent does not speak for its people. Compared by reference. Immutable and thread-safe: each <c>With...</c> returns another permission.
/// </remarks>
public sealed partial class ContactPermission
{
    private const int PurposesPerChannel = 8;

    /// <summary>A bit per channel and purpose.</summary>
    private readonly ulong given;
    private readonly ulong refused;

    private ContactPermission(ContactPermission? other, ulong given, ulong refused)
    {
        this.given = given;
        this.refused = refused;
        IsOptedOutOfMarketing = other?.IsOptedOutOfMarketing ?? false;
        NoContact = other?.NoContact ?? false;
        QuietDates = other?.QuietDates ?? [];
        Quiet = other?.Quiet ?? QuietDays.None;
    }

    /// <summary>Nothing is known: no consent given or refused, no quiet dates.</summary>
    public static ContactPermission Unknown { get; } = new(null, 0, 0);

    /// <summary>Whether marketing was objected to: absolute on every channel, whatever was consented to; it never blocks service messages.</summary>
    public bool IsOptedOutOfMarketing { get; private init; }

    /// <summary>Whether no contact of any kind is wanted.</summary>
    public bool NoContact { get; private init; }

    /// <summary>The dates, both ends included, on which no contact is wanted; complaint steps go ahead all the same.</summary>
    public IReadOnlyList<DateInterval> QuietDates { get; private init; }

    internal QuietDays Quiet { get; private init; }

    /// <summary>The consent to a purpose on a channel: given, refused, or null where unknown.</summary>
    /// <param name="purpose">The purpose; not Unknown.</param>
    /// <param name="channel">The channel; not Unknown.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is Unknown or not defined.</exception>
    public bool? ConsentTo(ConsentPurpose purpose, Channel channel)
    {
        var (asked, on) = (Guard.Against.UnknownEnum(purpose), Guard.Against.UnknownEnum(channel));
        return Refuses(asked, on) ? false : Gives(asked, on) ? true : null;
    }

    internal bool Gives(ConsentPurpose purpose, Channel channel) => (given & Bit(purpose, channel)) != 0;

    internal bool Refuses(ConsentPurpose purpose, Channel channel) => (refused & Bit(purpose, channel)) != 0;

    private static ulong Bit(ConsentPurpose purpose, Channel channel) => 1UL << (((int)channel * PurposesPerChannel) + (int)purpose);
}

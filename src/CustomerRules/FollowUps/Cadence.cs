using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.FollowUps;

/// <summary>How often a customer is contacted, by tier, and by relationship type where one differs.</summary>
/// <remarks>Source: a visiting frequency per customer, with a reminder. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Cadence
{
    private const int Types = (int)RelationshipType.Partnership + 1;

    private readonly ContactInterval?[] intervals;

    private Cadence(ContactInterval?[] intervals) => this.intervals = intervals;

    /// <summary>A 30/45 days, B 60/90 days, C 120/180 days, D none: contacts follow events. The same for every relationship type.</summary>
    public static Cadence Standard { get; } = new Cadence(new ContactInterval?[((int)CustomerTier.D + 1) * Types])
        .With(CustomerTier.A, new ContactInterval(30, 45))
        .With(CustomerTier.B, new ContactInterval(60, 90))
        .With(CustomerTier.C, new ContactInterval(120, 180));

    /// <summary>The ideal and the most days between real contacts with a tier and relationship type; null, as for tier D by default, where contacts follow events.</summary>
    /// <param name="tier">The tier; Unknown has none.</param>
    /// <param name="type">The relationship type.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public ContactInterval? For(CustomerTier tier, RelationshipType type = RelationshipType.Unknown) =>
        intervals[IndexOf(Guard.Against.UndefinedEnum(tier), Guard.Against.UndefinedEnum(type))];

    /// <summary>The same cadence with another interval for a tier, whatever the relationship type.</summary>
    /// <param name="tier">The tier; A to D.</param>
    /// <param name="interval">The interval; null where contacts follow events.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is Unknown or not defined.</exception>
    public Cadence With(CustomerTier tier, ContactInterval? interval)
    {
        var changed = this;
        for (var type = RelationshipType.Unknown; type <= RelationshipType.Partnership; type++)
            changed = changed.With(tier, type, interval);
        return changed;
    }

    /// <summary>The same cadence with another interval for a tier and relationship type.</summary>
    /// <param name="tier">The tier; A to D.</param>
    /// <param name="type">The relationship type.</param>
    /// <param name="interval">The interval; null where contacts follow events.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is Unknown, or a value is not defined.</exception>
    public Cadence With(CustomerTier tier, RelationshipType type, ContactInterval? interval)
    {
        Guard.Against.UnknownTier(tier);
        var changed = (ContactInterval?[])intervals.Clone();
        changed[IndexOf(tier, Guard.Against.UndefinedEnum(type))] = interval;
        return new(changed);
    }

    /// <summary>As <see cref="For"/>, whose guards box: they are asked only where they will refuse.</summary>
    internal ContactInterval? Of(CustomerTier tier, RelationshipType type) =>
        tier <= CustomerTier.D && type <= RelationshipType.Partnership ? intervals[IndexOf(tier, type)] : For(tier, type);

    private static int IndexOf(CustomerTier tier, RelationshipType type) => ((int)tier * Types) + (int)type;
}

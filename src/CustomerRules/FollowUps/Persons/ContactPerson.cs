using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

/// <summary>Somebody at the customer. Null, and <c>Unknown</c>, is unknown.</summary>
/// <remarks>
/// There are no fields for religion, health, politics or family, and none for the year of birth: a birthday is a month and a day, and
/// is used only with consent. Compared by reference. Immutable and thread-safe: each <c>With...</c> returns another person.
/// </remarks>
public sealed partial class ContactPerson
{
    /// <summary>A person of whom nothing else is known.</summary>
    /// <param name="id">The person within the customer; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="id"/> is null or empty.</exception>
    public ContactPerson(string id)
    {
        Id = Guard.Against.NullOrEmpty(id);
        PreferredChannels = [];
        Permission = ContactPermission.Unknown;
    }

    private ContactPerson(ContactPerson other)
    {
        Id = other.Id;
        Name = other.Name;
        Role = other.Role;
        IsKeyPerson = other.IsKeyPerson;
        PreferredChannels = other.PreferredChannels;
        Permission = other.Permission;
        LeftOn = other.LeftOn;
        Birthday = other.Birthday;
        LunarBirthday = other.LunarBirthday;
        MayCongratulate = other.MayCongratulate;
    }

    /// <summary>The person within the customer.</summary>
    public string Id { get; }

    /// <summary>What the person is called.</summary>
    public string? Name { get; private init; }

    /// <summary>What the person has to do with buying.</summary>
    public ContactRole Role { get; private init; }

    /// <summary>Whether the person is marked as a key person: one whose leaving would take the customer along.</summary>
    public bool IsKeyPerson { get; private init; }

    /// <summary>The channels the person prefers, the best first; empty where none is known.</summary>
    public IReadOnlyList<Channel> PreferredChannels { get; private init; }

    /// <summary>What the person consented to, and refused.</summary>
    public ContactPermission Permission { get; private init; }

    /// <summary>The first date on which the person is no longer there, past or known ahead; null while nobody has said so.</summary>
    public LocalDate? LeftOn { get; private init; }

    /// <summary>The birthday: a month and a day, without a year.</summary>
    public AnnualDate? Birthday { get; private init; }

    /// <summary>The birthday by the lunar calendar; a person may keep either, or both.</summary>
    public LunarDay? LunarBirthday { get; private init; }

    /// <summary>Whether the person consented to being congratulated, on either birthday; while unknown nobody does.</summary>
    public bool? MayCongratulate { get; private init; }

    /// <summary>Text such as <c>anna (Anna Berg, Buyer)</c>.</summary>
    public override string ToString() => Id + (Name is null ? " (" : " (" + Name + ", ") + Role + ")";
}

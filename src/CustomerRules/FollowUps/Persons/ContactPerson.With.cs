using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Persons;

public sealed partial class ContactPerson
{
    /// <summary>The same person with a name.</summary>
    /// <param name="name">What the person is called, or null.</param>
    public ContactPerson WithName(string? name) => new(this) { Name = name };

    /// <summary>The same person with a role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not defined.</exception>
    public ContactPerson With(ContactRole role) => new(this) { Role = Guard.Against.UndefinedEnum(role) };

    /// <summary>The same person, marked as a key person or not.</summary>
    /// <param name="isKeyPerson">The mark.</param>
    public ContactPerson WithKeyPerson(bool isKeyPerson = true) => new(this) { IsKeyPerson = isKeyPerson };

    /// <summary>The same person with preferred channels in place of those so far.</summary>
    /// <param name="channels">The channels, the best first; each once, none Unknown; none at all where no preference is known.</param>
    /// <exception cref="ArgumentException"><paramref name="channels"/> is null, or names a channel twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A channel is Unknown or not defined.</exception>
    public ContactPerson WithPreferredChannels(params Channel[] channels) =>
        new(this) { PreferredChannels = Array.AsReadOnly(Guard.Against.UnknownOrRepeated(channels)) };

    /// <summary>The same person with what it consented to, and refused.</summary>
    /// <param name="permission">The permission.</param>
    /// <exception cref="ArgumentNullException"><paramref name="permission"/> is null.</exception>
    public ContactPerson With(ContactPermission permission) => new(this) { Permission = Guard.Against.Null(permission) };

    /// <summary>The same person with the date from which on it is no longer there.</summary>
    /// <param name="date">The date, or null while nobody has said so; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public ContactPerson WithLeftOn(LocalDate? date) => new(this) { LeftOn = DayNumber.Checked(date) };

    /// <summary>The same person with a birthday.</summary>
    /// <param name="day">The month and day, or null where unknown.</param>
    public ContactPerson WithBirthday(AnnualDate? day) => new(this) { Birthday = day };

    /// <summary>The same person with a birthday by the lunar calendar.</summary>
    /// <param name="day">The month and day, or null where unknown.</param>
    public ContactPerson WithLunarBirthday(LunarDay? day) => new(this) { LunarBirthday = day };

    /// <summary>The same person with whether it consented to being congratulated.</summary>
    /// <param name="answer">The answer, or null where unknown.</param>
    public ContactPerson WithMayCongratulate(bool? answer) => new(this) { MayCongratulate = answer };

    /// <summary>Whether the person is no longer there on a date.</summary>
    /// <param name="date">The date.</param>
    public bool HasLeft(LocalDate date) => LeftOn <= DayNumber.InIso(date);
}
